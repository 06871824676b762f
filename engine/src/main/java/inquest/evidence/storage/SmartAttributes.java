package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.Counter;
import inquest.facts.DriveAttributeFailing;
import inquest.facts.Subject;
import java.util.List;
import java.util.Locale;

/**
 * The table of attributes of an ATA drive, in the long form of {@code -a} and the brief one of
 * {@code -x}.
 *
 * <p>Raw values mean what the vendor says. Only attributes that are plain counts with every vendor
 * are taken, and only under a name that agrees: the rates 1, 7 and 195 and the temperatures hold
 * several packed numbers.
 */
final class SmartAttributes implements SmartSection {
  /** Beyond this a "count" is a negative number or something packed. */
  private static final long LARGEST_COUNT = 0xFFFF_FFFEL;

  private final Subject drive;
  private final SmartDrive.PowerOnHours hours;
  private final SmartWear wear;
  private List<String> columns = List.of();

  SmartAttributes(Subject drive, SmartDrive.PowerOnHours hours, SmartWear wear) {
    this.drive = drive;
    this.hours = hours;
    this.wear = wear;
  }

  @Override
  public void add(String line, Labelled labelled, long number, Findings findings) {
    if (line.startsWith("ID# ATTRIBUTE_NAME")) {
      columns = Printed.words(line);
      return;
    }
    if (columns.isEmpty()) {
      return;
    }
    List<String> cells = Printed.words(line);
    long id = cells.isEmpty() ? -1 : Printed.count(cells.get(0));
    if (id < 0) {
      columns = List.of();
    } else if (cells.size() < columns.size()) {
      findings.problem(number, "row of an attribute is cut");
    } else {
      row((int) Math.min(id, 256), cells, line, number, findings);
    }
  }

  private String cell(List<String> cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : cells.get(at);
  }

  private void row(int id, List<String> cells, String line, long number, Findings findings) {
    String name = cells.get(1);
    String raw = cell(cells, "RAW_VALUE");
    fails(name, cells, line, number, findings);
    if (id == 9) {
      hours.found(hours(name, raw));
    }
    wear.attribute(name, Printed.count(cell(cells, "VALUE")), line, number);
    String counter = counter(id, name.toLowerCase(Locale.ROOT));
    long value = Printed.count(raw);
    if (counter.isEmpty()) {
      return;
    }
    if (value < 0 || id != 188 && value > LARGEST_COUNT) {
      findings.problem(number, "raw value of " + name + " is no count");
      return;
    }
    // Seagate packs three counters of 16 bits; the lowest counts all timeouts.
    long unpacked = id == 188 ? value & 0xFFFF : value;
    findings.fact(new Counter(counter, drive, unpacked, findings.at(number, line)));
  }

  private void fails(String name, List<String> cells, String line, long number, Findings findings) {
    String failed = cell(cells, "WHEN_FAILED") + cell(cells, "FAIL");
    boolean now = failed.equals("FAILING_NOW") || failed.equals("NOW");
    boolean past = failed.equalsIgnoreCase("In_the_past") || failed.equals("Past");
    // A drive that is or was too warm is not a failing drive.
    if ((now || past) && !name.contains("Temp")) {
      boolean prefail =
          cell(cells, "TYPE").equals("Pre-fail") || cell(cells, "FLAGS").startsWith("P");
      findings.fact(
          new DriveAttributeFailing(
              drive,
              name,
              now ? "now" : "past",
              prefail ? "prefail" : "old-age",
              findings.at(number, line)));
    }
  }

  private static double hours(String name, String raw) {
    long value = Printed.count(raw);
    boolean minutes = name.contains("Minutes") && raw.indexOf('h') < 0;
    return minutes ? value / 60.0 : value;
  }

  /**
   * The counter that an attribute is; empty when it is none, or under this name another one.
   *
   * @param name in lower case
   */
  static String counter(int id, String name) {
    boolean unnamed = name.startsWith("unknown");
    return switch (id) {
      case 5 ->
          unnamed || name.contains("realloc") || name.contains("retired")
              ? "smart-reallocated-sectors"
              : "";
      case 187 -> name.contains("uncorrect") ? "smart-reported-uncorrectable" : "";
      case 188 -> name.contains("timeout") ? "smart-command-timeouts" : "";
      case 196 -> name.contains("realloc") ? "smart-reallocation-events" : "";
      case 197 -> unnamed || name.contains("pending") ? "smart-pending-sectors" : "";
      case 198 -> name.contains("uncorrect") ? "smart-offline-uncorrectable" : "";
      case 199 -> name.contains("crc") ? "smart-crc-errors" : "";
      default -> "";
    };
  }
}
