package inquest.facts;

/**
 * A measure that rose by more than a limit allows within the window.
 *
 * @param limit name of the rise limit in {@code limits.yaml}, such as {@code swap-surge}
 * @param measure what was sampled
 * @param subject what it was sampled on
 * @param span from the lowest sample to the highest one after it
 * @param before the lowest value
 * @param after the highest value after it
 */
public record Rise(
    String limit,
    String measure,
    Subject subject,
    Span span,
    double before,
    double after,
    Source source)
    implements Fact {}
