package inquest.cli.coverage;

import inquest.diagnosis.ConditionEvaluator;
import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries every clause of every rule on the facts of cases. A clause decides in a case in which the
 * rule fires with it and does not without it, or the other way round. Cases may be tried by several
 * threads; what came of them is added up by one.
 */
public final class CoverageMeter {
  private static final Set<String> ORDERED = Set.of("<", "<=", ">", ">=");

  /** What came of one rule in one case. */
  private record RuleSeen(boolean fired, BitSet decided, Map<Integer, Sides> sides) {}

  /** What came of the rules in one case; those of which nothing did are left out. */
  public static final class CaseSeen {
    private final String name;
    private final Map<Integer, RuleSeen> rules = new HashMap<>();

    private CaseSeen(String name) {
      this.name = name;
    }
  }

  /** One rule, and what has been seen of it so far. */
  private static final class Tally {
    private final String rule;
    private final List<Condition> conditions;
    private final List<Clause> clauses;
    private final int[] decided;
    private final String[] decidedIn;
    private final Sides[] sides;
    private int fired;
    private String firedIn = "";

    Tally(String rule, List<Condition> conditions) {
      this.rule = rule;
      this.conditions = conditions;
      this.clauses = Clause.of(conditions);
      this.decided = new int[clauses.size()];
      this.decidedIn = new String[clauses.size()];
      this.sides = new Sides[clauses.size()];
    }

    void add(String name, RuleSeen seen) {
      if (seen.fired()) {
        firedIn = fired == 0 ? name : firedIn;
        fired++;
      }
      for (int i = seen.decided().nextSetBit(0); i >= 0; i = seen.decided().nextSetBit(i + 1)) {
        decidedIn[i] = decided[i] == 0 ? name : decidedIn[i];
        decided[i]++;
      }
      seen.sides().forEach((i, met) -> sides[i] = sides[i] == null ? met : sides[i].with(met));
    }

    RuleCoverage result() {
      List<ClauseCoverage> results = new ArrayList<>();
      for (int i = 0; i < clauses.size(); i++) {
        results.add(
            new ClauseCoverage(
                clauses.get(i),
                fired,
                decided[i],
                decided[i] == 0 ? "" : decidedIn[i],
                ordered(clauses.get(i), conditions),
                sides[i] == null ? Sides.NONE : sides[i]));
      }
      return new RuleCoverage(rule, fired, firedIn, List.copyOf(results));
    }
  }

  private final List<Tally> tallies = new ArrayList<>();
  private int cases;

  /**
   * Nothing seen so far.
   *
   * @param rules path → conditions
   */
  public CoverageMeter(Map<String, List<Condition>> rules) {
    rules.forEach((rule, conditions) -> tallies.add(new Tally(rule, conditions)));
  }

  /** Tries the rules on the facts of a case. */
  public CaseSeen tried(String name, ConditionEvaluator facts) {
    CaseSeen seen = new CaseSeen(name);
    for (int i = 0; i < tallies.size(); i++) {
      Tally tally = tallies.get(i);
      if (lacking(tally.conditions, facts) <= 1) {
        seen.rules.put(i, tried(tally, facts));
      }
    }
    return seen;
  }

  /** How many conditions cannot hold whatever the others do: with two of them none decides. */
  private static long lacking(List<Condition> conditions, ConditionEvaluator facts) {
    return conditions.stream().filter(one -> !facts.holdsAlone(one)).limit(2).count();
  }

  private static RuleSeen tried(Tally tally, ConditionEvaluator facts) {
    boolean fired = facts.holds(tally.conditions);
    BitSet decided = new BitSet();
    Map<Integer, Sides> sides = new HashMap<>();
    for (int i = 0; i < tally.clauses.size(); i++) {
      Clause clause = tally.clauses.get(i);
      if (facts.holds(clause.dropped(tally.conditions)) != fired) {
        decided.set(i);
      }
      if ((fired || decided.get(i)) && ordered(clause, tally.conditions)) {
        sides.put(i, sides(clause, tally.conditions, facts));
      }
    }
    return new RuleSeen(fired, decided, sides);
  }

  /** Whether a clause compares a component of a fact that must be there with a variable. */
  private static boolean ordered(Clause clause, List<Condition> conditions) {
    if (clause.constraint() == Clause.WHOLE) {
      return false;
    }
    Condition condition = conditions.get(clause.condition());
    Constraint constraint = condition.constraints().get(clause.constraint());
    return condition.quantifier().equals("each")
        && ORDERED.contains(constraint.operator())
        && constraint.right().startsWith("$")
        && fromLimit(constraint.right(), conditions);
  }

  private static boolean fromLimit(String variable, List<Condition> conditions) {
    return conditions.stream()
        .filter(one -> one.type().equals("Limit"))
        .flatMap(one -> one.constraints().stream())
        .anyMatch(one -> one.binds() && one.left().equals(variable));
  }

  private static Sides sides(Clause clause, List<Condition> conditions, ConditionEvaluator facts) {
    Condition condition = conditions.get(clause.condition());
    Constraint comparison = condition.constraints().get(clause.constraint());
    List<Constraint> constraints = new ArrayList<>(condition.constraints());
    constraints.set(clause.constraint(), new Constraint("$seen", ":", comparison.left()));
    List<Condition> open = new ArrayList<>(conditions);
    open.set(clause.condition(), condition.with(constraints));
    Sides sides = Sides.NONE;
    for (List<Object> pair : facts.outcomes(open, List.of("$seen", comparison.right()))) {
      sides = sides.with(comparison, pair);
    }
    return sides;
  }

  /** Adds what came of a case. */
  public void add(CaseSeen seen) {
    cases++;
    seen.rules.forEach((i, rule) -> tallies.get(i).add(seen.name, rule));
  }

  /** What has been seen. */
  public Coverage result() {
    return new Coverage(cases, tallies.stream().map(Tally::result).toList());
  }
}
