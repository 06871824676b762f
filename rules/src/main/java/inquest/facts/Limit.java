package inquest.facts;

/**
 * A number of {@code limits.yaml}, inserted so that rules can join on it.
 *
 * @param name such as {@code user-cpu-minutes}
 * @param value in the unit that {@code limits.yaml} states
 */
public record Limit(String name, double value) {}
