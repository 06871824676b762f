package inquest.facts;

/**
 * A finding that is only the effect of another. Read by Java after firing; no rule matches it.
 *
 * @param id of the finding that is explained
 * @param subject of the finding that is explained
 * @param by id of the finding that explains it
 * @param bySubject of the finding that explains it
 */
public record ExplainedAway(String id, Subject subject, String by, Subject bySubject)
    implements Conclusion {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof ExplainedAway other
        && id.equals(other.id)
        && subject.equals(other.subject)
        && by.equals(other.by)
        && bySubject.equals(other.bySubject);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * id.hashCode() + subject.hashCode()) + by.hashCode())
        + bySubject.hashCode();
  }

  @Override
  public String toString() {
    return "ExplainedAway[id="
        + id
        + ", subject="
        + subject
        + ", by="
        + by
        + ", bySubject="
        + bySubject
        + "]";
  }
}
