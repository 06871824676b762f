package inquest.facts;

/**
 * Which resource gave way, and how: between symptom and cause.
 *
 * @param id such as {@code swap-thrash}
 * @param subject where
 */
public record Mechanism(String id, Subject subject) implements Conclusion {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Mechanism other
        && id.equals(other.id)
        && subject.equals(other.subject);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + subject.hashCode();
  }

  @Override
  public String toString() {
    return "Mechanism[id=" + id + ", subject=" + subject + "]";
  }
}
