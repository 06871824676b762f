package inquest.evidence.sar;

/**
 * The names in {@code sadf -j} and {@code sadf -x} and the columns of sar that they stand for.
 * Joined with {@code concat}: this runs at every start, and {@code +} costs the linking of a call
 * site.
 */
final class SadfNames {
  private SadfNames() {}

  /** True for the parts that hold samples somebody needs. */
  static boolean table(String activity) {
    return switch (activity) {
      case "cpu-load", "cpu-load-all", "memory", "swap-pages", "paging", "io", "disk", "queue" ->
          true;
      case "process-and-context-switch", "kernel", "psi-cpu", "psi-io", "psi-mem" -> true;
      case "net-dev", "net-edev", "net-sock", "net-tcp", "net-etcp", "softnet" -> true;
      default -> false;
    };
  }

  /** True for the parts that hold such parts. */
  static boolean holdsTables(String name) {
    return switch (name) {
      case "sysstat", "hosts", "statistics", "network", "psi", "restarts" -> true;
      default -> false;
    };
  }

  /** The column of sar: {@code util-percent} of {@code disk} is {@code %util}. */
  static String column(String activity, String name) {
    if (name.endsWith("-percent")) {
      return "%".concat(name.substring(0, name.length() - "-percent".length()));
    }
    return switch (activity) {
      case "cpu-load", "cpu-load-all" -> name.equals("cpu") ? "CPU" : "%".concat(name);
      case "memory" -> name.equals("shared") ? "kbshmem" : "kb".concat(name);
      case "queue", "kernel", "net-sock" -> name;
      case "psi-cpu", "psi-io", "psi-mem" -> pressure(activity.substring(4), name);
      default -> rate(name);
    };
  }

  private static String pressure(String resource, String name) {
    return switch (name) {
      case "some_avg" -> "%s".concat(resource);
      case "full_avg" -> "%f".concat(resource);
      default -> name;
    };
  }

  private static String rate(String name) {
    return switch (name) {
      case "disk-device" -> "DEV";
      case "iface" -> "IFACE";
      case "cpu" -> "CPU";
      case "await", "svctm", "tps", "rtps", "wtps", "dtps" -> name;
      default -> name.endsWith("-sz") ? name : name.concat("/s");
    };
  }
}
