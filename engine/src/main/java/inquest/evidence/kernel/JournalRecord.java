package inquest.evidence.kernel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one record of the journal that tell what a line of syslog tells; all others are
 * dropped.
 */
final class JournalRecord {
  private static final String BOOT = "_BOOT_ID";
  private static final String MICROSECONDS = "__REALTIME_TIMESTAMP";
  private static final String UPTIME = "_SOURCE_MONOTONIC_TIMESTAMP";
  private static final Set<String> WANTED =
      Set.of(
          "MESSAGE",
          BOOT,
          MICROSECONDS,
          UPTIME,
          "_SOURCE_REALTIME_TIMESTAMP",
          "_HOSTNAME",
          "SYSLOG_IDENTIFIER",
          "SYSLOG_PID",
          "_PID",
          "_COMM");

  private final Map<String, String> fields = new HashMap<>();

  /** True for a field that is kept. */
  static boolean wanted(String name) {
    return WANTED.contains(name);
  }

  /** Keeps a field; of several of one name the first. */
  void put(String name, String value) {
    if (wanted(name)) {
      fields.putIfAbsent(name, value);
    }
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The boot that the record is of; empty when not stated. */
  String boot() {
    return field(BOOT);
  }

  /** The record as {@code journalctl -o short-iso-precise} prints it, in UTC. */
  String line() {
    long at =
        microseconds(field("_SOURCE_REALTIME_TIMESTAMP"), microseconds(field(MICROSECONDS), -1));
    String tag =
        first(first(field("SYSLOG_IDENTIFIER"), field("_COMM")), "unknown").replace(' ', '_');
    String message = field("MESSAGE").replace("\r", "").replace("\n", "#012");
    StringBuilder line = new StringBuilder();
    if (at >= 0) {
      Instant instant = Instant.ofEpochSecond(at / 1_000_000);
      String seconds = instant.toString();
      line.append(seconds, 0, seconds.length() - 1);
      line.append('.').append(sixDigits(at % 1_000_000)).append("+00:00 ");
      line.append(first(field("_HOSTNAME"), "localhost").replace(' ', '_')).append(' ');
      line.append(tag).append(process()).append(": ");
    }
    return line.append(uptime(tag)).append(message).toString();
  }

  private String process() {
    String pid = first(field("SYSLOG_PID"), field("_PID"));
    return pid.isEmpty() ? "" : "[" + pid + "]";
  }

  /** The kernel states when it wrote a message in the time since boot. */
  private String uptime(String tag) {
    long at = microseconds(field(UPTIME), -1);
    return at < 0 || !tag.equals("kernel")
        ? ""
        : "[" + at / 1_000_000 + "." + sixDigits(at % 1_000_000) + "] ";
  }

  private static String sixDigits(long microseconds) {
    return Long.toString(1_000_000 + microseconds).substring(1);
  }

  private static long microseconds(String text, long otherwise) {
    boolean number =
        !text.isEmpty() && text.length() < 18 && WallClock.digits(text, 0, text.length());
    return number ? Long.parseLong(text) : otherwise;
  }

  private static String first(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
