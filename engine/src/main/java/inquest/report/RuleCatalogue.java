package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.LimitText;
import inquest.knowledge.RuleEntry;
import inquest.knowledge.RuleText;
import inquest.knowledge.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules, told one by one: what each looks for, by which limits, and what it concludes. */
public final class RuleCatalogue {
  private static final String SCHEMA = "inquest/rules/1";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

  private final Knowledge knowledge;
  private final Rulebook book;

  /** A catalogue of the rules of this knowledge. */
  public RuleCatalogue(Knowledge knowledge, Rulebook book) {
    this.knowledge = knowledge;
    this.book = book;
  }

  /**
   * Writes a line a rule.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void text(Appendable out) throws IOException {
    int width = book.rules().keySet().stream().mapToInt(String::length).max().orElse(0);
    row("ID", "RULE", "CONFIDENCE", "CONCLUDES", width, out);
    for (RuleEntry rule : rules()) {
      row(rule.id(), rule.rule(), rule.confidence(), concludes(rule), width, out);
    }
  }

  private static void row(
      String id, String rule, String confidence, String concludes, int width, Appendable out)
      throws IOException {
    out.append(padded(id, 5)).append(padded(rule, width + 2)).append(padded(confidence, 15));
    out.append(concludes).append('\n');
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /**
   * Writes one JSON object.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void json(Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      JsonFields fields = new JsonFields(json);
      json.writeStartObject();
      fields.text("schema", SCHEMA);
      json.writeArrayFieldStart("rules");
      for (RuleEntry rule : rules()) {
        json.writeStartObject();
        fields.text("id", rule.id());
        fields.text("rule", rule.rule());
        fields.text("confidence", rule.confidence());
        fields.text("concludes", concludes(rule));
        fields.texts("looks_for", says(rule));
        fields.texts("limits", limits(rule).stream().map(LimitText::name).toList());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  /**
   * Writes every rule of a row, path, name or finding.
   *
   * @return false when there is none
   * @throws IOException when {@code out} cannot be written
   */
  public boolean show(String id, Appendable out) throws IOException {
    boolean found = false;
    for (RuleEntry rule : rules()) {
      if (names(rule).contains(id)) {
        out.append(found ? "\n" : "");
        one(rule, out);
        found = true;
      }
    }
    Rulebook.LeftOut left = book.leftOut().get(id);
    if (left != null) {
      out.append(id).append("  no rule: ").append(left.title()).append("\n  ");
      out.append(left.why()).append('\n');
    }
    return found || left != null;
  }

  private void one(RuleEntry rule, Appendable out) throws IOException {
    out.append(rule.id()).append("  ").append(rule.rule()).append("  (");
    out.append(rule.confidence()).append(")\n  looks for\n");
    for (String said : says(rule)) {
      out.append("    ").append(said).append('\n');
    }
    List<LimitText> limits = limits(rule);
    out.append(limits.isEmpty() ? "" : "  limits\n");
    for (LimitText limit : limits) {
      out.append("    ").append(limit.name()).append(": ").append(numbers(limit)).append('\n');
      out.append("      ").append(limit.why()).append(" (").append(limit.source()).append(")\n");
    }
    out.append("  concludes\n    ").append(concludes(rule)).append('\n');
    CauseText text = knowledge.causes().texts().get(rule.finding());
    if (text != null) {
      out.append("    ").append(text.title()).append('\n');
    }
  }

  /** Everything that {@link #show} knows. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>(book.leftOut().keySet());
    rules().forEach(rule -> names.addAll(names(rule)));
    return names;
  }

  private static Set<String> names(RuleEntry rule) {
    Set<String> names = new TreeSet<>(Set.of(rule.id(), rule.rule(), rule.name()));
    if (!rule.finding().isEmpty()) {
      names.add(rule.finding());
    }
    return names;
  }

  /** The rules in the order of their paths. */
  List<RuleEntry> rules() {
    return List.copyOf(knowledge.rules().entries().values());
  }

  /** {@code cause drive-failure}. */
  String concludes(RuleEntry rule) {
    String type =
        switch (rule.concludes()) {
          case "ExplainedAway" -> "explained away:";
          case "SuggestFlag" -> "flag";
          case "Escalate" -> "call";
          default -> rule.concludes().toLowerCase(Locale.ROOT);
        };
    return type + " " + (rule.finding().isEmpty() ? "by the facts" : rule.finding());
  }

  /** Its conditions as a sysadmin would say them; the limits are told apart. */
  List<String> says(RuleEntry rule) {
    List<String> says = new ArrayList<>();
    for (RuleText.Condition condition : book.rules().get(rule.rule()).conditions()) {
      if (!condition.pattern().startsWith("Limit(")) {
        says.add(condition.says());
      }
    }
    return says;
  }

  /** The limits that its conditions name, in their order. */
  List<LimitText> limits(RuleEntry rule) {
    List<LimitText> limits = new ArrayList<>();
    for (RuleText.Condition condition : book.rules().get(rule.rule()).conditions()) {
      Matcher word = WORD.matcher(condition.pattern());
      while (word.find()) {
        LimitText limit = book.limits().get(word.group(1));
        boolean asked = condition.pattern().matches("(Limit|Sustained|Rise|Repeated)\\(.*");
        if (asked && limit != null && !limits.contains(limit)) {
          limits.add(limit);
        }
      }
    }
    return limits;
  }

  /** {@code above 10, for 5m percent}. */
  static String numbers(LimitText limit) {
    List<String> numbers = new ArrayList<>();
    for (Map.Entry<String, String> number : limit.numbers().entrySet()) {
      String key = number.getKey().replace("min_share", "or a share of").replace('_', ' ');
      boolean level = Set.of("value", "above", "below").contains(number.getKey());
      String unit = level && !limit.unit().isEmpty() ? " " + limit.unit() : "";
      numbers.add((key.equals("value") ? "" : key + " ") + number.getValue() + unit);
    }
    return String.join(", ", numbers);
  }
}
