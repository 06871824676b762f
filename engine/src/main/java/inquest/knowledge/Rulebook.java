package inquest.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules and limits as they are told to people; no diagnosis loads it.
 *
 * @param rules path → what it looks for, in the order of the paths
 * @param limits name → limit, in the order of the file
 * @param leftOut row of the rule table → title and why there is no rule for it
 */
public record Rulebook(
    Map<String, RuleText> rules, Map<String, LimitText> limits, Map<String, LeftOut> leftOut) {
  private static final String RESOURCE = "/META-INF/inquest/rulebook.txt";

  /** A row of the rule table without a rule. */
  public record LeftOut(String title, String why) {}

  /**
   * The rulebook on the class path.
   *
   * @throws IllegalStateException when it is missing or damaged
   */
  public static Rulebook load() {
    return load(List.of());
  }

  /** The rulebook on the class path, with what a site adds to it. */
  public static Rulebook load(List<AddedRules> added) {
    try (InputStream in = Rulebook.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      KnowledgeFile file = new KnowledgeFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      file.line();
      Object tree = file.value();
      List<String> files = added.stream().map(AddedRules::rulebook).toList();
      Node root = Node.root(files.isEmpty() ? tree : Additions.over((Map<?, ?>) tree, files));
      return new Rulebook(
          rules(root.child("rules")),
          limits(root.child("limits")),
          leftOut(root.child("left_out")));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Map<String, RuleText> rules(Node node) {
    Map<String, RuleText> rules = new LinkedHashMap<>();
    for (Node item : node.items()) {
      List<RuleText.Condition> conditions = new ArrayList<>();
      for (Node condition : item.child("conditions").items()) {
        conditions.add(
            new RuleText.Condition(
                condition.child("quantifier").text(),
                condition.child("says").text(),
                condition.child("pattern").text()));
      }
      String rule = item.child("rule").text();
      rules.put(rule, new RuleText(rule, List.copyOf(conditions)));
    }
    return Collections.unmodifiableMap(rules);
  }

  private static Map<String, LimitText> limits(Node node) {
    Map<String, LimitText> limits = new LinkedHashMap<>();
    node.children()
        .forEach(
            (section, entries) ->
                entries
                    .children()
                    .forEach((name, limit) -> limits.put(name, limit(section, name, limit))));
    return Collections.unmodifiableMap(limits);
  }

  private static LimitText limit(String section, String name, Node limit) {
    Map<String, String> numbers = new LinkedHashMap<>();
    limit
        .children()
        .forEach(
            (key, value) -> {
              if (LimitText.NUMBERS.contains(key)) {
                numbers.put(key, value.text().replaceAll("\\.0$", ""));
              }
            });
    return new LimitText(
        section,
        name,
        Collections.unmodifiableMap(numbers),
        limit.child("unit").text(),
        limit.child("why").text(),
        limit.child("source").text());
  }

  private static Map<String, LeftOut> leftOut(Node node) {
    Map<String, LeftOut> leftOut = new LinkedHashMap<>();
    node.children()
        .forEach(
            (id, item) ->
                leftOut.put(id, new LeftOut(item.child("row").text(), item.child("why").text())));
    return Collections.unmodifiableMap(leftOut);
  }
}
