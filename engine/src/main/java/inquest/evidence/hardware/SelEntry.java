package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a system event log.
 *
 * @param stamp when; {@link Stamp#NONE} before the clock of the BMC was set
 * @param sensor who reported it
 * @param type of the sensor; empty when not printed apart from its name
 * @param event what happened
 * @param asserted false when the entry ends a condition
 * @param line line number
 * @param text the line
 */
record SelEntry(
    Stamp stamp,
    String sensor,
    String type,
    String event,
    boolean asserted,
    long line,
    String text) {

  /** Adds the entry as an event {@code sel-<kind>}. */
  void report(Findings findings) {
    List<String> ended = asserted ? HardwareKind.ended(sensor + " " + type, event) : List.of();
    if (ended.isEmpty()) {
      report(findings, HardwareKind.of(sensor + " " + type, event));
    }
    for (String kind : ended) {
      new SelEntry(stamp, sensor, type, event, false, line, text).report(findings, kind);
    }
  }

  /** Adds the entry as an event of a kind that is known already. */
  void report(Findings findings, String kind) {
    String state = asserted ? "asserted" : "cleared";
    findings.event(
        new LoggedEvent(
            "sel-" + kind,
            component(),
            state,
            stamp,
            1,
            line,
            text,
            sensor + " | " + event + " | " + state));
  }

  /** The DIMM when the entry names one, else the sensor. */
  private Subject component() {
    String dimm = dimm(event);
    dimm = dimm.isEmpty() ? dimm(sensor) : dimm;
    return dimm.isEmpty() ? new Subject("sensor", sensor) : new Subject("dimm", dimm);
  }

  /** A word such as {@code DIMM_A1} or {@code CPU1_DIMM_B2}: letters alone name no slot. */
  static String dimm(String text) {
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside =
          at < text.length()
              && (Character.isLetterOrDigit(text.charAt(at))
                  || "_-#.".indexOf(text.charAt(at)) >= 0);
      if (!inside) {
        String word = text.substring(from, at);
        if (slot(word)) {
          return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        }
        from = at + 1;
      }
    }
    return "";
  }

  private static boolean slot(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    int at = upper.indexOf("DIMM");
    return at >= 0 && upper.substring(at + 4).chars().anyMatch(Character::isLetterOrDigit);
  }
}
