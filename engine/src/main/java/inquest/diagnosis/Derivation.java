package inquest.diagnosis;

import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.ExplainedAway;
import inquest.facts.Fact;
import inquest.facts.Mechanism;
import inquest.facts.Symptom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules concluded, with every surviving reason.
 *
 * @param reasons conclusion → why, sorted
 */
record Derivation(Map<Conclusion, List<Justification>> reasons) {

  /** The causes that were concluded. */
  List<Cause> causes() {
    return only(Cause.class);
  }

  /** The mechanisms. */
  List<Mechanism> mechanisms() {
    return only(Mechanism.class);
  }

  /** The symptoms. */
  List<Symptom> symptoms() {
    return only(Symptom.class);
  }

  /** What is explained away. */
  List<ExplainedAway> explanations() {
    return only(ExplainedAway.class);
  }

  <T extends Conclusion> List<T> only(Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Conclusion conclusion : reasons.keySet()) {
      if (type.isInstance(conclusion)) {
        found.add(type.cast(conclusion));
      }
    }
    return found;
  }

  /** Why; empty when it was not concluded. */
  List<Justification> why(Conclusion conclusion) {
    return reasons.getOrDefault(conclusion, List.of());
  }

  /** The evidence below a conclusion, down through all levels. */
  Set<Fact> evidence(Conclusion conclusion) {
    Set<Fact> leaves = new LinkedHashSet<>();
    collect(conclusion, leaves, new LinkedHashSet<>());
    return leaves;
  }

  /** The evidence below one reason. */
  Set<Fact> evidence(Justification reason) {
    Set<Fact> leaves = new LinkedHashSet<>();
    collect(reason, leaves, new LinkedHashSet<>());
    return leaves;
  }

  private void collect(Conclusion conclusion, Set<Fact> leaves, Set<Conclusion> seen) {
    if (seen.add(conclusion)) {
      for (Justification reason : why(conclusion)) {
        collect(reason, leaves, seen);
      }
    }
  }

  private void collect(Justification reason, Set<Fact> leaves, Set<Conclusion> seen) {
    for (Object object : reason.matched()) {
      if (object instanceof Fact fact) {
        leaves.add(fact);
      } else if (object instanceof Conclusion below) {
        collect(below, leaves, seen);
      }
    }
  }
}
