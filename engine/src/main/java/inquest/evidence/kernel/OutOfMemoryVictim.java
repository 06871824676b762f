package inquest.evidence.kernel;

import inquest.evidence.kernel.EventKeeper.Kept;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.List;

/**
 * The process that the OOM killer chose last.
 *
 * @param events the event of the kill; none when there is no such process
 * @param user numeric user id; empty when no line tells
 * @param group the cgroup or container whose limit was met
 * @param kilobytes anonymous and shared memory; NaN when not logged
 * @param source the line
 */
record OutOfMemoryVictim(
    List<Kept> events, String user, Subject group, double kilobytes, Source source) {
  static final OutOfMemoryVictim NONE =
      new OutOfMemoryVictim(List.of(), "", Subject.HOST, Double.NaN, new Source("", "", 0, ""));

  OutOfMemoryVictim(Kept event, String user, Subject group, double kilobytes, Source source) {
    this(List.of(event), user, group, kilobytes, source);
  }

  boolean known() {
    return !events.isEmpty();
  }

  /** True while the line that tells its size may still come. */
  boolean open() {
    return known() && Double.isNaN(kilobytes);
  }

  Kept event() {
    return events.get(0);
  }

  /** {@code UID:1002} or {@code UID 48,}; empty when absent. */
  static String user(String message) {
    String modern = after(message, "UID:");
    return modern.isEmpty() ? after(message, ", UID ") : modern;
  }

  /** Anonymous and shared memory; the resident size when these are not told apart. */
  static double kilobytes(String message) {
    String anonymous = after(message, "anon-rss:");
    if (anonymous.isEmpty()) {
      return size(after(message, " rss:"));
    }
    double shared = size(after(message, "shmem-rss:"));
    return size(anonymous) + (Double.isNaN(shared) ? 0 : shared);
  }

  private static double size(String text) {
    int end = text.indexOf("kB");
    boolean number = end > 0 && end < 16 && WallClock.digits(text, 0, end);
    return number ? Double.parseDouble(text.substring(0, end)) : Double.NaN;
  }

  /** The text from the label to the next blank or comma; empty when the label is absent. */
  static String after(String message, String label) {
    int start = message.indexOf(label);
    if (start < 0) {
      return "";
    }
    int end = start + label.length();
    while (end < message.length() && message.charAt(end) != ',' && message.charAt(end) != ' ') {
      end++;
    }
    return message.substring(start + label.length(), end);
  }
}
