package inquest.knowledge;

import inquest.knowledge.Condition.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The conditions of the rules, which a diagnosis needs only to say what a rule lacked: a file of
 * its own, of which no more is parsed than is asked for.
 */
public final class Conditions {
  private static final String RESOURCE = "/META-INF/inquest/conditions.txt";

  private final List<String> contents;
  private final Map<String, List<Condition>> parsed = new ConcurrentHashMap<>();

  private Conditions(List<String> contents) {
    this.contents = contents;
  }

  /**
   * The conditions on the class path.
   *
   * @throws IllegalStateException when they are missing
   */
  public static Conditions load() {
    return load(List.of());
  }

  /** The conditions on the class path, and of the rules that a site adds. */
  public static Conditions load(List<AddedRules> added) {
    try (InputStream in = Conditions.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      List<String> contents = new ArrayList<>();
      for (AddedRules rules : added) {
        contents.add(0, rules.conditions());
      }
      contents.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new Conditions(contents);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * The conditions of a rule, in their order.
   *
   * @param rule path, such as {@code causes/memory/user-memory-hog-killed}
   * @throws IllegalStateException when there is no such rule
   */
  public List<Condition> of(String rule) {
    return parsed.computeIfAbsent(rule, this::parse);
  }

  private List<Condition> parse(String rule) {
    String name = "\n" + rule + "\n";
    for (String content : contents) {
      int at = content.indexOf(name);
      if (at >= 0) {
        return conditions(Node.root(new KnowledgeFile(content, at + name.length()).value()));
      }
    }
    throw new IllegalStateException(RESOURCE + " has no rule " + rule);
  }

  private static List<Condition> conditions(Node node) {
    List<Condition> conditions = new ArrayList<>();
    for (Node item : node.items()) {
      conditions.add(condition(item));
    }
    return List.copyOf(conditions);
  }

  private static Condition condition(Node node) {
    List<Constraint> constraints = new ArrayList<>();
    for (Node item : node.child("constraints").items()) {
      List<String> parts = item.texts();
      constraints.add(new Constraint(parts.get(0), parts.get(1), parts.get(2)));
    }
    return new Condition(
        node.child("quantifier").text(),
        node.child("type").text(),
        (long) node.child("line").number(),
        node.child("says").text(),
        List.copyOf(constraints));
  }
}
