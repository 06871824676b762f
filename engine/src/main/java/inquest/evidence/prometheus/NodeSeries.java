package inquest.evidence.prometheus;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/** The series of one answer of Prometheus, added up to the measures of the host. */
final class NodeSeries {
  /** A week of a sample every minute of fifty measures. */
  private static final int MOST_SAMPLES = 500_000;

  /** What a measure is made of, by time: the sum so far and how many series went into it. */
  private static final class Total {
    private final NodeMetric metric;
    private final TreeMap<Long, double[]> bySecond = new TreeMap<>();
    private long line;
    private String text = "";
    private int members;

    Total(NodeMetric metric) {
      this.metric = metric;
    }

    /** The value at a time that all the series have; NaN at others. */
    double at(long second) {
      double[] sum = bySecond.get(second);
      if (sum == null || sum[1] != members) {
        return Double.NaN;
      }
      double value = metric.mean() ? sum[0] / members : sum[0];
      boolean percent = metric.measure().endsWith("-percent");
      return percent ? Math.min(100, value) : value;
    }
  }

  private final Findings findings;
  private final Map<String, Total> totals = new LinkedHashMap<>();
  private Optional<Total> current = Optional.empty();
  private double previous = Double.NaN;
  private long previousSecond;
  private int samples;

  NodeSeries(Findings findings) {
    this.findings = findings;
  }

  /** Begins a series. */
  void begin(NodeMetric metric, long line, String text) {
    Total total =
        totals.computeIfAbsent(key(metric.measure(), metric.subject()), k -> new Total(metric));
    total.line = total.line == 0 ? line : total.line;
    total.text = total.text.isEmpty() ? text : total.text;
    total.members++;
    previous = Double.NaN;
    current = Optional.of(total);
  }

  /** Adds a value to it. */
  void add(long second, double value, long line) {
    Total total = current.orElseThrow();
    double rate = (value - previous) / (second - previousSecond);
    double sample = total.metric.counter() ? rate : value;
    previous = value;
    previousSecond = second;
    if (!Double.isFinite(sample) || sample < 0) {
      return;
    }
    if (++samples > MOST_SAMPLES) {
      if (samples == MOST_SAMPLES + 1) {
        findings.problem(line, "more than " + MOST_SAMPLES + " samples: the rest is left out");
      }
      return;
    }
    double[] sum = total.bySecond.computeIfAbsent(second, s -> new double[2]);
    sum[0] += sample * total.metric.factor();
    sum[1]++;
  }

  /** Hands out the measures, and those that are computed from them. */
  void finish() {
    for (Total total : totals.values()) {
      if (!total.metric.measure().startsWith("part ")) {
        handOut(total, total, total.metric.measure(), (value, same) -> value);
      }
    }
    both(
        Measure.CPU_IDLE_PERCENT,
        Measure.CPU_IOWAIT_PERCENT,
        Measure.CPU_BUSY_PERCENT,
        (idle, waiting) -> Math.max(0, 100 - idle - waiting));
    both(
        Measure.SWAP_IN_PAGES_PER_SECOND,
        Measure.SWAP_OUT_PAGES_PER_SECOND,
        Measure.SWAP_PAGES_PER_SECOND,
        Double::sum);
    both(
        Measure.SWAP_TOTAL_KILOBYTES,
        NodeMetric.SWAP_FREE,
        Measure.SWAP_USED_PERCENT,
        (all, free) -> all > 0 ? 100 * (all - free) / all : Double.NaN);
    both(
        Measure.MEMORY_AVAILABLE_KILOBYTES,
        Measure.MEMORY_TOTAL_KILOBYTES,
        Measure.MEMORY_AVAILABLE_PERCENT,
        (available, all) -> 100 * available / all);
    both(
        NodeMetric.DISK_WAIT,
        Measure.DISK_TRANSFERS_PER_SECOND,
        Measure.DISK_AWAIT_MILLISECONDS,
        (waiting, transfers) -> transfers > 0 ? waiting / transfers : 0);
  }

  private void both(String first, String second, String into, DoubleBinaryOperator formula) {
    for (Total one : totals.values()) {
      Total other = totals.get(key(second, one.metric.subject()));
      if (one.metric.measure().equals(first) && other != null) {
        handOut(one, other, into, formula);
      }
    }
  }

  private void handOut(Total one, Total other, String measure, DoubleBinaryOperator formula) {
    for (long second : one.bySecond.keySet()) {
      double value = formula.applyAsDouble(one.at(second), other.at(second));
      if (Double.isFinite(value)) {
        SampleColumn column = findings.samples(measure, one.metric.subject());
        column.add(second, Math.rint(1000 * value) / 1000, one.line, one.text);
      }
    }
  }

  private static String key(String measure, Subject subject) {
    return measure + ' ' + subject.kind() + ' ' + subject.name();
  }
}
