package inquest.facts;

/**
 * Who or what started it.
 *
 * @param id a cause id of {@code causes.yaml}
 * @param subject whom or what
 */
public record Cause(String id, Subject subject) implements Conclusion {}
