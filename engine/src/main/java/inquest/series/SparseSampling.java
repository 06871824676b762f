package inquest.series;

import inquest.evidence.Measure;
import inquest.evidence.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Says when a period holds so few samples that a short incident cannot show in them: three, since a
 * peak of one or two is never a symptom, and their means hide what lasted less than a step.
 */
public final class SparseSampling {
  private static final int ENOUGH = 3;

  private SparseSampling() {}

  /** The sparsest of the samples of CPU and load; empty when there are enough or none. */
  public static Optional<Problem> find(List<Series> series, Period period) {
    for (Series one : series) {
      int held = telling(one) ? held(one, period) : 0;
      if (held > 0 && held < ENOUGH && one.size() > 0) {
        return Optional.of(new Problem(one.source(0).file(), 0, reason(one, held)));
      }
    }
    return Optional.empty();
  }

  /**
   * The samples of CPU and load when they leave the whole period out, though they go on before and
   * after it; empty when some lie in it, or none does on both sides.
   */
  public static Optional<Problem> around(List<Series> series, Period period) {
    Optional<Problem> around = Optional.empty();
    for (Series one : series) {
      if (telling(one) && held(one, period) > 0) {
        return Optional.empty();
      }
      if (telling(one)
          && one.size() > 0
          && one.second(0) < period.from()
          && one.second(one.size() - 1) > period.to()) {
        String reason = "no sample of the time of the incident, though there are some before and";
        around =
            Optional.of(
                new Problem(
                    one.source(0).file(),
                    0,
                    reason + " after it: too few to show what lasted less"));
      }
    }
    return around;
  }

  private static boolean telling(Series one) {
    return one.measure().equals(Measure.CPU_BUSY_PERCENT) || one.measure().equals(Measure.LOAD_1);
  }

  private static String reason(Series series, int held) {
    String step = series.interval() > 0 ? ", " + series.interval() + " s apart" : "";
    String samples = held == 1 ? "1 sample" : held + " samples" + step;
    return samples + " of the time of the incident: too few to show what lasted less";
  }

  private static int held(Series series, Period period) {
    int held = 0;
    for (int i = 0; i < series.size(); i++) {
      held += period.holds(series.second(i)) ? 1 : 0;
    }
    return held;
  }
}
