package inquest.evidence.prometheus;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.facts.FilesystemInodes;
import inquest.facts.FilesystemSpace;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The metrics of one machine at one moment while they are read. */
final class NodeExposition {
  private static final String UNREADABLE = "metric without a number: left out";
  private static final int MOST_MOUNTS = 10_000;

  /** The numbers of one filesystem by the name of their metric. */
  private record Mount(String point, String device, String type, Source source) {}

  private record Value(double value, Source source) {}

  private final Findings findings;
  private final Map<String, Value> gauges = new HashMap<>();
  private final Map<Mount, Map<String, Double>> mounts = new LinkedHashMap<>();
  private final Map<String, Mount> byPoint = new HashMap<>();
  private boolean damaged;

  NodeExposition(Findings findings) {
    this.findings = findings;
  }

  /** Takes the line of one series. */
  void line(long number, String text) {
    ExpositionLine line = ExpositionLine.of(text);
    if (Double.isNaN(line.value()) && !text.contains(" NaN")) {
      if (!damaged) {
        findings.problem(number, UNREADABLE);
      }
      damaged = true;
    } else if (line.name().startsWith("node_filesystem_")) {
      mount(line, number, text);
    } else if (line.name().equals("node_uname_info")) {
      identify("host", line.labels().getOrDefault("nodename", ""));
      identify("kernel", line.labels().getOrDefault("release", ""));
    } else if (line.name().equals("node_boot_time_seconds")) {
      identify("boot-epoch-seconds", String.valueOf((long) line.value()));
    } else {
      gauge(line, findings.at(number, text));
    }
  }

  private void identify(String key, String value) {
    if (!value.isEmpty()) {
      findings.identify(key, value);
    }
  }

  private void gauge(ExpositionLine line, Source source) {
    Optional<NodeMetric> metric = NodeMetric.of(line.name(), line.labels());
    if (metric.isPresent() && !metric.get().counter()) {
      NodeMetric known = metric.get();
      double value = line.value() * known.factor();
      boolean first = gauges.putIfAbsent(known.measure(), new Value(value, source)) == null;
      if (first && !known.measure().startsWith("part ")) {
        reading(known.measure(), value, source);
      }
    }
  }

  private void reading(String measure, double value, Source source) {
    if (Double.isFinite(value) && value >= 0) {
      findings.fact(new Reading(measure, Subject.HOST, value, source));
    }
  }

  /** Disks only: images are always full, and what is in memory is not a disk. */
  private void mount(ExpositionLine line, long number, String text) {
    String device = line.labels().getOrDefault("device", "");
    String type = line.labels().getOrDefault("fstype", "");
    String point = line.labels().getOrDefault("mountpoint", "");
    boolean image = device.startsWith("/dev/loop") || type.equals("squashfs");
    boolean disc = type.equals("iso9660") || type.equals("udf") || type.equals("erofs");
    if (device.startsWith("/") && !image && !disc && byPoint.size() < MOST_MOUNTS) {
      Mount mount =
          byPoint.computeIfAbsent(
              point, p -> new Mount(point, device, type, findings.at(number, text)));
      mounts.computeIfAbsent(mount, m -> new HashMap<>()).putIfAbsent(line.name(), line.value());
    }
  }

  /** Hands out what is computed from several metrics. */
  void finish() {
    percent(
        Measure.MEMORY_AVAILABLE_PERCENT,
        Measure.MEMORY_AVAILABLE_KILOBYTES,
        Measure.MEMORY_TOTAL_KILOBYTES);
    Value swap = gauges.get(Measure.SWAP_TOTAL_KILOBYTES);
    Value free = gauges.get(NodeMetric.SWAP_FREE);
    if (swap != null && free != null) {
      double used = swap.value() - free.value();
      reading(Measure.SWAP_USED_KILOBYTES, used, free.source());
      reading(Measure.SWAP_USED_PERCENT, 100 * used / swap.value(), free.source());
    }
    mounts.forEach(this::space);
    if (!findings.any()) {
      findings.nothing("metrics, but none of node_exporter");
    }
  }

  private void percent(String measure, String part, String whole) {
    Value one = gauges.get(part);
    Value all = gauges.get(whole);
    if (one != null && all != null) {
      reading(measure, 100 * one.value() / all.value(), one.source());
    }
  }

  private void space(Mount mount, Map<String, Double> values) {
    double size = number(values, "size_bytes", "size");
    double free = number(values, "free_bytes", "free");
    double available = number(values, "avail_bytes", "avail");
    double used = size - free;
    double percent = 100 * used / (used + available);
    Subject subject = new Subject("mount", mount.point());
    if (Double.isFinite(percent) && size > 0) {
      findings.fact(
          new FilesystemSpace(
              subject, mount.device(), mount.type(), percent, available / 1024, mount.source()));
    }
    double files = number(values, "files", "files");
    double inodes = 100 * (files - number(values, "files_free", "files_free")) / files;
    if (Double.isFinite(inodes)) {
      findings.fact(new FilesystemInodes(subject, mount.device(), inodes, mount.source()));
    }
  }

  private static double number(Map<String, Double> values, String name, String old) {
    Double value = values.get("node_filesystem_".concat(name));
    return value == null ? values.getOrDefault("node_filesystem_".concat(old), Double.NaN) : value;
  }
}
