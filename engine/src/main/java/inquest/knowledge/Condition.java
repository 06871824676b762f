package inquest.knowledge;

import java.util.List;

/**
 * One pattern of a rule, as it is written.
 *
 * @param quantifier {@code each}, {@code exists} or {@code not}
 * @param type simple name of the record that it is about
 * @param line of the file of the rule, counted from 1
 * @param says the condition in words
 * @param constraints comparisons and bindings, in order
 */
public record Condition(
    String quantifier, String type, long line, String says, List<Constraint> constraints) {

  /**
   * A comparison or a binding.
   *
   * @param left component, or path of components; the variable of a binding
   * @param operator {@code ==}, {@code <}, {@code in}, ...; {@code :} for a binding
   * @param right a text in quotes, a number, a variable, a list in brackets; the component bound
   */
  public record Constraint(String left, String operator, String right) {

    /** Whether it names a component instead of comparing it. */
    public boolean binds() {
      return operator.equals(":");
    }
  }

  /** The same with other constraints. */
  public Condition with(List<Constraint> others) {
    return new Condition(quantifier, type, line, says, List.copyOf(others));
  }

  /** The same with another quantifier. */
  public Condition quantified(String other) {
    return new Condition(other, type, line, says, constraints);
  }

  /** Whether it holds when no fact matches it. */
  public boolean forbids() {
    return quantifier.equals("not");
  }
}
