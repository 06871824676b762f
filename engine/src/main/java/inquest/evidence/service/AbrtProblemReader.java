package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * The files {@code reason}, {@code time} and {@code last_occurrence} of a problem that abrt
 * recorded, {@code /var/spool/abrt/ccpp-2026-11-23-14:50:01-4711/}.
 *
 * <pre>
 * php-fpm killed by SIGSEGV
 *
 * 1795445401
 * </pre>
 *
 * Makes an event {@code segfault} of a program that died of one, and tells the time of what the
 * other files of the folder say. The kernel's trace ({@code backtrace}, {@code dmesg}) is read as a
 * kernel log.
 */
public final class AbrtProblemReader implements Reader {
  private static final int EPOCH_DIGITS = 10;

  @Override
  public String format() {
    return "abrt-problem";
  }

  @Override
  public String reads() {
    return "reason, time and last_occurrence of a problem of abrt";
  }

  @Override
  public String family() {
    return "crash-report";
  }

  @Override
  public Recognition recognise(Head head) {
    return switch (head.baseName()) {
      case "time", "last_occurrence" ->
          seconds(head.firstLine()) > 0 ? Recognition.BY_CONTENT : Recognition.NO;
      case "reason" ->
          head.firstLine().contains(" killed by SIG") ? Recognition.BY_CONTENT : Recognition.NO;
      default -> Recognition.NO;
    };
  }

  /** Seconds since 1970; -1 when the line is anything else. */
  private static long seconds(String line) {
    String text = line.strip();
    boolean digits = text.length() == EPOCH_DIGITS && text.chars().allMatch(Character::isDigit);
    return digits ? Printed.count(text) : -1;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String line = lines.text();
      int killed = line.indexOf(" killed by SIGSEGV");
      if (seconds(line) > 0) {
        findings.identify("problem-epoch-seconds", line.strip());
      } else if (killed > 0) {
        findings.event(segfault(line.substring(0, killed), lines.number(), line));
      }
    }
    if (!findings.any()) {
      findings.nothing("no time, and no program that died of a segmentation fault");
    }
  }

  /** Undated: another file of the folder tells when. */
  private static LoggedEvent segfault(String program, long number, String line) {
    String name = program.substring(program.lastIndexOf('/') + 1);
    return new LoggedEvent(
        "segfault",
        new Subject("command", name),
        "",
        Stamp.NONE,
        1,
        number,
        line,
        "crash report: " + name);
  }
}
