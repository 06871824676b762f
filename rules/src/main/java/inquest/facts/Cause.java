package inquest.facts;

/**
 * Who or what started it.
 *
 * @param id a cause id of {@code causes.yaml}
 * @param subject whom or what
 */
public record Cause(String id, Subject subject) implements Conclusion {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Cause other && id.equals(other.id) && subject.equals(other.subject);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + subject.hashCode();
  }

  @Override
  public String toString() {
    return "Cause[id=" + id + ", subject=" + subject + "]";
  }
}
