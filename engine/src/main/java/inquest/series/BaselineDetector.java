package inquest.series;

import inquest.facts.AboveBaseline;
import inquest.facts.Baseline;
import inquest.facts.Fact;
import inquest.facts.Sustained;
import inquest.knowledge.BaselineLimit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Compares a measure with what it usually was. The usual value is the median of the samples around
 * the same time of earlier days, if the capture holds such; else the median of the samples before
 * and after the period; else, where the period is all that was sampled, what a quarter of its
 * samples are below. Samples since the snapshot never count: the collector is at work. Too few
 * samples make no baseline, and no fact.
 */
public final class BaselineDetector {
  private static final long DAY = 86_400;

  /** Earlier days are compared at the same time of day, give or take an hour. */
  private static final long AROUND = 3_600;

  private static final int FEWEST_SAMPLES = 3;
  private static final double MEDIAN = 0.5;
  private static final double QUARTER = 0.25;

  private final Series series;
  private final BaselineLimit limit;
  private final Period period;

  private BaselineDetector(Series series, BaselineLimit limit, Period period) {
    this.series = series;
    this.limit = limit;
    this.period = period;
  }

  /** The baseline, and what stayed above it; empty when there is no baseline. */
  public static List<Fact> judge(Series series, BaselineLimit limit, Period period) {
    return new BaselineDetector(series, limit, period).judge();
  }

  private List<Fact> judge() {
    List<Double> earlier = new ArrayList<>();
    List<Double> outside = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    for (int i = 0; i < series.size() && series.second(i) < period.snapshot(); i++) {
      long second = series.second(i);
      all.add(series.value(i));
      if (!period.holds(second)) {
        outside.add(series.value(i));
        if (earlierDay(second)) {
          earlier.add(series.value(i));
        }
      }
    }
    if (enough(earlier)) {
      return facts(quantile(earlier, MEDIAN), "earlier-days");
    } else if (enough(outside)) {
      return facts(quantile(outside, MEDIAN), "quiet-part");
    }
    return enough(all) ? facts(quantile(all, QUARTER), "quiet-part") : List.of();
  }

  private boolean earlierDay(long second) {
    if (second >= period.from() || period.from() == Long.MIN_VALUE) {
      return false;
    }
    long days = Math.floorDiv(period.to() + AROUND - second, DAY);
    return days >= 1 && second + days * DAY >= period.from() - AROUND;
  }

  private boolean enough(List<Double> values) {
    long seconds = values.size() * series.interval();
    return values.size() >= FEWEST_SAMPLES && seconds >= limit.quiet().toSeconds();
  }

  private static double quantile(List<Double> values, double part) {
    Collections.sort(values);
    return values.get((int) (part * (values.size() - 1)));
  }

  private List<Fact> facts(double usual, String basis) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Baseline(series.measure(), series.subject(), usual, basis, series.source(0)));
    SustainedDetector.judge(series, limit.above(usual), period)
        .fact()
        .ifPresent(above -> facts.add(above(above, usual)));
    return facts;
  }

  private AboveBaseline above(Sustained above, double usual) {
    return new AboveBaseline(
        above.limit(),
        above.measure(),
        above.subject(),
        above.span(),
        above.mean(),
        usual,
        above.mean() / Math.max(limit.least(), usual),
        above.grade(),
        above.source());
  }
}
