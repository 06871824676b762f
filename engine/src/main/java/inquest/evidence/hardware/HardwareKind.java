package inquest.evidence.hardware;

import java.util.List;
import java.util.Locale;

/**
 * The kind of a hardware event, as {@link inquest.facts.HardwareLogEntry} lists them, from the
 * sensor that reported it and the words of IPMI for what happened.
 */
final class HardwareKind {

  /** Nothing that tells of a fault: presence, power buttons, clock, log cleared. */
  static final String OTHER = "other";

  private HardwareKind() {}

  /**
   * Kind of an event.
   *
   * @param sensor name or type of the sensor, or both
   * @param event what happened
   */
  static String of(String sensor, String event) {
    String where = sensor.toLowerCase(Locale.ROOT);
    String what = event.toLowerCase(Locale.ROOT);
    if (what.contains("log full") || what.contains("sel full")) {
      return "log-full";
    }
    if (where.contains("temp") && (high(what) || low(what))) {
      // Too cold is the room or a sensor without a reading, and nothing to replace.
      return high(what) ? "temperature-critical" : OTHER;
    }
    if (any(what, "ecc", "memory error", "dimm") || any(where, "memory", "dimm", "ecc", "mem_")) {
      return memory(what);
    }
    if (any(where, "drive", "hdd", "disk", "slot / bay") || any(what, "drive fault")) {
      return drive(what);
    }
    if (any(where, "fan", "cooling")) {
      return failed(what) || low(what) || any(what, "redundancy lost", "redundancy is lost")
          ? "fan-failed"
          : OTHER;
    }
    if (power(where) || what.contains("ac lost") || what.contains("ac input lost")) {
      return powerSupply(where, what);
    }
    return board(where, what);
  }

  /**
   * Kinds of the faults that an event ends, though it is asserted itself: {@code Fully Redundant},
   * {@code Transition to OK}, and a drive that was put in. None when it ends none.
   */
  static List<String> ended(String sensor, String event) {
    String what = event.toLowerCase(Locale.ROOT);
    String where = sensor.toLowerCase(Locale.ROOT);
    boolean drive = any(where, "drive", "hdd", "disk", "slot / bay");
    if (drive && any(what, "drive present", "drive presence")) {
      return List.of("drive-fault", "drive-predictive");
    }
    if (!any(what, "fully redundant", "transition to ok", "redundancy regained")) {
      return List.of();
    }
    if (any(where, "fan", "cooling")) {
      return List.of("fan-failed");
    }
    if (power(where)) {
      return List.of("power-supply-failed");
    }
    if (where.contains("temp")) {
      return List.of("temperature-critical");
    }
    return List.of(drive ? "drive-fault" : "chassis-critical");
  }

  private static String memory(String what) {
    if (any(what, "uncorrectable", "multi-bit", "multi bit", "parity")) {
      return "memory-uncorrected";
    }
    if (any(what, "limit", "logging disabled", "rate exceeded")) {
      return "memory-corrected-limit";
    }
    if (any(what, "correctable", "single-bit", "single bit")) {
      return "memory-corrected";
    }
    boolean configuration =
        any(what, "configuration error", "config error", "device disabled", "is disabled");
    return configuration ? "memory-configuration" : OTHER;
  }

  private static String drive(String what) {
    if (any(what, "predictive failure", "failure predicted")) {
      return "drive-predictive";
    }
    // Every drive of a degraded array asserts "in critical array", the healthy ones too.
    if (any(what, "in failed array", "in critical array")) {
      return "chassis-critical";
    }
    boolean fault =
        any(
                what,
                "drive fault",
                "fault status",
                "fault detected",
                "failed",
                "not functioning correctly")
            || what.equals("fault");
    return fault ? "drive-fault" : OTHER;
  }

  private static boolean power(String where) {
    return any(where, "power supply", "power unit", "psu", "pwr", "redundancy")
        || where.startsWith("ps")
        || where.contains(" ps");
  }

  private static String powerSupply(String where, String what) {
    if (any(what, "ac lost", "input lost", "out-of-range", "power input for")) {
      // A machine has several supplies but one power unit, which is all of them.
      boolean one = any(where, "power supply", "psu") || where.startsWith("ps");
      return one ? "power-supply-input-lost" : "power-lost";
    }
    if (low(what)) {
      return "chassis-critical";
    }
    boolean redundancy =
        any(what, "redundancy lost", "redundancy is lost", "insufficient resources");
    return failed(what) || redundancy || what.contains("predictive failure")
        ? "power-supply-failed"
        : OTHER;
  }

  private static String board(String where, String what) {
    if (what.contains("thermal trip")) {
      return "temperature-critical";
    }
    if (any(what, "perr", "serr", "bus fatal", "bus uncorrectable", "fatal nmi", "a fatal error")) {
      return "pci-fault";
    }
    if (any(what, "ierr", "caterr", "frb1", "frb2", "frb3", "machine check e")
        || any(where, "processor", "cpu") && any(what, "configuration error", "disabled")) {
      return "processor-fault";
    }
    if (any(what, "critical stop", "non-critical")) {
      return OTHER;
    }
    boolean severe =
        low(what) || high(what) || any(what, "to critical", "non-recoverable", "outside of");
    return severe || where.contains("batter") && failed(what) ? "chassis-critical" : OTHER;
  }

  private static boolean failed(String what) {
    return any(
        what,
        "failure detected",
        "failed",
        "failure was asserted",
        "detected a failure",
        "non-recoverable",
        "to critical");
  }

  private static boolean low(String what) {
    return any(what, "lower critical", "lower non-recoverable");
  }

  private static boolean high(String what) {
    return any(what, "upper critical", "upper non-recoverable", "to critical", "over-temperature");
  }

  private static boolean any(String text, String... parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
