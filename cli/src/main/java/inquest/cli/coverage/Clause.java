package inquest.cli.coverage;

import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a rule can decide by itself whether it fires: a comparison; a pattern that compares
 * nothing; a {@code not} as a whole. Where a number of {@code limits.yaml} is fetched, nothing can
 * decide.
 *
 * @param condition index of its condition
 * @param constraint index of the comparison in the condition; {@link #WHOLE} for all of it
 * @param line of the file of the rule, counted from 1
 * @param text as it is written
 * @param says the condition in words
 */
public record Clause(int condition, int constraint, long line, String text, String says) {
  /** Stands for the condition as a whole. */
  public static final int WHOLE = -1;

  /** The clauses of a rule, in the order in which they are written. */
  public static List<Clause> of(List<Condition> conditions) {
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Condition condition = conditions.get(i);
      if (condition.type().equals("Limit")) {
        continue;
      }
      int before = clauses.size();
      for (int j = 0; j < condition.constraints().size(); j++) {
        Constraint one = condition.constraints().get(j);
        if (!one.binds()) {
          clauses.add(new Clause(i, j, condition.line(), text(one), condition.says()));
        }
      }
      if (condition.forbids() || clauses.size() == before) {
        String whole = condition.quantifier().equals("each") ? "" : condition.quantifier() + " ";
        clauses.add(
            before,
            new Clause(
                i, WHOLE, condition.line(), whole + condition.type() + "()", condition.says()));
      }
    }
    return List.copyOf(clauses);
  }

  /** A comparison as it is written. */
  public static String text(Constraint constraint) {
    return constraint.left() + " " + constraint.operator() + " " + constraint.right();
  }

  /** The conditions without this clause. */
  List<Condition> dropped(List<Condition> conditions) {
    List<Condition> rest = new ArrayList<>(conditions);
    if (constraint == WHOLE) {
      rest.remove(condition);
    } else {
      List<Constraint> constraints = new ArrayList<>(conditions.get(condition).constraints());
      constraints.remove(constraint);
      rest.set(condition, conditions.get(condition).with(constraints));
    }
    return rest;
  }
}
