package inquest.evidence.hardware;

import inquest.evidence.Words;
import java.util.List;
import java.util.Locale;

/**
 * What a sentence of a Dell log says.
 *
 * @param component what it is about: {@code power supply 2}, {@code drive 3}
 * @param kind as {@link HardwareKind} has it; empty when the end of something is not known to be
 *     that of a fault
 * @param ends true when it says that a fault is over
 */
record DellMessage(String component, String kind, boolean ends) {
  /** A message may be a line without end: what follows a name is looked for close behind it. */
  private static final int LONGEST_NUMBER = 40;

  private static final List<String> COMPONENTS =
      List.of(
          "virtual disk",
          "power supply",
          "fan",
          "drive",
          "disk",
          "cpu",
          "temperature",
          "battery",
          "voltage",
          "memory");

  private static final List<String> OVER =
      List.of(
          "operating normally",
          "been restored",
          "is restored",
          "are redundant",
          "within range",
          "returned to a normal state",
          "was deasserted",
          "returned to optimal");

  static DellMessage of(String message) {
    String lower = message.toLowerCase(Locale.ROOT).replace("power supplies", "power supply");
    String component = component(lower);
    for (String words : OVER) {
      if (lower.contains(words)) {
        return new DellMessage(component, ended(component, lower), true);
      }
    }
    return new DellMessage(component, begun(component, lower), false);
  }

  private static String begun(String component, String lower) {
    if (component.startsWith("virtual disk")) {
      boolean lost = lower.contains("degraded") || lower.contains("failed");
      return lost ? "chassis-critical" : HardwareKind.OTHER;
    }
    if (component.startsWith("battery") && lower.contains("controller")) {
      return lower.contains("failed") ? "raid-battery-failed" : HardwareKind.OTHER;
    }
    return HardwareKind.of(component, lower);
  }

  private static String ended(String component, String lower) {
    if (lower.contains("was deasserted")) {
      return begun(component, lower);
    }
    if (component.startsWith("power supply")) {
      return lower.contains("input") ? "power-supply-input-lost" : "power-supply-failed";
    }
    if (component.startsWith("virtual disk")) {
      return "chassis-critical";
    }
    if (component.startsWith("fan")) {
      return "fan-failed";
    }
    if (component.startsWith("drive") || component.startsWith("disk")) {
      return "drive-fault";
    }
    return component.startsWith("temperature") ? "temperature-critical" : "";
  }

  /** The first thing that has a number, else the first thing, else the system. */
  private static String component(String lower) {
    String first = "";
    for (String name : COMPONENTS) {
      int at = lower.indexOf(name);
      while (at >= 0) {
        int from = at + name.length();
        int to = Math.min(lower.length(), from + LONGEST_NUMBER);
        String next = Words.of(lower.substring(from, to)).get(0);
        if (!next.isEmpty() && Character.isDigit(next.charAt(0))) {
          return name + " " + withoutStop(next).toUpperCase(Locale.ROOT);
        }
        first = first.isEmpty() ? name : first;
        at = lower.indexOf(name, at + 1);
      }
    }
    return first.isEmpty() ? "system" : first;
  }

  private static String withoutStop(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }
}
