package inquest.facts;

/**
 * A flag for the report.
 *
 * @param name of the flag
 * @param cause id of the cause or mechanism that calls for it
 * @param subject of that cause or mechanism
 */
public record SuggestFlag(String name, String cause, Subject subject) implements Conclusion {
  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof SuggestFlag other
        && name.equals(other.name)
        && cause.equals(other.cause)
        && subject.equals(other.subject);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + cause.hashCode()) + subject.hashCode();
  }

  @Override
  public String toString() {
    return "SuggestFlag[name=" + name + ", cause=" + cause + ", subject=" + subject + "]";
  }
}
