package inquest.authoring;

import inquest.authoring.RuleFile.Condition;
import inquest.authoring.RuleFile.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of every rule as a tree, each with its line and the comment that says it aloud.
 */
final class ConditionCatalogue {
  private ConditionCatalogue() {}

  /**
   * Path of a rule → its conditions, in the order in which they are written.
   *
   * @param texts of the files by their paths
   */
  static Map<String, Object> tree(Map<String, String> texts, List<RuleFile> rules) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (RuleFile rule : rules) {
      List<String> lines = texts.get(rule.file()).lines().toList();
      List<Object> conditions = new ArrayList<>();
      for (Condition condition : rule.conditions()) {
        conditions.add(tree(condition, comment(lines, condition.line())));
      }
      tree.put(rule.file().replace(".drl", ""), conditions);
    }
    return tree;
  }

  private static Map<String, Object> tree(Condition condition, String comment) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("quantifier", condition.quantifier());
    tree.put("type", condition.type());
    tree.put("line", condition.line());
    tree.put("says", comment);
    List<List<String>> constraints = new ArrayList<>();
    for (Constraint constraint : condition.constraints()) {
      constraints.add(List.of(constraint.left(), constraint.operator(), constraint.right()));
    }
    tree.put("constraints", constraints);
    return tree;
  }

  /** The lines of comment directly above a line, as one text. */
  private static String comment(List<String> lines, int line) {
    StringBuilder comment = new StringBuilder();
    for (int i = line - 2; i >= 0 && lines.get(i).strip().startsWith("//"); i--) {
      String above = lines.get(i).strip().substring(2).strip();
      comment.insert(0, comment.isEmpty() ? above : above + " ");
    }
    return comment.toString();
  }
}
