package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.kernel.StampedLog;
import java.io.IOException;

/**
 * The error log of Apache 2.2 and 2.4.
 *
 * <pre>
 * [Wed Oct 11 14:32:52 2023] [error] server reached MaxClients setting, consider raising it
 * [Wed Oct 11 14:32:52.902022 2023] [mpm_prefork:error] [pid 3570] AH00161: server reached
 * </pre>
 *
 * Makes events of exhausted workers, crashed children, restarts, time-outs of what stands behind
 * the server, and limits that PHP ran into.
 */
public final class ApacheErrorLogReader implements Reader {
  private static final String WEEKDAYS = "Mon Tue Wed Thu Fri Sat Sun";
  private static final String LEVELS =
      " emerg alert crit error warn notice info debug trace1 trace2 trace3 trace4 trace5 trace6"
          + " trace7 trace8 ";

  @Override
  public String format() {
    return "apache-error-log";
  }

  @Override
  public String reads() {
    return "the error log of Apache";
  }

  @Override
  public String family() {
    return "service-log";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (written(line)) {
        return Recognition.BY_CONTENT;
      }
      if (++seen > 20) {
        break;
      }
    }
    String name = head.baseName();
    return name.startsWith("error_log") || name.startsWith("apache-error")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  /** {@code [Wed Oct 11 14:32:52 2023] [core:error] }. */
  private static boolean written(String line) {
    int end = line.startsWith("[") ? line.indexOf("] [") : -1;
    if (end < 24 || end > 40 || !WEEKDAYS.contains(line.substring(1, 4))) {
      return false;
    }
    int levelEnd = line.indexOf(']', end + 3);
    if (levelEnd < 0) {
      return false;
    }
    String level = line.substring(line.lastIndexOf(':', levelEnd) + 1, levelEnd);
    String plain = level.length() > levelEnd - end - 3 ? line.substring(end + 3, levelEnd) : level;
    return LEVELS.contains(' ' + plain + ' ');
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new StampedLog(findings, "apache").read(lines);
  }
}
