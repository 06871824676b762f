package inquest.facts;

/**
 * Something that hurts: load, I/O wait, a service that died. Never a cause.
 *
 * @param id such as {@code iowait-high}
 * @param subject where
 */
public record Symptom(String id, Subject subject) implements Conclusion {}
