package inquest.authoring.check;

import inquest.authoring.language.Word;
import inquest.authoring.language.Word.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file as nodes that know their places. Nothing is constructed from it: a tag, an alias, a
 * document of its own are refused.
 */
final class YamlFile {
  private final String file;
  private final Mistakes mistakes;

  YamlFile(String file, Mistakes mistakes) {
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The root; empty when the file is empty, or is damaged, which is said. */
  Optional<Node> root(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setNestingDepthLimit(20);
    try {
      Node root = new Yaml(options).compose(new java.io.StringReader(text));
      if (root == null || !plain(root, Collections.newSetFromMap(new IdentityHashMap<>()))) {
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (MarkedYAMLException e) {
      boolean atEnd = String.valueOf(e.getProblem()).contains("end of stream");
      boolean context = e.getProblemMark() == null || atEnd && e.getContextMark() != null;
      Mark mark = context ? e.getContextMark() : e.getProblemMark();
      damaged(mark, "no YAML: " + e.getProblem());
    } catch (YAMLException e) {
      damaged(null, "no YAML: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
    return Optional.empty();
  }

  private void damaged(Mark mark, String message) {
    int line = mark == null ? 1 : mark.getLine() + 1;
    int column = mark == null ? 1 : mark.getColumn() + 1;
    mistakes.add(file, line, column, MistakeKind.YAML, message);
  }

  /** Whether nothing is tagged or used twice; what is, is said. */
  private boolean plain(Node node, Set<Node> seen) {
    if (!seen.add(node)) {
      add(node, MistakeKind.YAML, "no anchors and aliases: write the value out");
      return false;
    }
    if (!node.getTag().getValue().startsWith("tag:yaml.org,2002:")
        || node.getTag().getValue().startsWith("tag:yaml.org,2002:java")) {
      add(node, MistakeKind.YAML, "no tags: delete " + node.getTag().getValue());
      return false;
    }
    boolean plain = true;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple member : mapping.getValue()) {
        plain &= plain(member.getKeyNode(), seen) && plain(member.getValueNode(), seen);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        plain &= plain(item, seen);
      }
    }
    return plain;
  }

  /** The members by their keys; says so when it is no mapping, or a key comes twice. */
  Map<Word, Node> members(Node node) {
    Map<Word, Node> members = new LinkedHashMap<>();
    if (!(node instanceof MappingNode mapping)) {
      add(node, MistakeKind.YAML, "'key: value' is expected");
      return members;
    }
    Set<String> seen = new java.util.HashSet<>();
    for (NodeTuple member : mapping.getValue()) {
      Word key = word(member.getKeyNode());
      if (seen.add(key.text())) {
        members.put(key, member.getValueNode());
      } else {
        mistakes.add(
            file, key, MistakeKind.YAML, "'" + key.text() + "' is there twice: keep one of them");
      }
    }
    return members;
  }

  /** The member of a name. */
  Optional<Node> member(Node node, String name) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(member -> word(member.getKeyNode()).text().equals(name))
            .map(NodeTuple::getValueNode)
            .findFirst()
        : Optional.empty();
  }

  /** The texts of a list; a text is a list of one. */
  List<Word> texts(Node node) {
    List<Word> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode) {
          texts.add(word(item));
        } else {
          add(item, MistakeKind.YAML, "a text is expected: put it in quotes");
        }
      }
    } else if (node instanceof ScalarNode) {
      texts.add(word(node));
    } else {
      add(node, MistakeKind.YAML, "a text or a [list] of texts is expected");
    }
    return texts;
  }

  /** A scalar with its place; empty when it is none. */
  static Word word(Node node) {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    Mark mark = node.getStartMark();
    return new Word(Kind.STRING, text, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** As a tree of maps, lists, numbers and texts. */
  static Object tree(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping
          .getValue()
          .forEach(
              member -> map.put(word(member.getKeyNode()).text(), tree(member.getValueNode())));
      return map;
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(YamlFile::tree).toList();
    }
    String text = word(node).text();
    boolean number = ((ScalarNode) node).isPlain() && text.matches("\\d{1,12}(\\.\\d{1,6})?");
    return number ? Double.valueOf(text) : text;
  }

  void add(Node node, MistakeKind kind, String message) {
    mistakes.add(file, word(node), kind, message);
  }

  void add(Word word, MistakeKind kind, String message) {
    mistakes.add(file, word, kind, message);
  }
}
