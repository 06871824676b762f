package inquest.cli.mutation;

import inquest.facts.Limit;
import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the mutants of a rule. A comparison is dropped, negated, and moved over its boundary; a
 * limit is raised and lowered by a tenth, or by one if that is more, since many are counts; a list
 * of words loses each of its words, a number that is written out goes up by one; a condition is
 * dropped, {@code not} and {@code exists} are exchanged. Where a limit is fetched nothing is
 * changed, and a condition is not dropped when the conclusion needs a variable of it.
 */
public final class Mutants {
  private static final Map<String, String> OPPOSITE =
      Map.of(
          "==", "!=", "!=", "==", ">=", "<", "<", ">=", "<=", ">", ">", "<=", "in", "not in",
          "not in", "in");
  private static final Map<String, String> BESIDE =
      Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=");
  private static final double TENTH = 0.1;

  private final String rule;
  private final List<Condition> conditions;
  private final List<String> concludesOf;
  private final Map<String, Limit> limits = new HashMap<>();
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(String rule, List<Condition> conditions, List<String> concludesOf) {
    this.rule = rule;
    this.conditions = conditions;
    this.concludesOf = concludesOf;
  }

  /**
   * The mutants of a rule, in the order of its lines.
   *
   * @param concludesOf the variables of its conclusion
   * @param limits the numbers of {@code limits.yaml}
   */
  public static List<Mutant> of(
      String rule, List<Condition> conditions, List<String> concludesOf, List<Limit> limits) {
    Mutants mutants = new Mutants(rule, conditions, concludesOf);
    mutants.fetch(limits);
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).type().equals("Limit")) {
        mutants.condition(i);
      }
    }
    return List.copyOf(mutants.mutants);
  }

  /** Variables that stand for a limit. */
  private void fetch(List<Limit> known) {
    for (Condition condition : conditions) {
      Optional<Limit> limit =
          known.stream()
              .filter(
                  one ->
                      condition.type().equals("Limit")
                          && condition.constraints().stream()
                              .anyMatch(c -> c.right().equals("\"" + one.name() + "\"")))
              .findFirst();
      for (Constraint constraint : condition.constraints()) {
        if (constraint.binds()) {
          limit.ifPresent(found -> limits.put(constraint.left(), found));
        }
      }
    }
  }

  private void condition(int index) {
    Condition condition = conditions.get(index);
    for (int j = 0; j < condition.constraints().size(); j++) {
      Constraint constraint = condition.constraints().get(j);
      if (!constraint.binds()) {
        comparison(index, j, constraint);
      }
    }
    if (!condition.quantifier().equals("each")) {
      String other = condition.forbids() ? "exists" : "not";
      String fault = condition.quantifier() + " " + condition.type() + " became " + other;
      String killer = "a fixture in which the rule fires";
      List<Condition> changed = new ArrayList<>(conditions);
      changed.set(index, condition.quantified(other));
      mutants.add(new Mutant(rule, condition.line(), "quantifier", fault, killer, changed));
    }
    boolean one = condition.constraints().stream().filter(c -> !c.binds()).count() == 1;
    if (!needed(condition) && (condition.forbids() || !one)) {
      List<Condition> changed = new ArrayList<>(conditions);
      changed.remove(index);
      String written = condition.quantifier().equals("each") ? "" : condition.quantifier() + " ";
      String fault = "the condition " + written + condition.type() + " was dropped";
      String killer = "a fixture that has all but this: " + condition.says();
      mutants.add(new Mutant(rule, condition.line(), "drop", fault, killer, changed));
    }
  }

  /** Whether the conclusion names a variable of the condition. */
  private boolean needed(Condition condition) {
    return condition.constraints().stream()
        .anyMatch(one -> one.binds() && concludesOf.contains(one.left()));
  }

  private void comparison(int index, int at, Constraint one) {
    String text = one.left() + " " + one.operator() + " " + one.right();
    boolean forbids = conditions.get(index).forbids();
    String near =
        forbids
            ? "a fixture in which the rule fires beside what it forbids but for " + text
            : "a fixture that has everything but " + text;
    replace(index, at, Optional.empty(), "drop", text + " was dropped", near);
    String opposite = OPPOSITE.get(one.operator());
    if (opposite != null) {
      Constraint negated = new Constraint(one.left(), opposite, one.right());
      String killer = forbids ? near : "a fixture in which the rule fires";
      String fault = text + " became " + opposite;
      replace(index, at, Optional.of(negated), "negate", fault, killer);
    }
    if (BESIDE.containsKey(one.operator()) && !one.right().startsWith("\"")) {
      boundary(index, at, one, text);
    }
    words(index, at, one, text);
    number(index, at, one, text);
  }

  private void boundary(int index, int at, Constraint one, String text) {
    Optional<Limit> limit = Optional.ofNullable(limits.get(one.right()));
    String other = BESIDE.get(one.operator());
    String exactly =
        limit.map(found -> found.name() + " = " + number(found.value())).orElse(one.right());
    String killer = "a fixture in which " + one.left() + " is exactly " + exactly;
    Constraint swapped = new Constraint(one.left(), other, one.right());
    replace(index, at, Optional.of(swapped), "boundary", text + " became " + other, killer);
    limit.ifPresent(found -> moved(index, at, one, found));
  }

  private void moved(int index, int at, Constraint one, Limit limit) {
    double tenth = Math.abs(limit.value()) * TENTH;
    double step = tenth > 0 && Math.abs(limit.value()) < 1 ? tenth : Math.max(1, tenth);
    boolean upwards = one.operator().startsWith(">");
    for (double value : new double[] {limit.value() + step, limit.value() - step}) {
      boolean raised = value > limit.value();
      String fault =
          limit.name()
              + " was "
              + (raised ? "raised" : "lowered")
              + " from "
              + number(limit.value())
              + " to "
              + number(value);
      String killer =
          "a fixture in which "
              + one.left()
              + " lies between "
              + number(Math.min(value, limit.value()))
              + " and "
              + number(Math.max(value, limit.value()))
              + (raised == upwards ? ": the rule fires" : ": the rule is silent");
      Constraint literal =
          new Constraint(one.left(), one.operator(), BigDecimal.valueOf(value).toPlainString());
      replace(index, at, Optional.of(literal), "limit", fault, killer);
    }
  }

  /** A list of words loses each of its words; one word alone is met by negation. */
  private void words(int index, int at, Constraint one, String text) {
    if (!one.right().startsWith("(")) {
      return;
    }
    String[] words = one.right().substring(1, one.right().length() - 1).split(",", -1);
    for (int i = 0; i < words.length && words.length > 1; i++) {
      List<String> rest = new ArrayList<>(List.of(words));
      String word = rest.remove(i).strip();
      Constraint shorter =
          new Constraint(one.left(), one.operator(), "(" + String.join(",", rest) + ")");
      boolean fires = one.operator().equals("in") != conditions.get(index).forbids();
      String killer =
          "a fixture in which "
              + one.left()
              + " is "
              + word
              + (fires ? ": the rule fires" : ": the rule is silent");
      replace(index, at, Optional.of(shorter), "literal", text + " lost " + word, killer);
    }
  }

  /** A number that is written out goes up by one. */
  private void number(int index, int at, Constraint one, String text) {
    if (!Character.isDigit(one.right().charAt(0))) {
      return;
    }
    String more = number(Double.parseDouble(one.right()) + 1);
    Constraint raised = new Constraint(one.left(), one.operator(), more);
    String killer = "a fixture in which " + one.left() + " is " + more + " or " + one.right();
    String fault = text + " became " + one.operator() + " " + more;
    replace(index, at, Optional.of(raised), "literal", fault, killer);
  }

  private void replace(
      int index, int at, Optional<Constraint> other, String kind, String fault, String killer) {
    Condition condition = conditions.get(index);
    List<Constraint> constraints = new ArrayList<>(condition.constraints());
    constraints.remove(at);
    other.ifPresent(one -> constraints.add(at, one));
    List<Condition> changed = new ArrayList<>(conditions);
    changed.set(index, condition.with(constraints));
    mutants.add(new Mutant(rule, condition.line(), kind, fault, killer, List.copyOf(changed)));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
