package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import inquest.evidence.host.PrintedMoment;
import inquest.facts.Subject;
import java.util.List;
import java.util.Locale;

/**
 * A line of {@code cli64 event info}, newest first.
 *
 * <pre>
 * Date-Time            Device           Event Type            Elapsed Time Errors
 * ===============================================================================
 * 2026-11-23 14:50:25  Slot#05          Device Failed
 * 2026-11-23 14:50:20  Slot#05          Time Out Error
 * 2026-11-22 03:00:11  ARC-1680-VOL#00  Complete Check        009:28:24    00000
 * </pre>
 */
final class ArecaEvent {
  private static final int TIME = 19;

  private ArecaEvent() {}

  /** True for the names of the columns. */
  static boolean header(String line) {
    return line.startsWith("Date-Time ")
        && line.contains(" Device ")
        && line.contains(" Event Type");
  }

  /** Adds a line as an event; one that begins with no time is no event. */
  static void row(String line, long number, Findings findings) {
    Stamp stamp = PrintedMoment.stamp(line);
    if (!stamp.hasWall()) {
      return;
    }
    String said = line.substring(TIME).strip();
    String lower = said.toLowerCase(Locale.ROOT);
    long slot = slot(lower);
    Subject subject =
        slot < 0 ? new Subject("controller", "areca") : new Subject("disk", "slot " + slot);
    boolean restored = lower.contains("device inserted") || lower.contains("complete rebuild");
    findings.event(
        new LoggedEvent(
            "sel-" + kind(lower, slot),
            subject,
            restored ? "cleared" : "asserted",
            stamp,
            1,
            number,
            line,
            said));
  }

  private static String kind(String said, long slot) {
    if (said.contains("over temperature")) {
      return "temperature-critical";
    }
    boolean drive =
        said.contains("device failed")
            || said.contains("device inserted")
            || said.contains("smart failed");
    return slot >= 0 && drive ? "drive-fault" : "other";
  }

  /** The number behind {@code Slot#} or {@code Slot 5}; -1 when there is none. */
  private static long slot(String said) {
    List<String> words = Printed.words(said.replace('#', ' '));
    int at = words.indexOf("slot");
    return at < 0 || at + 1 == words.size() ? -1 : Printed.count(words.get(at + 1));
  }
}
