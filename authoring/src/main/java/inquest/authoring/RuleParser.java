package inquest.authoring;

import inquest.authoring.RuleFile.Condition;
import inquest.authoring.RuleFile.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses a DRL file into a {@link RuleFile}; what is not of the house style becomes a fault. */
public final class RuleParser {
  private static final Pattern CONSTRAINT =
      Pattern.compile(
          "\\s*(\\$?[\\w.]+)\\s*(==|!=|<=|>=|<|>|not\\s+in\\b|in\\b|contains\\b|:)\\s*(.+?)\\s*",
          Pattern.DOTALL);

  private RuleParser() {}

  /**
   * Parses the text of one file.
   *
   * @param file path for messages, with forward slashes
   * @param text of the file
   * @param faults receives what cannot be parsed
   * @return the rules in it; a file of the house style has exactly one
   */
  public static List<RuleFile> parse(String file, String text, List<Fault> faults) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr drl;
    try {
      drl = parser.parse(false, text);
    } catch (DroolsParserException e) {
      faults.add(new Fault(file, 1, "cannot be parsed: " + e.getMessage()));
      return List.of();
    }
    for (DroolsError error : parser.getErrors()) {
      int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
      faults.add(new Fault(file, line, error.getMessage().strip()));
    }
    List<RuleFile> rules = new ArrayList<>();
    if (drl != null && parser.getErrors().isEmpty()) {
      for (RuleDescr rule : drl.getRules()) {
        rules.add(rule(file, drl.getName(), rule, faults));
      }
    }
    return rules;
  }

  private static RuleFile rule(
      String file, String packageName, RuleDescr rule, List<Fault> faults) {
    List<Condition> conditions = new ArrayList<>();
    for (BaseDescr part : rule.getLhs().getDescrs()) {
      if (part instanceof NotDescr not) {
        conditions.add(condition(file, "not", not.getDescrs().get(0), faults));
      } else if (part instanceof ExistsDescr exists) {
        conditions.add(condition(file, "exists", (BaseDescr) exists.getDescrs().get(0), faults));
      } else {
        conditions.add(condition(file, "each", part, faults));
      }
    }
    return new RuleFile(
        file,
        packageName,
        rule.getName(),
        annotation(rule, "id"),
        annotation(rule, "confidence"),
        List.copyOf(conditions),
        String.valueOf(rule.getConsequence()).strip(),
        rule.getLine());
  }

  private static String annotation(RuleDescr rule, String name) {
    AnnotationDescr annotation = rule.getAnnotation(name);
    return annotation == null ? "" : annotation.getSingleValueAsString().replace("\"", "");
  }

  private static Condition condition(
      String file, String quantifier, BaseDescr part, List<Fault> faults) {
    if (!(part instanceof PatternDescr pattern)) {
      faults.add(
          new Fault(
              file,
              part.getLine(),
              "only patterns, not and exists: write an alternative as a rule of its own"));
      return new Condition(quantifier, "", List.of(), part.getLine());
    }
    if (pattern.getSource() != null) {
      faults.add(new Fault(file, pattern.getLine(), "no from, accumulate or collect"));
    }
    List<Constraint> constraints = new ArrayList<>();
    for (BaseDescr constraint : pattern.getDescrs()) {
      String text =
          constraint instanceof ExprConstraintDescr expression
              ? expression.getExpression()
              : constraint.toString();
      Matcher matcher = CONSTRAINT.matcher(text);
      if (matcher.matches()) {
        constraints.add(
            new Constraint(
                matcher.group(1), matcher.group(2).replaceAll("\\s+", " "), matcher.group(3)));
      } else {
        faults.add(
            new Fault(file, constraint.getLine(), "not a comparison of a component: " + text));
      }
    }
    return new Condition(
        quantifier, pattern.getObjectType(), List.copyOf(constraints), pattern.getLine());
  }
}
