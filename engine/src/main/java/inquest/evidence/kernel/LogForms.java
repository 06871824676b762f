package inquest.evidence.kernel;

import inquest.evidence.Head;

/** Recognises the line forms of kernel logs and syslog in the head of a file. */
final class LogForms {
  private static final int LOOK_AT = 60;
  private static final int HEADING_LINES = 10;
  private static final String[] KERNEL_TEXT = {
    "]: segfault at ",
    "Kernel panic - not syncing: ",
    "------------[ cut here ]------------",
    "** RABHIT **",
    "Treason uncloaked!",
    "BUG: unable to handle ",
    "I/O error, dev ",
    "Out of memory: Kill"
  };

  private LogForms() {}

  /** How many of the first lines have the form of syslog, in percent of those not blank. */
  static int syslogPercent(Head head) {
    int seen = 0;
    int syslog = 0;
    for (String line : head.lines()) {
      if (syslog == 0 && seen >= HEADING_LINES) {
        return 0;
      }
      if (!line.isBlank() && seen < LOOK_AT) {
        seen++;
        syslog += syslog(line) ? 1 : 0;
      }
    }
    return seen == 0 ? 0 : 100 * syslog / seen;
  }

  private static boolean syslog(String line) {
    LogLine parsed = LogLine.of(line);
    boolean repeated = parsed.message().startsWith("last message repeated ");
    return parsed.stamp().hasWall()
        && !parsed.host().isEmpty()
        && (!parsed.tag().isEmpty() && word(parsed.tag()) || repeated);
  }

  /** Tags are short words; what other logs have in this place is not. */
  private static boolean word(String tag) {
    return tag.length() < 49 && tag.indexOf('"') < 0 && tag.indexOf('=') < 0;
  }

  /** True when lines carry the stamps of dmesg, or are messages that only the kernel writes. */
  static boolean kernel(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (!line.isBlank() && seen < LOOK_AT) {
        seen++;
        if (kernel(line)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean kernel(String line) {
    if (line.startsWith("Linux version ") || LogLineParser.recordEnd(line) > 0) {
      return true;
    }
    int bracket = line.indexOf('[');
    if (bracket >= 0 && bracket < 40 && stamped(line.substring(bracket))) {
      return true;
    }
    if (WallClock.at(line, 0).dmesg()) {
      return true;
    }
    for (String text : KERNEL_TEXT) {
      if (line.contains(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean stamped(String line) {
    int end = line.indexOf(']');
    if (end < 6 || end > 40) {
      return false;
    }
    String inside = line.substring(1, end).strip();
    int decimals = inside.length() - inside.indexOf('.') - 1;
    if (inside.startsWith("+")) {
      String seconds = inside.substring(1).strip().replace(',', '.');
      return seconds.length() - seconds.indexOf('.') == 7
          && !Double.isNaN(LogLineParser.seconds(seconds));
    }
    if (decimals == 6 && !Double.isNaN(LogLineParser.seconds(inside))) {
      return true;
    }
    return line.length() > end + 2
        && !WallClock.inBrackets(inside).equals(java.time.LocalDateTime.MIN);
  }
}
