package inquest.facts;

/**
 * Something that hurts: load, I/O wait, a service that died. Never a cause.
 *
 * @param id such as {@code iowait-high}
 * @param subject where
 */
public record Symptom(String id, Subject subject) implements Conclusion {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Symptom other && id.equals(other.id) && subject.equals(other.subject);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + subject.hashCode();
  }

  @Override
  public String toString() {
    return "Symptom[id=" + id + ", subject=" + subject + "]";
  }
}
