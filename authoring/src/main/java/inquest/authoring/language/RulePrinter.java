package inquest.authoring.language;

import inquest.authoring.RuleFile;
import inquest.authoring.language.RuleTree.Constraint;
import inquest.authoring.language.RuleTree.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a rule from its tree. What is compiled is this text, so that no difference between our
 * reading of a file and that of Drools can let anything through.
 */
public final class RulePrinter {
  private RulePrinter() {}

  /** The rule in DRL. */
  public static String drl(RuleTree rule) {
    StringBuilder drl = new StringBuilder(512);
    drl.append("package ").append(rule.packageName().text()).append(";\n");
    rule.imports().forEach(name -> drl.append("import ").append(name.text()).append(";\n"));
    drl.append("rule \"").append(rule.name().text()).append("\"\n");
    rule.annotations()
        .forEach(
            annotation ->
                drl.append("@")
                    .append(annotation.name().text())
                    .append("(\"")
                    .append(annotation.value().text())
                    .append("\")\n"));
    drl.append("when\n");
    rule.patterns().forEach(pattern -> drl.append(written(pattern)).append('\n'));
    return drl.append("then\n").append(rule.conclusion().written()).append("\nend\n").toString();
  }

  private static String written(Pattern pattern) {
    List<String> parts = new ArrayList<>();
    for (Constraint one : pattern.constraints()) {
      parts.add(one.left().text() + " " + one.operator().text() + " " + one.writtenRight());
    }
    String quantifier = pattern.quantifier().equals("each") ? "" : pattern.quantifier() + " ";
    return quantifier + pattern.type().text() + "(" + String.join(", ", parts) + ")";
  }

  /**
   * The rule as the catalogues list it.
   *
   * @param file path below its folder
   */
  public static RuleFile entry(String file, RuleTree rule) {
    List<RuleFile.Condition> conditions = new ArrayList<>();
    for (Pattern pattern : rule.patterns()) {
      List<RuleFile.Constraint> constraints = new ArrayList<>();
      for (Constraint one : pattern.constraints()) {
        constraints.add(
            new RuleFile.Constraint(one.left().text(), one.operator().text(), one.writtenRight()));
      }
      conditions.add(
          new RuleFile.Condition(
              pattern.quantifier(), pattern.type().text(), constraints, pattern.type().line()));
    }
    return new RuleFile(
        file,
        rule.packageName().text(),
        rule.name().text(),
        rule.annotation("id").map(Word::text).orElse(""),
        rule.annotation("confidence").map(Word::text).orElse(""),
        conditions,
        rule.conclusion().written(),
        rule.name().line());
  }
}
