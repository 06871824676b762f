package inquest.facts;

/**
 * That one finding explains another away, as {@code explains} and {@code explains_same} of {@code
 * causes.yaml} say.
 *
 * @param by id of the finding that explains
 * @param finding id of the finding that is only its effect
 * @param scope {@code any} subject, or only the {@code same} one
 */
public record Explains(String by, String finding, String scope) {}
