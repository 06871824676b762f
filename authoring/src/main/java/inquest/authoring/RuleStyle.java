package inquest.authoring;

import inquest.authoring.RuleFile.Condition;
import inquest.authoring.RuleFile.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The house style of rules: what a DRL file may hold, so that it can be checked and explained. */
public final class RuleStyle {
  private static final Set<String> CONFIDENCES =
      Set.of("conclusive", "high", "medium", "low", "informational");
  private static final Pattern BANNED =
      Pattern.compile(
          "\\b(salience|agenda-group|activation-group|ruleflow-group|no-loop|lock-on-active|modify|update"
              + "|delete|retract|eval|from|global|dialect|function|declare|accumulate|System|Instant\\.now)\\b"
              + "|\\binsert\\s*\\(");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w\"$.-])(\\d+(?:\\.\\d+)?)(?![\\w\"])");
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "insertLogical\\(new (Symptom|Mechanism|Cause|ExplainedAway|Escalate|SuggestFlag)\\([^;]*\\)\\);");

  private RuleStyle() {}

  /** What in a file departs from the style. */
  public static List<Fault> check(String file, String text) {
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> rules = RuleParser.parse(file, text, faults);
    words(file, text, faults);
    if (faults.isEmpty() && rules.size() != 1) {
      faults.add(new Fault(file, 1, "one rule a file, not " + rules.size()));
    }
    for (RuleFile rule : rules) {
      names(rule, faults);
      conditions(rule, text.split("\n", -1), faults);
    }
    return faults;
  }

  private static void words(String file, String text, List<Fault> faults) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().startsWith("//")) {
        continue;
      }
      String code = lines[i].replaceAll("\"[^\"]*\"", "\"\"");
      Matcher banned = BANNED.matcher(code);
      if (banned.find()) {
        faults.add(
            new Fault(file, i + 1, "the style does without '" + banned.group().strip() + "'"));
      }
      Matcher number = NUMBER.matcher(code);
      while (number.find()) {
        if (!number.group(1).equals("0") && !number.group(1).equals("1")) {
          faults.add(
              new Fault(
                  file,
                  i + 1,
                  "a number: put " + number.group(1) + " into limits.yaml and join on Limit"));
        }
      }
      if (lines[i].startsWith("import ") && !lines[i].startsWith("import inquest.facts.")) {
        faults.add(new Fault(file, i + 1, "only imports of inquest.facts"));
      }
    }
  }

  private static void names(RuleFile rule, List<Fault> faults) {
    String folder =
        rule.file().contains("/") ? rule.file().substring(0, rule.file().lastIndexOf('/')) : "";
    String base =
        rule.file().substring(folder.isEmpty() ? 0 : folder.length() + 1).replace(".drl", "");
    if (!rule.name().equals(base)) {
      faults.add(
          new Fault(
              rule.file(),
              rule.line(),
              "the rule is named '" + rule.name() + "', its file '" + base + "'"));
    }
    String expected = "inquest." + folder.replace('/', '.');
    if (!rule.packageName().equals(expected)) {
      faults.add(new Fault(rule.file(), 1, "the package must be " + expected));
    }
    if (!rule.id().matches("[A-Z]\\d\\d")) {
      faults.add(new Fault(rule.file(), rule.line(), "@id must be like \"M02\""));
    }
    if (!CONFIDENCES.contains(rule.confidence())) {
      faults.add(
          new Fault(
              rule.file(),
              rule.line(),
              "@confidence must be one of "
                  + String.join(", ", CONFIDENCES.stream().sorted().toList())));
    }
    if (!CONSEQUENCE.matcher(rule.consequence()).matches()) {
      faults.add(
          new Fault(
              rule.file(),
              rule.line(),
              "the consequence must be one insertLogical of a conclusion"));
    }
  }

  private static void conditions(RuleFile rule, String[] lines, List<Fault> faults) {
    for (Condition condition : rule.conditions()) {
      int above = condition.line() - 2;
      if (above < 0 || above >= lines.length || !lines[above].strip().startsWith("//")) {
        faults.add(
            new Fault(
                rule.file(), condition.line(), "a comment above the pattern must say it aloud"));
      }
      boolean joined = false;
      for (Constraint constraint : condition.constraints()) {
        boolean literal = !constraint.literal().isEmpty();
        joined |= constraint.right().startsWith("$");
        if (literal && joined) {
          faults.add(
              new Fault(rule.file(), condition.line(), "literal equalities first, joins after"));
        }
      }
    }
  }
}
