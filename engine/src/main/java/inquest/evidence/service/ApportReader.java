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
 * {@code /var/crash/*.crash} of apport.
 *
 * <pre>
 * ProblemType: Crash
 * Date: Mon Nov 23 14:50:01 2026
 * ExecutablePath: /usr/sbin/php-fpm8.2
 * Signal: 11
 * </pre>
 *
 * Makes an event {@code segfault} when the program died of signal 11.
 */
public final class ApportReader implements Reader {

  @Override
  public String format() {
    return "apport";
  }

  @Override
  public String reads() {
    return "/var/crash/*.crash";
  }

  @Override
  public String family() {
    return "crash-report";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().startsWith("ProblemType: ") && head.hasLineStarting("Date: ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    CrashReport report = CrashReport.NONE;
    Stamp time = Stamp.NONE;
    boolean fault = false;
    while (lines.next()) {
      boolean field = lines.end() > lines.start() && lines.buffer()[lines.start()] != ' ';
      if (!field) {
        continue;
      }
      String line = lines.text();
      Labelled said = Labelled.of(line);
      switch (said.key()) {
        case "Date" -> {
          Optional<PrintedDate> date = PrintedDate.of(said.value());
          time = date.isPresent() ? date.get().stamp() : Stamp.NONE;
        }
        case "ExecutablePath" -> report = CrashReport.of(said.value(), lines.number(), line);
        case "Signal" -> fault = said.value().equals("11");
        default -> {
          // The rest is for those who repair the program.
        }
      }
    }
    if (fault) {
      report.at(time).state(findings);
    }
    if (!findings.any()) {
      findings.nothing("no segmentation fault of a program with a time");
    }
  }
}
