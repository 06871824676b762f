package inquest.diagnosis;

import inquest.knowledge.RuleEntry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Which of the facts are there that rules cannot do without. */
final class Available {
  private final Set<String> keys = new HashSet<>();

  Available(Collection<?> facts) {
    for (Object fact : facts) {
      add(fact.getClass().getSimpleName(), Discriminator.of(fact));
    }
  }

  /** Adds a fact by the simple name of its record, and what tells it from others of its type. */
  void add(String type, String word) {
    keys.add(type);
    if (!word.isEmpty()) {
      keys.add(type + " " + word);
    }
  }

  boolean has(RuleEntry.Need need) {
    return keys.contains(need.key());
  }
}
