package inquest.knowledge;

import java.time.Duration;

/**
 * How many times its usual value a sampled measure must be, and for how long, to count.
 *
 * @param name such as {@code disk-transfers-surge}
 * @param measure such as {@code disk-transfers-per-second}
 * @param times how many times the baseline
 * @param least the baseline is taken as no less than this, in the unit of the measure: many times
 *     next to nothing is nothing
 * @param hold how long it must last
 * @param quiet samples of less time in all than this make no baseline
 * @param minShare as in {@link SeriesLimit}
 * @param minSamples as in {@link SeriesLimit}
 */
public record BaselineLimit(
    String name,
    String measure,
    double times,
    double least,
    Duration hold,
    Duration quiet,
    double minShare,
    int minSamples) {

  /** The limit of a series whose usual value is known. */
  public SeriesLimit above(double baseline) {
    return new SeriesLimit(
        name, measure, "above", times * Math.max(least, baseline), hold, minShare, minSamples);
  }
}
