package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.Locale;

/**
 * What a controller says of the battery or capacitor that keeps its write cache. That there is none
 * is how many controllers are sold, and charging and learning pass: none of these is a fault.
 */
final class RaidBattery {
  static final String FAILED = "raid-battery-failed";
  static final String LEARNING = "raid-battery-learning";
  static final String WRITE_THROUGH = "raid-cache-write-through";

  private RaidBattery() {}

  /** The battery of a controller, or {@code battery of the controller} where it has no name. */
  static Subject of(String controller) {
    return new Subject(
        "device", "battery of " + (controller.isEmpty() ? "the controller" : controller));
  }

  /** The kind of entry that a state calls for; empty when the battery is well or missing. */
  static String kind(String printed) {
    String word = printed.toLowerCase(Locale.ROOT);
    if (word.startsWith("fail")
        || word.startsWith("fault")
        || word.startsWith("error")
        || word.startsWith("weakbat")
        || word.startsWith("zmm failed")
        || word.contains("needs attention")
        || word.contains("need attention")) {
      return FAILED;
    }
    return word.startsWith("learn") || word.startsWith("testing") ? LEARNING : "";
  }

  /** Adds the entry that the state of a battery calls for, if any. */
  static void report(
      String controller, String printed, long number, String line, Findings findings) {
    String kind = kind(printed);
    if (!kind.isEmpty()) {
      entry(kind, of(controller), number, line, findings);
    }
  }

  /** Adds an entry that holds now. */
  static void entry(String kind, Subject component, long number, String line, Findings findings) {
    findings.fact(
        new HardwareLogEntry(
            kind, component, "asserted", 1, Span.UNDATED, findings.at(number, line)));
  }
}
