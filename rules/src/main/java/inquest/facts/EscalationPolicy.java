package inquest.facts;

/**
 * Whom {@code causes.yaml} wants called about a cause.
 *
 * @param cause id of the cause
 * @param to whom, as in {@link Escalate}
 * @param urgency {@code now} or {@code planned}
 */
public record EscalationPolicy(String cause, String to, String urgency) {}
