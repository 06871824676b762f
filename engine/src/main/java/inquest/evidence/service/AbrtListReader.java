package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import inquest.evidence.host.PrintedDate;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code abrt-cli list}.
 *
 * <pre>
 * id 0123456789abcdef0123456789abcdef01234567
 * reason:         php-fpm killed by SIGSEGV
 * time:           Mon 23 Nov 2026 02:50:01 PM UTC
 * cmdline:        php-fpm: pool www
 * count:          3
 * Directory:      /var/spool/abrt/ccpp-2026-11-23-14:50:01-4711
 * </pre>
 *
 * Makes an event {@code segfault} of each program that died of one, at the time that is listed; how
 * often it did so before has no times and is left out.
 */
public final class AbrtListReader implements Reader {

  @Override
  public String format() {
    return "abrt-list";
  }

  @Override
  public String reads() {
    return "abrt-cli list";
  }

  @Override
  public String family() {
    return "crash-report";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Directory:") && head.hasLineStarting("reason:")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    CrashReport report = CrashReport.NONE;
    while (lines.next()) {
      String line = lines.text();
      Labelled field = Labelled.of(line);
      switch (field.key()) {
        case "reason" -> {
          report.state(findings);
          report = CrashReport.of(killed(field.value()), lines.number(), line);
        }
        case "time" -> report = report.at(stamp(field.value()));
        default -> {
          // The other fields say who and where.
        }
      }
    }
    report.state(findings);
    if (!findings.any()) {
      findings.nothing("no program that died of a segmentation fault with a time in it");
    }
  }

  /** The program of {@code php-fpm killed by SIGSEGV}; empty for other reasons. */
  private static String killed(String reason) {
    int at = reason.indexOf(" killed by SIGSEGV");
    return at < 0 ? "" : reason.substring(0, at);
  }

  private static Stamp stamp(String value) {
    Optional<PrintedDate> date = PrintedDate.of(value);
    return date.isPresent() ? date.get().stamp() : Stamp.NONE;
  }
}
