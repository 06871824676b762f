package inquest.series;

import inquest.facts.Rise;
import inquest.knowledge.RiseLimit;
import java.util.Optional;

/**
 * Finds by how much a measure rose within a period: from its lowest sample to the highest one after
 * it. Each sample is replaced by the median of itself and its neighbours first, so that a spike of
 * one sample is no rise. Nothing that begins after the snapshot counts.
 */
public final class RiseDetector {
  private RiseDetector() {}

  /** The largest rise beyond the limit; empty when there is none or fewer than three samples. */
  public static Optional<Rise> judge(Series series, RiseLimit limit, Period period) {
    int lowest = -1;
    int from = -1;
    int to = -1;
    for (int i = 1; i < series.size() - 1; i++) {
      if (!period.holds(series.second(i - 1)) || !period.holds(series.second(i + 1))) {
        continue;
      }
      if (series.second(i) < period.snapshot()
          && (lowest < 0 || median(series, i) < median(series, lowest))) {
        lowest = i;
      }
      if (lowest >= 0
          && (from < 0
              || median(series, i) - median(series, lowest)
                  > median(series, to) - median(series, from))) {
        from = lowest;
        to = i;
      }
    }
    return from < 0 || median(series, to) - median(series, from) <= limit.level()
        ? Optional.empty()
        : Optional.of(rise(series, limit, from, to));
  }

  private static Rise rise(Series series, RiseLimit limit, int from, int to) {
    return new Rise(
        limit.name(),
        limit.measure(),
        series.subject(),
        series.span(from, to),
        median(series, from),
        median(series, to),
        series.source(to));
  }

  private static double median(Series series, int i) {
    double a = series.value(i - 1);
    double b = series.value(i);
    double c = series.value(i + 1);
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
