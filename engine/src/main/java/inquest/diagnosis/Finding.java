package inquest.diagnosis;

import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.Mechanism;
import inquest.facts.Subject;
import inquest.facts.Symptom;

/**
 * A symptom, mechanism or cause by its key.
 *
 * @param id of {@code causes.yaml}
 * @param subject what it is about
 */
record Finding(String id, Subject subject) implements Comparable<Finding> {

  /** The finding of a conclusion of one of the three levels. */
  static Finding of(Conclusion conclusion) {
    if (conclusion instanceof Cause cause) {
      return new Finding(cause.id(), cause.subject());
    } else if (conclusion instanceof Mechanism mechanism) {
      return new Finding(mechanism.id(), mechanism.subject());
    } else if (conclusion instanceof Symptom symptom) {
      return new Finding(symptom.id(), symptom.subject());
    }
    throw new IllegalArgumentException("not a finding: " + conclusion);
  }

  @Override
  public int compareTo(Finding other) {
    int byId = id.compareTo(other.id);
    int byKind = byId != 0 ? byId : subject.kind().compareTo(other.subject.kind());
    return byKind != 0 ? byKind : subject.name().compareTo(other.subject.name());
  }

  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Finding other && id.equals(other.id) && subject.equals(other.subject);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + subject.hashCode();
  }

  @Override
  public String toString() {
    return id + " (" + subject + ")";
  }
}
