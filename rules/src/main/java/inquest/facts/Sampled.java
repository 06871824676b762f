package inquest.facts;

/**
 * There are samples of a measure in the window of the incident, whatever they show. A rule that
 * asks for the absence of this fact asks whether a measure could have contradicted it.
 *
 * @param measure what was sampled, such as {@code load-1-minute}
 * @param subject what it was sampled on
 * @param samples how many
 */
public record Sampled(String measure, Subject subject, long samples, Source source)
    implements Fact {}
