package inquest.evidence.graphite;

import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The metrics of one CPU, or of all together. They may count percent, ticks or fractions: only when
 * user, system, idle and waiting time are there and add up to 100 are they known to be percentages.
 */
final class CpuShares {
  private static final List<String> NEEDED =
      List.of(
          Measure.CPU_USER_PERCENT,
          Measure.CPU_SYSTEM_PERCENT,
          Measure.CPU_IDLE_PERCENT,
          Measure.CPU_IOWAIT_PERCENT);

  /** Interrupts and guests may be missing, and the metrics are not taken at one instant. */
  private static final double LEAST = 90;

  private static final double MOST = 110;

  private final Map<String, MetricSamples> byMeasure = new LinkedHashMap<>();

  void add(MetricSamples series) {
    byMeasure.put(series.name().measure(), series);
  }

  Collection<MetricSamples> series() {
    return byMeasure.values();
  }

  /** True when nine of ten moments that all the metrics have add up. */
  boolean addUpToHundred() {
    if (!byMeasure.keySet().containsAll(NEEDED)) {
      return false;
    }
    Map<Long, double[]> sums = new HashMap<>();
    for (MetricSamples one : byMeasure.values()) {
      boolean share = !one.name().measure().equals(Measure.CPU_BUSY_PERCENT);
      boolean needed = NEEDED.contains(one.name().measure());
      for (int i = 0; i < one.size() && share; i++) {
        double[] sum = sums.computeIfAbsent(one.second(i), second -> new double[2]);
        sum[0] += one.value(i);
        sum[1] += needed ? 1 : 0;
      }
    }
    int complete = 0;
    int right = 0;
    for (double[] sum : sums.values()) {
      if (sum[1] == NEEDED.size()) {
        complete++;
        right += sum[0] >= LEAST && sum[0] <= MOST ? 1 : 0;
      }
    }
    return complete > 0 && right >= 0.9 * complete;
  }

  /** 100 minus idle minus waiting, at the moments that have both. */
  void busy(SampleColumn column) {
    MetricSamples idle = byMeasure.get(Measure.CPU_IDLE_PERCENT);
    MetricSamples waiting = byMeasure.get(Measure.CPU_IOWAIT_PERCENT);
    Map<Long, Double> waits = new HashMap<>();
    for (int i = 0; i < waiting.size(); i++) {
      waits.put(waiting.second(i), waiting.value(i));
    }
    for (int i = 0; i < idle.size(); i++) {
      Double wait = waits.get(idle.second(i));
      if (wait != null) {
        double busy = Math.max(0, Math.rint(100 * (100 - idle.value(i) - wait)) / 100);
        idle.handOut(i, busy, column);
      }
    }
  }
}
