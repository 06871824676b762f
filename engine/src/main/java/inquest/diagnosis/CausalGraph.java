package inquest.diagnosis;

import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The edges of {@code causes.yaml}, cause to effect, and what can be reached along them. */
final class CausalGraph {
  private final Causes causes;
  private final Map<String, Set<String>> reachable = new HashMap<>();

  CausalGraph(Causes causes) {
    this.causes = causes;
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
        if (seen.add(effect)) {
          walk(effect, seen);
        }
      }
    }
  }
}
