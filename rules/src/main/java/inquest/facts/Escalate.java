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
    implements Conclusion {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Escalate other
        && to.equals(other.to)
        && urgency.equals(other.urgency)
        && cause.equals(other.cause)
        && subject.equals(other.subject);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * to.hashCode() + urgency.hashCode()) + cause.hashCode())
        + subject.hashCode();
  }

  @Override
  public String toString() {
    return "Escalate[to="
        + to
        + ", urgency="
        + urgency
        + ", cause="
        + cause
        + ", subject="
        + subject
        + "]";
  }
}
