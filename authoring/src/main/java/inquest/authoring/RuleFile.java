package inquest.authoring;

import java.util.List;

/**
 * One DRL file of the house style: one rule.
 *
 * @param file path below the folder of the rules, with forward slashes
 * @param packageName as declared
 * @param name of the rule
 * @param id row of the rule knowledge, such as {@code M02}
 * @param confidence {@code conclusive}, {@code high}, {@code medium}, {@code low} or {@code
 *     informational}
 * @param conditions in order
 * @param consequence the text between {@code then} and {@code end}
 * @param line of the word {@code rule}
 */
public record RuleFile(
    String file,
    String packageName,
    String name,
    String id,
    String confidence,
    List<Condition> conditions,
    String consequence,
    int line) {

  /**
   * One pattern.
   *
   * @param quantifier {@code each}, {@code exists} or {@code not}
   * @param type simple name of the fact record
   * @param constraints in order
   * @param line where it begins
   */
  public record Condition(String quantifier, String type, List<Constraint> constraints, int line) {}

  /**
   * One comparison or binding inside a pattern.
   *
   * @param left component, or path of components; the bound variable for a binding
   * @param operator {@code ==}, {@code <}, {@code in}, ... or {@code :} for a binding
   * @param right literal, variable, list of literals, or the bound component
   */
  public record Constraint(String left, String operator, String right) {

    /** The string that the component must equal; empty when it is not compared with one. */
    public String literal() {
      boolean text = operator.equals("==") && right.length() > 1 && right.startsWith("\"");
      return text ? right.substring(1, right.length() - 1) : "";
    }
  }
}
