package inquest.diagnosis;

import inquest.knowledge.RuleEntry;
import java.util.HashSet;
import java.util.Set;

/** Which facts there are, as far as the catalogue of the rules tells facts apart. */
final class FactKeys {
  private final Set<String> keys = new HashSet<>();

  void add(Object fact) {
    add(fact.getClass().getSimpleName(), Discriminator.of(fact));
  }

  /** Adds a type, and a value that tells such facts apart; empty when nothing does. */
  void add(String type, String value) {
    keys.add(type);
    if (!value.isEmpty()) {
      keys.add(type + " " + value);
    }
  }

  /** Whether there is such a fact. */
  boolean has(RuleEntry.Need need) {
    return keys.contains(need.key());
  }
}
