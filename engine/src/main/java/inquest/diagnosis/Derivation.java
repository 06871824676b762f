package inquest.diagnosis;

import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.ExplainedAway;
import inquest.facts.Fact;
import inquest.facts.Mechanism;
import inquest.facts.Symptom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules concluded, with every surviving reason.
 *
 * @param reasons conclusion → why, sorted
 */
record Derivation(Map<Conclusion, List<Justification>> reasons) {

  /** Facts in the order they are met, each once: the session holds one object for each. */
  private static final class Leaves {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Fact, Fact> known = new IdentityHashMap<>();

    void add(Fact fact) {
      if (known.put(fact, fact) == null) {
        facts.add(fact);
      }
    }
  }

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
  Collection<Fact> evidence(Conclusion conclusion) {
    Leaves leaves = new Leaves();
    collect(conclusion, leaves, new HashSet<>());
    return leaves.facts;
  }

  /** The evidence below one reason. */
  Collection<Fact> evidence(Justification reason) {
    Leaves leaves = new Leaves();
    collect(reason, leaves, new HashSet<>());
    return leaves.facts;
  }

  private void collect(Conclusion conclusion, Leaves leaves, Set<Conclusion> seen) {
    if (seen.add(conclusion)) {
      for (Justification reason : why(conclusion)) {
        collect(reason, leaves, seen);
      }
    }
  }

  private void collect(Justification reason, Leaves leaves, Set<Conclusion> seen) {
    for (Object object : reason.matched()) {
      if (object instanceof Fact fact) {
        leaves.add(fact);
      } else if (object instanceof Conclusion below) {
        collect(below, leaves, seen);
      }
    }
  }
}
