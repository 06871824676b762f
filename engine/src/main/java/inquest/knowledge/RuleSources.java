package inquest.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The rules as they are written; only reports on the rules themselves load it.
 *
 * @param lines path of a rule → the lines of its file, in the order of the paths
 */
public record RuleSources(Map<String, List<String>> lines) {
  private static final String RESOURCE = "/META-INF/inquest/sources.txt";
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

  /**
   * The sources on the class path.
   *
   * @throws IllegalStateException when they are missing or damaged
   */
  public static RuleSources load() {
    try (InputStream in = RuleSources.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, List<String>> lines = new LinkedHashMap<>();
      Node.root(new KnowledgeFile(content).value())
          .children()
          .forEach((rule, node) -> lines.put(rule, node.items().stream().map(Node::text).toList()));
      return new RuleSources(Collections.unmodifiableMap(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * The variables of the conclusion of a rule, in their order, each once.
   *
   * @throws IllegalStateException when there is no such rule
   */
  public List<String> concludesOf(String rule) {
    List<String> source = lines.get(rule);
    if (source == null) {
      throw new IllegalStateException(RESOURCE + " has no rule " + rule);
    }
    String text = String.join("\n", source);
    String consequence = text.substring(text.lastIndexOf("\nthen") + 1);
    return VARIABLE
        .matcher(LITERAL.matcher(consequence).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }
}
