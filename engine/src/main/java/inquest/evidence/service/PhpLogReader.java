package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.kernel.StampedLog;
import java.io.IOException;

/**
 * The log of PHP-FPM, and the error log of PHP.
 *
 * <pre>
 * [18-Oct-2023 12:47:03] WARNING: [pool www] server reached pm.max_children setting (5), consider
 * [18-Oct-2023 12:47:03 UTC] PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted
 * </pre>
 *
 * Makes events of exhausted pools, slow and crashed children, and limits that scripts ran into.
 */
public final class PhpLogReader implements Reader {
  private static final String[] LEVELS = {
    "DEBUG: ", "NOTICE: ", "WARNING: ", "ERROR: ", "ALERT: ", "PHP "
  };

  @Override
  public String format() {
    return "php-log";
  }

  @Override
  public String reads() {
    return "php-fpm.log, the error log of PHP";
  }

  @Override
  public String family() {
    return "service-log";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine();
    boolean dated =
        line.length() > 30
            && line.charAt(0) == '['
            && line.charAt(3) == '-'
            && line.charAt(7) == '-';
    int end = dated ? line.indexOf("] ") : -1;
    if (end > 0) {
      for (String level : LEVELS) {
        if (line.startsWith(level, end + 2)) {
          return Recognition.BY_CONTENT;
        }
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new StampedLog(findings, "php").read(lines);
  }
}
