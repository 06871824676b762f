package inquest.facts;

/**
 * Which resource gave way, and how: between symptom and cause.
 *
 * @param id such as {@code swap-thrash}
 * @param subject where
 */
public record Mechanism(String id, Subject subject) implements Conclusion {}
