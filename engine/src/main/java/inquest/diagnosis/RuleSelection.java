package inquest.diagnosis;

import inquest.knowledge.RuleEntry;
import inquest.knowledge.Rules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules can fire at all on the facts of a case: a rule is left out only when it lacks a fact
 * that it cannot do without, to a fixpoint over what the others may conclude. A large rule base so
 * costs a small capture nothing.
 */
final class RuleSelection {
  private final Available available;

  private RuleSelection(Collection<?> facts) {
    this.available = new Available(facts);
  }

  /** The rules as {@code package.name}, sorted. */
  static Set<String> rules(Rules rules, Collection<?> facts) {
    return new RuleSelection(facts).fixpoint(rules);
  }

  private Set<String> fixpoint(Rules rules) {
    Set<String> names = new TreeSet<>();
    List<RuleEntry> waiting = new ArrayList<>(rules.entries().values());
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Iterator<RuleEntry> entries = waiting.iterator(); entries.hasNext(); ) {
        RuleEntry entry = entries.next();
        if (canFire(entry)) {
          entries.remove();
          names.add(entry.packageName() + "." + entry.name());
          available.add(entry.concludes(), entry.finding());
          grown = true;
        }
      }
    }
    return names;
  }

  private boolean canFire(RuleEntry entry) {
    for (RuleEntry.Need need : entry.needs()) {
      if (!available.has(need)) {
        return false;
      }
    }
    return true;
  }
}
