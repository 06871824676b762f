package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.DriveSelfTest;
import inquest.facts.Subject;
import java.util.List;
import java.util.Locale;

/**
 * The self-tests of a drive, newest first.
 *
 * <pre>
 * Num  Test_Description    Status                  Remaining  LifeTime(hours)  LBA_of_first_error
 * # 1  Extended offline    Completed: read failure       90%     31216         480293137
 * # 2  Short offline       Completed without error       00%     25099         -
 * </pre>
 *
 * The newest result counts, as smartctl's own exit status has it: a failure stands until a later
 * extended test completes; tests that somebody interrupted say nothing.
 */
final class SmartSelfTests implements SmartSection {
  private final Subject drive;
  private boolean table;
  private boolean settled;
  private String result = "";
  private long testHours = -1;
  private long line;
  private String text = "";

  SmartSelfTests(Subject drive) {
    this.drive = drive;
  }

  @Override
  public void add(String row, Labelled labelled, long number, Findings findings) {
    if (row.startsWith("Num ") && row.contains("Test") && row.contains("Status")) {
      table = true;
    } else if (row.isBlank()) {
      table = false;
    } else if (table && !settled) {
      judge(row, number);
    }
  }

  private void judge(String row, long number) {
    String lower = row.toLowerCase(Locale.ROOT);
    if (lower.contains("in progress") || !numbered(row)) {
      return;
    }
    if (lower.contains("aborted") || lower.contains("interrupted")) {
      keepIfFirst("interrupted", row, number, hours(lower));
    } else if (lower.contains("failure")
        || lower.contains("failed")
        || lower.contains("fatal or unknown error")) {
      settled = true;
      keep(failure(lower), row, number, hours(lower));
    } else if (lower.contains("completed")) {
      keepIfFirst("passed", row, number, hours(lower));
      settled = lower.contains("extended") || lower.contains("long");
    }
  }

  /** Rows of ATA and SAS begin {@code # 1}, of NVMe {@code 0}. */
  private static boolean numbered(String row) {
    String stripped = row.stripLeading();
    return stripped.startsWith("#") || Printed.count(stripped) >= 0;
  }

  /** What the words for a result that begins with a failure mean, as smartctl prints them. */
  static String failure(String lower) {
    if (lower.contains("read failure") || lower.contains("[0x3 ")) {
      return "read-failure";
    }
    boolean unknown = lower.contains("unknown") || lower.contains("[-   -");
    return unknown ? "other-failure" : "part-failure";
  }

  private void keepIfFirst(String found, String row, long number, long hours) {
    if (result.isEmpty() || result.equals("interrupted") && found.equals("passed")) {
      keep(found, row, number, hours);
    }
  }

  private void keep(String found, String row, long number, long hours) {
    result = found;
    text = row;
    line = number;
    testHours = hours;
  }

  /**
   * The hours of operation at the test: after the share that remained (ATA), two before the sense
   * key (SAS), the first number of the result (NVMe).
   */
  private static long hours(String lower) {
    List<String> words = Printed.words(lower);
    for (int i = 2; i < words.size(); i++) {
      if (words.get(i).endsWith("%") && i + 1 < words.size()) {
        return Printed.count(words.get(i + 1));
      }
      if (words.get(i).startsWith("[")) {
        return Printed.count(words.get(i - 2));
      }
    }
    for (String word : words.subList(Math.min(2, words.size()), words.size())) {
      if (Printed.count(word) >= 0) {
        return Printed.count(word);
      }
    }
    return -1;
  }

  @Override
  public void report(double powerOnHours, Findings findings) {
    if (result.isEmpty()) {
      return;
    }
    double age =
        testHours < 0 ? Double.NaN : SmartDrive.PowerOnHours.since(powerOnHours, testHours);
    findings.fact(
        new DriveSelfTest(drive, result, Double.isNaN(age) ? 0 : age, findings.at(line, text)));
  }
}
