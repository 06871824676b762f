package inquest.authoring;

import inquest.authoring.RuleFile.Condition;
import inquest.authoring.RuleFile.Constraint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is known of every rule without running it: its name, how sure it is, which facts it cannot
 * do without, and what it concludes.
 */
public final class RuleCatalogue {
  private static final Pattern CONCLUSION = Pattern.compile("new (\\w+)\\((?:\"([^\"]*)\")?");

  private RuleCatalogue() {}

  /** The text of every rule below a folder, in the order of their paths. */
  static Map<String, String> texts(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files = paths.filter(path -> path.toString().endsWith(".drl")).sorted().toList();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
    }
    return texts;
  }

  /** The rules of these texts. */
  static List<RuleFile> read(Map<String, String> texts, List<Fault> faults) {
    List<RuleFile> rules = new ArrayList<>();
    texts.forEach(
        (name, text) -> {
          faults.addAll(RuleStyle.check(name, text));
          rules.addAll(RuleParser.parse(name, text, new ArrayList<>()));
        });
    return rules;
  }

  /** The rules as a tree, in their order. */
  static List<Map<String, Object>> tree(List<RuleFile> rules) {
    List<Map<String, Object>> tree = new ArrayList<>();
    for (RuleFile rule : rules) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("rule", rule.file().replace(".drl", ""));
      entry.put("id", rule.id());
      entry.put("confidence", rule.confidence());
      Matcher conclusion = CONCLUSION.matcher(rule.consequence());
      if (conclusion.find()) {
        entry.put("concludes", conclusion.group(1));
        entry.put("finding", conclusion.group(2) == null ? "" : conclusion.group(2));
      }
      entry.put("needs", needs(rule));
      tree.add(entry);
    }
    return tree;
  }

  /**
   * The rules with what they look for, said aloud, for people.
   *
   * @param texts of the files by their paths
   */
  static List<Map<String, Object>> told(Map<String, String> texts, List<RuleFile> rules) {
    List<Map<String, Object>> told = new ArrayList<>();
    for (RuleFile rule : rules) {
      List<String> lines = texts.get(rule.file()).lines().toList();
      List<Map<String, Object>> conditions = new ArrayList<>();
      for (Condition condition : rule.conditions()) {
        conditions.add(
            Map.of(
                "quantifier", condition.quantifier(),
                "says", comment(lines, condition.line() - 1),
                "pattern", pattern(condition)));
      }
      told.add(Map.of("rule", rule.file().replace(".drl", ""), "conditions", conditions));
    }
    return told;
  }

  /** The comment that ends above a line. */
  private static String comment(List<String> lines, int line) {
    List<String> said = new ArrayList<>();
    for (int i = line - 1; i >= 0 && lines.get(i).strip().startsWith("//"); i--) {
      said.add(0, lines.get(i).strip().substring(2).strip());
    }
    return String.join(" ", said);
  }

  private static String pattern(Condition condition) {
    List<String> parts = new ArrayList<>();
    for (Constraint constraint : condition.constraints()) {
      parts.add(constraint.left() + " " + constraint.operator() + " " + constraint.right());
    }
    return condition.type() + "(" + String.join(", ", parts).replaceAll("\\s+", " ") + ")";
  }

  /** The positive patterns with their literals: without such a fact the rule cannot fire. */
  private static List<String> needs(RuleFile rule) {
    List<String> needs = new ArrayList<>();
    for (Condition condition : rule.conditions()) {
      boolean plain = !condition.type().isEmpty();
      if (plain && !condition.quantifier().equals("not")) {
        needs.add(need(condition));
      }
    }
    return needs;
  }

  /** The type of a pattern, with what tells the facts it can match from others of the type. */
  private static String need(Condition condition) {
    for (Constraint constraint : condition.constraints()) {
      boolean tells = constraint.left().equals(DISCRIMINATORS.get(condition.type()));
      if (tells && !constraint.literal().isEmpty()) {
        return condition.type() + " " + constraint.literal();
      }
    }
    return condition.type();
  }

  /**
   * The component that tells facts of one type apart; the engine's {@code Discriminator} has the
   * same table, and a test compares the two.
   */
  private static final Map<String, String> DISCRIMINATORS =
      Map.ofEntries(
          Map.entry("AboveBaseline", "limit"),
          Map.entry("Baseline", "measure"),
          Map.entry("Cause", "id"),
          Map.entry("Counter", "counter"),
          Map.entry("DriveHealth", "verdict"),
          Map.entry("HardwareLogEntry", "kind"),
          Map.entry("KernelEvent", "kind"),
          Map.entry("Limit", "name"),
          Map.entry("ListedShare", "listing"),
          Map.entry("MdArray", "state"),
          Map.entry("MdSync", "action"),
          Map.entry("Mechanism", "id"),
          Map.entry("OutOfMemoryKill", "scope"),
          Map.entry("ProcessShare", "resource"),
          Map.entry("Reading", "measure"),
          Map.entry("Repeated", "limit"),
          Map.entry("Rise", "limit"),
          Map.entry("Sampled", "measure"),
          Map.entry("Sustained", "limit"),
          Map.entry("Symptom", "id"),
          Map.entry("UserShare", "resource"),
          Map.entry("WaitingTasks", "reason"));

  /** The component that tells facts of one type apart, by type. */
  public static Map<String, String> discriminators() {
    return DISCRIMINATORS;
  }
}
