package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.facts.Limit;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules can fire at all on the facts of a case: a rule is left out only when it lacks a fact
 * that it cannot do without, to a fixpoint over what the others may conclude. Of the knowledge only
 * that is added to the facts which these rules can join on. A large rule base so costs a small
 * capture nothing.
 */
final class RuleSelection {
  private final Knowledge knowledge;
  private final FactKeys available = new FactKeys();
  private final Set<String> concludable = new HashSet<>();
  private final List<RuleEntry> selected = new ArrayList<>();
  private final List<RuleEntry> waiting;
  private List<Object> policy = List.of();

  /**
   * The rules for these facts.
   *
   * @param facts evidence, and conclusions if there are any, without what the knowledge adds
   */
  RuleSelection(Knowledge knowledge, Collection<?> facts) {
    this.knowledge = knowledge;
    this.waiting = new ArrayList<>(knowledge.rules().entries().values());
    for (Object fact : facts) {
      available.add(fact);
      if (fact instanceof Conclusion) {
        concludable.add(Discriminator.of(fact));
      }
    }
    knowledge.limits().values().forEach(available::add);
    select();
    // What a policy speaks of must be concludable, and a policy lets more be concluded.
    for (int before = -1; before < selected.size(); ) {
      before = selected.size();
      policy = Policy.of(knowledge, concludable::contains);
      policy.forEach(available::add);
      select();
    }
  }

  private void select() {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Iterator<RuleEntry> entries = waiting.iterator(); entries.hasNext(); ) {
        RuleEntry entry = entries.next();
        if (canFire(entry)) {
          entries.remove();
          selected.add(entry);
          concludable.add(entry.finding());
          available.add(entry.concludes(), entry.finding());
          grown = true;
        }
      }
    }
  }

  private boolean canFire(RuleEntry entry) {
    for (RuleEntry.Need need : entry.needs()) {
      if (!available.has(need)) {
        return false;
      }
    }
    return true;
  }

  /** The rules as {@code package.name}, sorted. */
  Set<String> rules() {
    Set<String> names = new TreeSet<>();
    for (RuleEntry entry : selected) {
      names.add(entry.packageName() + "." + entry.name());
    }
    return names;
  }

  /** The limits that these rules name, and what is to be done about what they may conclude. */
  List<Object> added() {
    Set<String> needed = new HashSet<>();
    for (RuleEntry entry : selected) {
      for (RuleEntry.Need need : entry.needs()) {
        needed.add(need.key());
      }
    }
    List<Object> added = new ArrayList<>();
    for (Limit limit : knowledge.limits().values()) {
      if (needed.contains("Limit " + limit.name()) || needed.contains("Limit")) {
        added.add(limit);
      }
    }
    added.addAll(policy);
    return added;
  }
}
