package inquest.facts;

/**
 * The machine started: {@code LINUX RESTART} in sar, or a first kernel line.
 *
 * @param span when
 */
public record Restart(Span span, Source source) implements Fact {}
