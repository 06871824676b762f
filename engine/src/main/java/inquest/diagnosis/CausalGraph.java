package inquest.diagnosis;

import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The edges of {@code causes.yaml}, cause to effect, and what can be reached along them. */
final class CausalGraph {
  private final Causes causes;
  private final Predicate<String> passable;
  private final Map<String, Set<String>> reachable = new HashMap<>();

  /** All edges. */
  CausalGraph(Causes causes) {
    this(causes, id -> true);
  }

  /** The ways over passable findings only: one that is not ends the way that leads to it. */
  CausalGraph(Causes causes, Predicate<String> passable) {
    this.causes = causes;
    this.passable = passable;
  }

  /** Everything that the finding brings about, near and far; not the finding itself. */
  Set<String> effects(String id) {
    Set<String> known = reachable.get(id);
    if (known == null) {
      known = new HashSet<>();
      walk(id, known);
      known.remove(id);
      reachable.put(id, known);
    }
    return known;
  }

  /** Whether one of the two brings about the other. */
  boolean linked(String one, String other) {
    return effects(one).contains(other) || effects(other).contains(one);
  }

  private void walk(String id, Set<String> seen) {
    CauseText text = causes.texts().get(id);
    if (text != null) {
      for (String effect : text.effects()) {
        if (seen.add(effect) && passable.test(effect)) {
          walk(effect, seen);
        }
      }
    }
  }
}
