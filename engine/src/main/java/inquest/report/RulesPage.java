package inquest.report;

import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.LimitText;
import inquest.knowledge.RuleEntry;
import inquest.knowledge.Rulebook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page about the rules, in Markdown: area by area, rule by rule, and what has none. */
public final class RulesPage {
  private static final Map<String, String> LEVELS = levels();

  private final Knowledge knowledge;
  private final Rulebook book;
  private final Map<String, String> examples;
  private final RuleCatalogue catalogue;

  /**
   * A page.
   *
   * @param examples rule → path of an incident in which it fires
   */
  public RulesPage(Knowledge knowledge, Rulebook book, Map<String, String> examples) {
    this.knowledge = knowledge;
    this.book = book;
    this.examples = examples;
    this.catalogue = new RuleCatalogue(knowledge, book);
  }

  private static Map<String, String> levels() {
    Map<String, String> levels = new LinkedHashMap<>();
    levels.put("symptoms", "What hurts");
    levels.put("mechanisms", "What gave way");
    levels.put("causes", "What started it");
    levels.put("explained", "What is only an effect");
    levels.put("policy", "Calls and flags");
    return levels;
  }

  /**
   * Writes the page.
   *
   * @throws IOException when {@code out} cannot be written
   */
  public void write(Appendable out) throws IOException {
    out.append(
        "# Rules\n\nMade by `inquest rules docs` of the rules, their limits and their texts.");
    out.append(" The names in brackets are rows of the rule\ntable. A number can be changed with");
    out.append(" `--limits`; `inquest rules show ID` prints one rule.\n");
    Map<String, List<RuleEntry>> areas = new TreeMap<>();
    for (RuleEntry rule : catalogue.rules()) {
      String[] path = rule.rule().split("/");
      areas.computeIfAbsent(path[1], any -> new ArrayList<>()).add(rule);
    }
    out.append("\nAreas:");
    for (String area : areas.keySet()) {
      out.append(" [").append(title(area)).append("](#").append(anchor(area)).append(')');
    }
    out.append(" [without a rule](#without-a-rule)\n");
    for (Map.Entry<String, List<RuleEntry>> area : areas.entrySet()) {
      out.append("\n## ").append(title(area.getKey())).append('\n');
      area(area.getValue(), out);
    }
    leftOut(out);
  }

  private static String title(String area) {
    return switch (area) {
      case "cpu" -> "CPU";
      case "disk_io" -> "Disk IO";
      default -> Character.toUpperCase(area.charAt(0)) + area.substring(1).replace('_', ' ');
    };
  }

  private static String anchor(String area) {
    return area.replace('_', '-');
  }

  private void area(List<RuleEntry> rules, Appendable out) throws IOException {
    for (Map.Entry<String, String> level : LEVELS.entrySet()) {
      boolean headed = false;
      for (RuleEntry rule : rules) {
        if (rule.rule().startsWith(level.getKey() + "/")) {
          out.append(headed ? "" : "\n### " + level.getValue() + "\n");
          headed = true;
          rule(rule, out);
        }
      }
    }
  }

  private void rule(RuleEntry rule, Appendable out) throws IOException {
    out.append("\n**").append(rule.name()).append("** (").append(rule.id()).append(", ");
    out.append(rule.confidence()).append(")\n\n");
    out.append("* looks for: ");
    out.append(MarkdownText.escape(String.join("; ", catalogue.says(rule)))).append('\n');
    for (LimitText limit : catalogue.limits(rule)) {
      out.append("* limit `").append(limit.name()).append("`: ");
      out.append(MarkdownText.escape(RuleCatalogue.numbers(limit) + "; " + limit.why()));
      out.append(" (").append(MarkdownText.escape(limit.source())).append(")\n");
    }
    CauseText text = knowledge.causes().texts().get(rule.finding());
    out.append("* concludes: ").append(catalogue.concludes(rule));
    out.append(text == null ? "" : " (" + MarkdownText.escape(text.title()) + ")").append('\n');
    String example = examples.get(rule.rule());
    if (example != null) {
      out.append("* example: [").append(example).append("](../fixtures/incidents/");
      out.append(example).append(")\n");
    }
  }

  private void leftOut(Appendable out) throws IOException {
    out.append("\n## Without a rule\n\nRows of the rule table that have none, on purpose.\n\n");
    out.append("| row | what | why not |\n|---|---|---|\n");
    for (Map.Entry<String, Rulebook.LeftOut> entry : book.leftOut().entrySet()) {
      out.append("| ").append(entry.getKey()).append(" | ");
      out.append(MarkdownText.escape(entry.getValue().title())).append(" | ");
      out.append(MarkdownText.escape(entry.getValue().why())).append(" |\n");
    }
  }
}
