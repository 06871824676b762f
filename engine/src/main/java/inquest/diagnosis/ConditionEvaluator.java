package inquest.diagnosis;

import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tries the conditions of a rule on the final facts of a case, evidence and conclusions. It says
 * what Drools says of the same facts, and in addition how far a rule came that did not fire.
 */
public final class ConditionEvaluator {
  /**
   * What one condition of a rule costs.
   *
   * @param tried facts that it was tried on
   * @param matched how often it held
   */
  public record Count(long tried, long matched) {}

  private static final Map<String, Object> NOTHING_BOUND = Map.of();

  private final Map<String, List<Object>> byType = new HashMap<>();

  /** Tries conditions on these facts. */
  public ConditionEvaluator(Collection<?> facts) {
    for (Object fact : facts) {
      byType.computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>()).add(fact);
    }
  }

  /** The facts of a type, in their order. */
  public List<Object> facts(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /**
   * Whether the conditions hold together. A constraint on a variable that none of them binds is
   * left out.
   */
  public boolean holds(List<Condition> conditions) {
    return new Search(conditions, bound -> true).run(0, new HashMap<>());
  }

  /**
   * The values that variables have when the conditions hold together, every combination once: what
   * a rule that concludes of these variables concludes.
   *
   * @param variables with their {@code $}; each must be bound by the conditions
   */
  public Set<List<Object>> outcomes(List<Condition> conditions, List<String> variables) {
    Set<List<Object>> outcomes = new HashSet<>();
    new Search(
            conditions,
            bound -> {
              outcomes.add(variables.stream().map(bound::get).toList());
              return variables.isEmpty();
            })
        .run(0, new HashMap<>());
    return outcomes;
  }

  /**
   * What it costs to find everything that satisfies the conditions, one after the other as they are
   * written.
   */
  public List<Count> counted(List<Condition> conditions) {
    long[] tried = new long[conditions.size()];
    long[] matched = new long[conditions.size()];
    count(conditions, 0, Map.of(), tried, matched);
    List<Count> counts = new ArrayList<>();
    for (int i = 0; i < tried.length; i++) {
      counts.add(new Count(tried[i], matched[i]));
    }
    return counts;
  }

  private void count(
      List<Condition> conditions,
      int index,
      Map<String, Object> bound,
      long[] tried,
      long[] matched) {
    if (index == conditions.size()) {
      return;
    }
    Condition condition = conditions.get(index);
    tried[index] += facts(condition.type()).size();
    List<Object> found = matching(condition, bound);
    if (!condition.quantifier().equals("each")) {
      if (found.isEmpty() == condition.forbids()) {
        matched[index]++;
        count(conditions, index + 1, bound, tried, matched);
      }
      return;
    }
    for (Object fact : found) {
      matched[index]++;
      Map<String, Object> more = new HashMap<>(bound);
      bind(condition, fact, more);
      count(conditions, index + 1, more, tried, matched);
    }
  }

  /**
   * Whether the condition holds as far as can be told without the others: constraints on variables
   * are left out.
   */
  public boolean holdsAlone(Condition condition) {
    return condition.forbids() || first(condition, NOTHING_BOUND).isPresent();
  }

  /** The facts that satisfy a condition, given the values of variables. */
  private List<Object> matching(Condition condition, Map<String, Object> bound) {
    return facts(condition.type()).stream()
        .filter(fact -> matches(condition, fact, bound))
        .toList();
  }

  /** Every condition by itself, with the facts of the attempt that came farthest. */
  List<Tried> tried(List<Condition> conditions) {
    Search search = new Search(conditions, bound -> true);
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
    private final Predicate<Map<String, Object>> found;
    private final List<Optional<Object>> attempt = new ArrayList<>();
    private List<Optional<Object>> matched = List.of();
    private Map<String, Object> farthest = Map.of();

    /**
     * A search.
     *
     * @param found told of the variables when all conditions hold; true when that is enough
     */
    Search(List<Condition> conditions, Predicate<Map<String, Object>> found) {
      this.conditions = conditions;
      this.found = found;
    }

    boolean run(int index, Map<String, Object> bound) {
      if (index > matched.size()) {
        matched = List.copyOf(attempt);
        farthest = Map.copyOf(bound);
      }
      if (index == conditions.size()) {
        return found.test(bound);
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
      boolean enough = run(index + 1, bound);
      attempt.remove(attempt.size() - 1);
      return enough;
    }
  }
}
