package inquest.authoring;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.authoring.RuleFile.Condition;
import inquest.authoring.RuleFile.Constraint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Every rule below a folder, in the order of their paths. */
  static List<RuleFile> read(Path folder, List<Fault> faults) throws IOException {
    List<Path> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files = paths.filter(path -> path.toString().endsWith(".drl")).sorted().toList();
    }
    List<RuleFile> rules = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String text = Files.readString(file, StandardCharsets.UTF_8);
      faults.addAll(RuleStyle.check(name, text));
      rules.addAll(RuleParser.parse(name, text, new ArrayList<>()));
    }
    return rules;
  }

  /** Writes the rules as an array. */
  static void write(JsonGenerator json, List<RuleFile> rules) throws IOException {
    json.writeStartArray();
    for (RuleFile rule : rules) {
      json.writeStartObject();
      json.writeStringField("rule", rule.file().replace(".drl", ""));
      json.writeStringField("package", rule.packageName());
      json.writeStringField("name", rule.name());
      json.writeStringField("id", rule.id());
      json.writeStringField("confidence", rule.confidence());
      Matcher conclusion = CONCLUSION.matcher(rule.consequence());
      if (conclusion.find()) {
        json.writeStringField("concludes", conclusion.group(1));
        json.writeStringField("finding", conclusion.group(2) == null ? "" : conclusion.group(2));
      }
      needs(json, rule);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The positive patterns with their literals: without such a fact the rule cannot fire. */
  private static void needs(JsonGenerator json, RuleFile rule) throws IOException {
    json.writeArrayFieldStart("needs");
    for (Condition condition : rule.conditions()) {
      if (condition.quantifier().equals("not")) {
        continue;
      }
      json.writeStartObject();
      json.writeStringField("type", condition.type());
      for (Constraint constraint : condition.constraints()) {
        boolean tells = constraint.left().equals(DISCRIMINATORS.get(condition.type()));
        if (tells && !constraint.literal().isEmpty()) {
          json.writeStringField("value", constraint.literal());
        }
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * The component that tells facts of one type apart; the engine's {@code Discriminator} has the
   * same table, and a test compares the two.
   */
  private static final Map<String, String> DISCRIMINATORS =
      Map.ofEntries(
          Map.entry("Cause", "id"),
          Map.entry("Counter", "counter"),
          Map.entry("DriveHealth", "verdict"),
          Map.entry("HardwareLogEntry", "kind"),
          Map.entry("KernelEvent", "kind"),
          Map.entry("Limit", "name"),
          Map.entry("MdArray", "state"),
          Map.entry("MdSync", "action"),
          Map.entry("Mechanism", "id"),
          Map.entry("OutOfMemoryKill", "scope"),
          Map.entry("ProcessShare", "resource"),
          Map.entry("Reading", "measure"),
          Map.entry("Repeated", "limit"),
          Map.entry("Rise", "limit"),
          Map.entry("Sustained", "limit"),
          Map.entry("Symptom", "id"),
          Map.entry("UserShare", "resource"),
          Map.entry("WaitingTasks", "reason"));

  /** The component that tells facts of one type apart, by type. */
  public static Map<String, String> discriminators() {
    return DISCRIMINATORS;
  }
}
