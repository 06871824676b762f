package inquest.facts;

/**
 * A measure that stayed many times above what it usually was, long enough to count, computed by
 * {@code inquest.series} from samples.
 *
 * @param limit name of the baseline limit in {@code limits.yaml}, such as {@code
 *     disk-transfers-surge}
 * @param measure what was sampled
 * @param subject what it was sampled on
 * @param span from the first to the last sample above
 * @param mean the time-weighted mean over the span, in the unit of the measure
 * @param baseline what it usually was, in the same unit; see {@link Baseline}
 * @param factor the mean in baselines; where the baseline is next to nothing, in the least one that
 *     the limit knows
 * @param grade {@code full} or {@code short}, as in {@link Sustained}
 */
public record AboveBaseline(
    String limit,
    String measure,
    Subject subject,
    Span span,
    double mean,
    double baseline,
    double factor,
    String grade,
    Source source)
    implements Fact {}
