package inquest.evidence.hardware;

import java.util.List;
import java.util.Locale;

/** What a sentence of the Integrated Management Log of an HP machine says. */
final class ImlMessage {
  private record Words(String part, String kind) {}

  /** The more particular words first. */
  private static final List<Words> KINDS =
      List.of(
          new Words("uncorrectable memory", "memory-uncorrected"),
          new Words("corrected memory error threshold", "memory-corrected-limit"),
          new Words("uncorrectable machine check", "processor-fault"),
          new Words("processor uncorrectable", "processor-fault"),
          new Words("imminent failure", "drive-predictive"),
          new Words("predictive failure", "drive-predictive"),
          new Words("drive array controller failure", "chassis-critical"),
          new Words("drive array device failure", "drive-fault"),
          new Words("storage enclosure device failure", "drive-fault"),
          new Words("drive failure", "drive-fault"),
          new Words("storage battery", "raid-battery-failed"),
          new Words("accelerator battery", "raid-battery-failed"),
          new Words("power supply: general failure", "power-supply-failed"),
          new Words("power supply failure", "power-supply-failed"),
          new Words("power supply: fan failure", "power-supply-failed"),
          new Words("power supply input power loss", "power-supply-input-lost"),
          new Words("fan failure", "fan-failed"),
          new Words("fan failed", "fan-failed"),
          new Words("overheat", "temperature-critical"),
          new Words("uncorrectable pci", "pci-fault"),
          new Words("pci bus error", "pci-fault"));

  private ImlMessage() {}

  /** Kind, as {@link HardwareKind} has it. */
  static String kind(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    for (Words words : KINDS) {
      if (lower.contains(words.part())) {
        return words.kind();
      }
    }
    return HardwareKind.OTHER;
  }

  /** What it is about: what stands in brackets, else the sentence. */
  static String component(String message) {
    int open = message.indexOf('(');
    int close = message.lastIndexOf(')');
    if (open < 0 || close <= open + 1) {
      return message.strip();
    }
    String inside = message.substring(open + 1, close).strip();
    return inside.startsWith("(") && inside.endsWith(")")
        ? inside.substring(1, inside.length() - 1)
        : inside;
  }
}
