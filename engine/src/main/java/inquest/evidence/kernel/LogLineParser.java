package inquest.evidence.kernel;

import inquest.evidence.Quantity;
import inquest.evidence.Stamp;
import java.time.LocalDateTime;

/** Takes a {@link LogLine} apart, from left to right, without regular expressions. */
final class LogLineParser {
  private final String line;
  private int at;
  private double uptime = Double.NaN;
  private LocalDateTime wall = LocalDateTime.MIN;
  private String zone = "local";
  private boolean syslog;
  private String host = "";
  private String tag = "";
  private String sender = "";

  LogLineParser(String line) {
    this.line = line;
  }

  LogLine parse() {
    priority();
    record();
    int before = at;
    leadingTime();
    if (!syslog) {
      priority();
      bareTag();
    }
    if (syslog) {
      hostAndTag(line.startsWith("1 ", before));
    }
    brackets();
    if (!syslog && !Double.isNaN(uptime)) {
      bareTag();
      monotonicHost();
    }
    return new LogLine(new Stamp(uptime, wall, zone), host, tag, sender, line.substring(at));
  }

  /** {@code <3>} or {@code kern :err : }. */
  private void priority() {
    if (line.startsWith("<", at)) {
      int end = line.indexOf('>', at);
      if (end > at + 1 && end < at + 5 && WallClock.digits(line, at + 1, end)) {
        at = end + 1;
      }
      return;
    }
    int colon = at > 0 ? -1 : line.indexOf(':');
    if (colon == 6 && line.length() > 15 && line.charAt(13) == ':' && line.charAt(14) == ' ') {
      at = 15;
    }
  }

  /** {@code 4,812,300000000,-;}: priority, number, microseconds since boot; extended netconsole. */
  private void record() {
    int end = recordEnd(line);
    if (end > 0) {
      int number = line.indexOf(',');
      int time = line.indexOf(',', number + 1) + 1;
      uptime = Long.parseLong(line.substring(time, line.indexOf(',', time))) / 1e6;
      at = end;
    }
  }

  /** Index of the message of a line of {@code /dev/kmsg}; 0 when it is none. */
  static int recordEnd(String line) {
    int end = line.indexOf(';');
    if (end < 0 || end > 100 || line.charAt(0) < '0' || line.charAt(0) > '9') {
      return 0;
    }
    int from = 0;
    for (int field = 0; field < 3; field++) {
      int comma = line.indexOf(',', from);
      if (comma <= from || comma > from + 17 || comma > end) {
        return 0;
      }
      if (!WallClock.digits(line, from, comma)) {
        return 0;
      }
      from = comma + 1;
    }
    return end + 1;
  }

  /** {@code kernel: } without time and host. */
  private void bareTag() {
    if (line.startsWith("kernel: ", at)) {
      tag = "kernel";
      sender = tag;
      at += "kernel: ".length();
    }
  }

  private void leadingTime() {
    int from = line.startsWith("1 ", at) ? at + 2 : at;
    WallClock clock = WallClock.at(line, from);
    if (clock.end() < 0) {
      return;
    }
    wall = clock.time();
    zone = clock.zone();
    at = clock.end();
    if (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    boolean console = line.startsWith("[", at) || line.startsWith("<", at);
    syslog = !clock.dmesg() && !console && !KernelText.beginsAt(line, at);
  }

  /** {@code web01 kernel: }, {@code web01 sshd[12]: }, or {@code web01 kernel - - - }. */
  private void hostAndTag(boolean structured) {
    String first = word();
    if (first.endsWith(":")) {
      at -= first.length();
    } else {
      host = first;
      skipBlank();
    }
    if (structured) {
      structuredTag();
      return;
    }
    int from = at;
    String second = word();
    if (second.indexOf('.') > 0 && !second.endsWith(":")) {
      skipBlank();
      from = at;
      second = word();
    }
    if (second.endsWith(":")) {
      sender = second.substring(0, second.length() - 1);
      int pid = sender.indexOf('[');
      tag = pid < 0 ? sender : sender.substring(0, pid);
      skipBlank();
    } else {
      tag = "";
      at = from;
    }
  }

  private void structuredTag() {
    tag = word();
    sender = tag;
    for (int field = 0; field < 3 && at < line.length(); field++) {
      skipBlank();
      if (at < line.length() && line.charAt(at) == '[') {
        int end = line.indexOf(']', at);
        at = end < 0 ? line.length() : end + 1;
      } else {
        word();
      }
    }
    skipBlank();
  }

  /** Stamps and callers in brackets; any other bracket belongs to the message. */
  private void brackets() {
    while (at < line.length() && line.charAt(at) == '[') {
      int end = line.indexOf(']', at);
      if (end < 0 || end - at > 40 || !bracket(line.substring(at + 1, end).strip())) {
        return;
      }
      at = end + 1;
      if (at < line.length() && line.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private boolean bracket(String inside) {
    double seconds = seconds(inside);
    if (!Double.isNaN(seconds)) {
      uptime = seconds;
      return true;
    }
    if (inside.startsWith("+")) {
      return !Double.isNaN(seconds(inside.substring(1).strip().replace(',', '.')));
    }
    if (caller(inside)) {
      return true;
    }
    LocalDateTime date = WallClock.inBrackets(inside);
    if (!date.equals(LocalDateTime.MIN)) {
      wall = date;
      return true;
    }
    return WallClock.looksLikeForeignDate(inside);
  }

  /** {@code T123}, a thread, or {@code C0}, a CPU; not {@code Thu}. */
  private static boolean caller(String inside) {
    return (inside.startsWith("T") || inside.startsWith("C"))
        && WallClock.digits(inside, 1, inside.length());
  }

  /** {@code 12.345678}; NaN when the text is anything else. */
  static double seconds(String text) {
    int point = text.indexOf('.');
    int decimals = text.length() - point - 1;
    boolean number =
        point > 0
            && point < 12
            && decimals >= 3
            && decimals <= 9
            && WallClock.digits(text, 0, point)
            && WallClock.digits(text, point + 1, text.length());
    return number ? Quantity.number(text) : Double.NaN;
  }

  /** {@code journalctl -o short-monotonic} puts the uptime before host and tag. */
  private void monotonicHost() {
    int kernel = line.indexOf(" kernel: ", at);
    if (kernel > at && line.indexOf(' ', at) == kernel) {
      host = line.substring(at, kernel);
      tag = "kernel";
      sender = tag;
      at = kernel + 9;
    }
  }

  private String word() {
    int end = line.indexOf(' ', at);
    int stop = end < 0 ? line.length() : end;
    String word = line.substring(at, stop);
    at = stop;
    return word;
  }

  private void skipBlank() {
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
  }
}
