package inquest.evidence.graphite;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers the metrics of one file, and hands out those whose unit is clear. */
final class GraphiteSamples {
  /** Beyond so many the rest is left out: a month of forty metrics by the minute. */
  private static final int MOST = 1_000_000;

  /** Beyond so many characters of quoted lines, samples are kept without their line. */
  private static final int MOST_TEXT = 16 << 20;

  /** What counters and rounding may give beyond 100 %. */
  private static final double HUNDRED = 101;

  private final Findings findings;
  private final Map<String, Optional<MetricSamples>> byTarget = new HashMap<>();
  private final Map<String, MetricSamples> chosen = new LinkedHashMap<>();
  private final UnusedMetrics unused = new UnusedMetrics();
  private String machine = "";
  private int samples;
  private int text;
  private boolean full;

  GraphiteSamples(Findings findings) {
    this.findings = findings;
  }

  /** The series of a target; empty when it is not used. */
  Optional<MetricSamples> series(String target, long line) {
    Optional<MetricSamples> known = byTarget.get(target);
    if (known == null) {
      known = choose(target, line);
      byTarget.put(target, known);
    }
    return known;
  }

  private Optional<MetricSamples> choose(String target, long line) {
    Optional<MetricName> name = MetricName.of(target);
    if (name.isEmpty()) {
      unused.add(UnusedMetrics.UNKNOWN, target, line);
      return Optional.empty();
    }
    machine = machine.isEmpty() ? name.get().machine() : machine;
    if (!name.get().machine().equals(machine)) {
      unused.add("of another machine, left out", target, line);
      return Optional.empty();
    }
    String key = key(name.get().measure(), name.get().subject());
    if (chosen.containsKey(key)) {
      unused.add("the same measure once more, left out", target, line);
      return Optional.empty();
    }
    MetricSamples series = new MetricSamples(target, name.get(), line);
    chosen.put(key, series);
    return Optional.of(series);
  }

  /** Adds a sample; a value that is no number is a gap. */
  void add(MetricSamples series, long second, double value, long line, String quoted) {
    if (!Double.isFinite(value) || full) {
      return;
    }
    full = samples == MOST;
    if (full) {
      findings.problem(line, "more than " + MOST + " samples: the rest is left out");
      return;
    }
    samples++;
    text += quoted.length();
    series.add(second, value, line, text > MOST_TEXT ? "" : quoted);
  }

  /** Hands out what can be used, and says what cannot. */
  void finish() {
    Map<Subject, CpuShares> shares = new LinkedHashMap<>();
    for (MetricSamples series : chosen.values()) {
      Subject subject = series.name().subject();
      if (series.name().measure().startsWith("cpu-")) {
        shares.computeIfAbsent(subject, key -> new CpuShares()).add(series);
      } else if (series.name().measure().endsWith("-percent") && series.highest() > HUNDRED) {
        unused.add(UnusedMetrics.UNKNOWN, series.target(), series.line());
      } else if (series.size() > 0) {
        series.handOut(findings);
      }
    }
    shares.forEach(this::handOut);
    unused.report(findings);
    if (!findings.any()) {
      findings.nothing("no metric whose meaning and unit are known");
    }
  }

  private void handOut(Subject subject, CpuShares shares) {
    boolean whole = shares.addUpToHundred();
    for (MetricSamples series : shares.series()) {
      if ((whole || series.name().percentage()) && series.highest() <= HUNDRED) {
        if (series.size() > 0) {
          series.handOut(findings);
        }
      } else {
        unused.add(UnusedMetrics.UNKNOWN, series.target(), series.line());
      }
    }
    if (whole && !chosen.containsKey(key(Measure.CPU_BUSY_PERCENT, subject))) {
      shares.busy(findings.samples(Measure.CPU_BUSY_PERCENT, subject));
    }
  }

  private static String key(String measure, Subject subject) {
    return measure + " " + subject.kind() + " " + subject.name();
  }
}
