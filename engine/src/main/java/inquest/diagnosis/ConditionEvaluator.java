package inquest.diagnosis;

import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries the conditions of a rule on the final facts of a case, evidence and conclusions. It says
 * what Drools says of the same facts, and in addition how far a rule came that did not fire.
 */
final class ConditionEvaluator {
  private final Map<String, List<Object>> byType = new HashMap<>();

  ConditionEvaluator(Collection<?> facts) {
    for (Object fact : facts) {
      byType.computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>()).add(fact);
    }
  }

  /** The facts of a type, in their order. */
  List<Object> facts(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Whether the conditions hold together. */
  boolean holds(List<Condition> conditions) {
    return new Search(conditions).run(0, new HashMap<>());
  }

  /** Every condition by itself, with the facts of the attempt that came farthest. */
  List<Tried> tried(List<Condition> conditions) {
    Search search = new Search(conditions);
    search.run(0, new HashMap<>());
    Map<String, Object> bound = new HashMap<>(search.farthest);
    List<Tried> tried = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Tried one = tried(conditions.get(i), i < search.matched.size(), search.matched, i, bound);
      tried.add(one);
      one.fact().filter(fact -> one.holds()).ifPresent(fact -> bind(one.condition(), fact, bound));
    }
    return tried;
  }

  private Tried tried(
      Condition condition,
      boolean reached,
      List<Optional<Object>> matched,
      int index,
      Map<String, Object> bound) {
    if (reached) {
      return new Tried(condition, Tried.State.HOLDS, matched.get(index), Map.copyOf(bound));
    }
    boolean open =
        condition.constraints().stream()
            .anyMatch(c -> !c.binds() && !Comparison.decidable(c, bound));
    Optional<Object> fact = first(condition, bound);
    boolean holds = condition.forbids() ? fact.isEmpty() : fact.isPresent();
    Tried.State state =
        holds && open ? Tried.State.OPEN : holds ? Tried.State.HOLDS : Tried.State.FAILS;
    if (condition.forbids() && open) {
      state = Tried.State.OPEN;
    }
    return new Tried(condition, state, fact, Map.copyOf(bound));
  }

  private Optional<Object> first(Condition condition, Map<String, Object> bound) {
    for (Object fact : facts(condition.type())) {
      if (matches(condition, fact, bound)) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** Whether a fact satisfies what can be told; constraints on unknown variables are left out. */
  private static boolean matches(Condition condition, Object fact, Map<String, Object> bound) {
    for (Constraint constraint : condition.constraints()) {
      if (!constraint.binds()
          && Comparison.decidable(constraint, bound)
          && !Comparison.holds(constraint, fact, bound)) {
        return false;
      }
    }
    return true;
  }

  private static void bind(Condition condition, Object fact, Map<String, Object> bound) {
    for (Constraint constraint : condition.constraints()) {
      if (constraint.binds()) {
        bound.put(constraint.left(), Component.at(fact, constraint.right()));
      }
    }
  }

  /** Looks for facts that satisfy all conditions, and keeps the attempt that came farthest. */
  private final class Search {
    private final List<Condition> conditions;
    private final List<Optional<Object>> attempt = new ArrayList<>();
    private List<Optional<Object>> matched = List.of();
    private Map<String, Object> farthest = Map.of();

    Search(List<Condition> conditions) {
      this.conditions = conditions;
    }

    boolean run(int index, Map<String, Object> bound) {
      if (index > matched.size()) {
        matched = List.copyOf(attempt);
        farthest = Map.copyOf(bound);
      }
      if (index == conditions.size()) {
        return true;
      }
      Condition condition = conditions.get(index);
      if (!condition.quantifier().equals("each")) {
        Optional<Object> fact = first(condition, bound);
        return fact.isPresent() != condition.forbids() && next(index, fact, bound);
      }
      for (Object fact : facts(condition.type())) {
        if (matches(condition, fact, bound)) {
          Map<String, Object> more = new HashMap<>(bound);
          bind(condition, fact, more);
          if (next(index, Optional.of(fact), more)) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean next(int index, Optional<Object> fact, Map<String, Object> bound) {
      attempt.add(fact);
      boolean found = run(index + 1, bound);
      attempt.remove(attempt.size() - 1);
      return found;
    }
  }
}
