package inquest.evidence.graphite;

import inquest.evidence.Measure;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a metric is, as far as its path tells: {@code servers.web01.cpu.total.idle}, {@code
 * web01.load.load.shortterm}.
 *
 * @param machine the part of the path that names the machine; empty when none does
 * @param measure one of {@link Measure}
 * @param subject what is measured
 * @param percentage true when the path says that the values are percentages, or when the measure is
 *     none; otherwise only the values can tell
 */
record MetricName(String machine, String measure, Subject subject, boolean percentage) {
  private static final List<String> PERCENT =
      List.of("percent", "percentage", "pct", "usage", "utilization", "utilisation", "util");
  private static final Set<String> WHOLE =
      Set.of("cpu", "total", "all", "avg", "average", "aggregation", "mean", "value");
  private static final Set<String> BUSY = Set.of("used", "busy");
  private static final Set<String> NO_MACHINE = Set.of("system", "os", "linux", "host");

  /** The metric; empty when its meaning or its unit is not known. */
  static Optional<MetricName> of(String target) {
    String path = MetricPath.of(target);
    List<String> segments = split(path, ".");
    int family = family(segments);
    if (path.isEmpty() || family < 0) {
      return Optional.empty();
    }
    String machine = machine(segments.subList(0, family));
    List<String> words = split(path, ".-_/");
    List<String> own = words.subList(words(segments.subList(0, family)), words.size());
    return machine.indexOf('*') >= 0 || machine.indexOf('{') >= 0
        ? Optional.empty()
        : known(machine, segments.subList(family, segments.size()), own);
  }

  private static Optional<MetricName> known(
      String machine, List<String> segments, List<String> words) {
    String family = words.get(0);
    if (family.startsWith("cpu")) {
      return cpu(machine, words);
    }
    if (family.startsWith("load")) {
      return load(words).map(measure -> new MetricName(machine, measure, Subject.HOST, true));
    }
    if (family.equals("iostat") && segments.size() == 3) {
      Subject disk = new Subject("disk", segments.get(1));
      return disk(segments.get(2)).map(measure -> new MetricName(machine, measure, disk, true));
    }
    return memory(family, words)
        .map(measure -> new MetricName(machine, measure, Subject.HOST, true));
  }

  private static int family(List<String> segments) {
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      boolean processor =
          segment.startsWith("cpu")
              && (segment.length() == 3 || !Character.isLetter(segment.charAt(3)));
      String letters = segment.replaceAll("[0-9_-]+(m|min)?$", "");
      boolean load = Set.of("load", "loadavg", "load_avg", "load_average").contains(letters);
      if (processor || load || Set.of("mem", "memory", "swap", "iostat").contains(segment)) {
        return i;
      }
    }
    return -1;
  }

  private static int words(List<String> segments) {
    int count = 0;
    for (String segment : segments) {
      count += split(segment, "-_/").size();
    }
    return count;
  }

  private static String machine(List<String> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (!NO_MACHINE.contains(before.get(i))) {
        return before.get(i);
      }
    }
    return "";
  }

  private static Optional<MetricName> cpu(String machine, List<String> words) {
    Subject subject = Subject.HOST;
    String measure = "";
    boolean percentage = false;
    boolean busy = false;
    for (String word : words) {
      String number = word.startsWith("cpu") ? word.substring(3) : word;
      if (!number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9')) {
        subject = new Subject("cpu", number);
      } else if (PERCENT.contains(word)) {
        percentage = true;
      } else if (BUSY.contains(word)) {
        busy = true;
      } else if (!share(word).isEmpty() && measure.isEmpty()) {
        measure = share(word);
      } else if (!WHOLE.contains(word) && !several(word)) {
        return Optional.empty();
      }
    }
    if (measure.isEmpty() ? !percentage : busy) {
      return Optional.empty();
    }
    String known = measure.isEmpty() ? Measure.CPU_BUSY_PERCENT : measure;
    return Optional.of(new MetricName(machine, known, subject, percentage));
  }

  /** {@code *}, {@code {0,1}}: the mean of several CPUs. */
  private static boolean several(String word) {
    return word.equals("*") || word.startsWith("{") || word.startsWith("[");
  }

  private static String share(String word) {
    return switch (word) {
      case "user" -> Measure.CPU_USER_PERCENT;
      case "nice" -> Measure.CPU_NICE_PERCENT;
      case "system", "sys" -> Measure.CPU_SYSTEM_PERCENT;
      case "iowait", "wait", "wio" -> Measure.CPU_IOWAIT_PERCENT;
      case "steal" -> Measure.CPU_STEAL_PERCENT;
      case "softirq" -> Measure.CPU_SOFTIRQ_PERCENT;
      case "idle" -> Measure.CPU_IDLE_PERCENT;
      default -> "";
    };
  }

  private static Optional<String> load(List<String> words) {
    return switch (words.get(words.size() - 1)) {
      case "load1", "1", "01", "1m", "1min", "shortterm", "one" -> Optional.of(Measure.LOAD_1);
      case "load5", "5", "05", "5m", "5min", "midterm", "five" -> Optional.of(Measure.LOAD_5);
      case "load15", "15", "15m", "15min", "longterm", "fifteen" -> Optional.of(Measure.LOAD_15);
      default -> Optional.empty();
    };
  }

  private static Optional<String> memory(String family, List<String> words) {
    boolean percent = words.contains("percent") || words.contains("pct");
    if (family.equals("swap") && percent && words.contains("used")) {
      return Optional.of(Measure.SWAP_USED_PERCENT);
    }
    return family.startsWith("mem") && percent && words.contains("available")
        ? Optional.of(Measure.MEMORY_AVAILABLE_PERCENT)
        : Optional.empty();
  }

  private static Optional<String> disk(String metric) {
    return switch (metric) {
      case "util_percentage", "util" -> Optional.of(Measure.DISK_UTILIZATION_PERCENT);
      case "await" -> Optional.of(Measure.DISK_AWAIT_MILLISECONDS);
      default -> Optional.empty();
    };
  }

  /** The parts between any of these characters, in lower case. */
  private static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || separators.indexOf(text.charAt(at)) >= 0) {
        if (at > from) {
          parts.add(text.substring(from, at).toLowerCase(Locale.ROOT));
        }
        from = at + 1;
      }
    }
    return parts;
  }
}
