package inquest.facts;

/**
 * A measure that stayed beyond a limit long enough to count, computed by {@code inquest.series}
 * from samples (sar, vmstat, graphite).
 *
 * @param limit name of the series limit in {@code limits.yaml}, such as {@code iowait-high}
 * @param measure what was sampled, such as {@code cpu-iowait-percent}
 * @param subject the host, or the disk, CPU or interface it was sampled on
 * @param span from the first to the last sample beyond the limit
 * @param peak the most extreme value in the span, in the unit of the measure
 * @param mean the time-weighted mean over the span
 * @param share share of the covered time spent beyond the limit, 0 to 1
 * @param grade {@code full} when it lasted as long as the limit asks; {@code short} when the
 *     capture is too short for that, so that the conclusion loses one step of confidence
 */
public record Sustained(
    String limit,
    String measure,
    Subject subject,
    Span span,
    double peak,
    double mean,
    double share,
    String grade,
    Source source)
    implements Fact {}
