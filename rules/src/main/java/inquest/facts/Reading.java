package inquest.facts;

/**
 * One number read once: a state, a rate or a percentage at the time of the snapshot.
 *
 * @param measure with its unit, such as {@code memory-available-percent} or {@code
 *     io-pressure-full-percent}
 * @param subject what it was read on
 * @param value in the unit of the measure
 */
public record Reading(String measure, Subject subject, double value, Source source)
    implements Fact {}
