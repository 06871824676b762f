package inquest.cli;

import inquest.diagnosis.Similarity;
import inquest.knowledge.AddedRules;
import inquest.knowledge.LimitText;
import inquest.knowledge.Overlay;
import inquest.knowledge.Rulebook;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A site's own numbers, in the form of {@code limits.yaml}. Only numbers that exist can be changed;
 * {@code unit}, {@code why} and {@code source} are for people. Every fault names file and line.
 */
final class LimitsFile {
  private static final Set<String> SECTIONS = Set.of("values", "series", "rises", "rates");
  private static final Set<String> REMARKS = Set.of("unit", "why", "source");

  private final String file;
  private final Map<String, LimitText> known;
  private final Overlay overlay = new Overlay();

  private LimitsFile(String file, List<AddedRules> added) {
    this.file = file;
    this.known = Rulebook.load(added).limits();
  }

  /**
   * Reads the file.
   *
   * @param added rules of a site, whose limits can be changed too
   * @throws UsageException when it cannot be read, or changes what it cannot
   */
  static Overlay read(String file, List<AddedRules> added) {
    LimitsFile limits = new LimitsFile(file, added);
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (Reader text = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
      Node root = new Yaml(options).compose(text);
      if (root != null) {
        limits.sections(root);
      }
      return limits.overlay;
    } catch (IOException e) {
      throw new UsageException("--limits " + file + ": " + Reasons.of(e));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new UsageException(file + ":" + line + ": no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      throw new UsageException(file + ": no YAML: " + e.getMessage().replace('\n', ' '));
    }
  }

  private void sections(Node root) {
    for (NodeTuple section : members(root)) {
      String name = key(section);
      if (!SECTIONS.contains(name)) {
        throw fault(section.getKeyNode(), "unknown section '" + name + "'" + meant(name, SECTIONS));
      }
      for (NodeTuple limit : members(section.getValueNode())) {
        limit(name, limit);
      }
    }
  }

  private void limit(String section, NodeTuple entry) {
    String name = key(entry);
    LimitText limit = known.get(name);
    if (limit == null || !limit.section().equals(section)) {
      String where = limit == null ? meant(name, known.keySet()) : "; it is in " + limit.section();
      throw fault(entry.getKeyNode(), "no limit '" + name + "' in " + section + where);
    }
    for (NodeTuple number : members(entry.getValueNode())) {
      String key = key(number);
      if (limit.numbers().containsKey(key)) {
        overlay.set(section, name, key, number(key, number.getValueNode()));
      } else if (!REMARKS.contains(key)) {
        String choices = meant(key, limit.numbers().keySet());
        throw fault(number.getKeyNode(), name + " has no number '" + key + "'" + choices);
      }
    }
  }

  private Object number(String key, Node node) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (LimitText.TIMES.contains(key)) {
      if (!text.matches("\\d{1,9}[smhd]")) {
        throw fault(node, key + ": a time such as 30s, 5m or 1h is expected");
      }
      return text;
    }
    if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      throw fault(node, key + ": a number is expected, and none below 0");
    }
    return Double.valueOf(text);
  }

  private List<NodeTuple> members(Node node) {
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw fault(node, "key: value is expected");
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private UsageException fault(Node node, String what) {
    return new UsageException(file + ":" + (node.getStartMark().getLine() + 1) + ": " + what);
  }

  private static String meant(String name, Collection<String> names) {
    Optional<String> close = Similarity.nearest(name, names).stream().findFirst();
    return close
        .map(other -> "; did you mean '" + other + "'?")
        .orElse(names.size() > 9 ? "" : "; one of " + String.join(", ", new TreeSet<>(names)));
  }
}
