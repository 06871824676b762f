package inquest.facts;

/**
 * Samples are missing: the sampler itself was held up, the machine was down or paused.
 *
 * @param span from the last sample before the gap to the first one after it
 * @param seconds length of the gap
 * @param intervalSeconds the usual distance between samples
 */
public record SampleGap(Span span, double seconds, double intervalSeconds, Source source)
    implements Fact {}
