package inquest.facts;

/**
 * What a measure usually was before the incident, computed by {@code inquest.series}. Where this
 * fact is absent, nothing in the capture tells, and a rule that compares with it cannot speak.
 *
 * @param measure what was sampled, such as {@code disk-transfers-per-second}
 * @param subject what it was sampled on
 * @param value the usual value, in the unit of the measure
 * @param basis {@code earlier-days} when it comes from the same time of earlier days, {@code
 *     quiet-part} when it comes from the quiet part of the same time
 */
public record Baseline(String measure, Subject subject, double value, String basis, Source source)
    implements Fact {}
