package inquest.facts;

/**
 * Whom to call about a cause.
 *
 * @param to {@code dc-staff}, {@code senior}, {@code network}, {@code abuse-desk}, {@code vendor},
 *     {@code node-owner} or {@code manager}
 * @param urgency {@code now} or {@code planned}
 * @param cause id of the cause
 * @param subject of the cause
 */
public record Escalate(String to, String urgency, String cause, Subject subject)
    implements Conclusion {}
