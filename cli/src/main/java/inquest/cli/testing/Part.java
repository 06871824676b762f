package inquest.cli.testing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.yaml.snakeyaml.nodes.Tag;

/** A part of a YAML file that knows where it stands. Lines and columns count from 1. */
final class Part {
  private final String file;
  private final Node node;

  private Part(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /**
   * The whole file.
   *
   * @throws FixtureFault when it is no YAML, or empty
   * @throws IOException when it cannot be read
   */
  static Part read(Path path) throws IOException {
    try {
      return parse(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new FixtureFault(path.toString(), 1, 1, "not in UTF-8");
    }
  }

  /** The same, of a text. */
  static Part parse(String file, String text) throws FixtureFault {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      Node root = new Yaml(options).compose(new java.io.StringReader(text));
      if (root == null) {
        throw new FixtureFault(file, 1, 1, "the file is empty; key: value is expected");
      }
      return new Part(file, root);
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      String hint = String.valueOf(e.getProblem()).contains("'%'") ? "; put it in quotes" : "";
      throw new FixtureFault(
          file, mark.getLine() + 1L, mark.getColumn() + 1L, "no YAML: " + e.getProblem() + hint);
    } catch (YAMLException e) {
      throw new FixtureFault(file, 1, 1, "no YAML: " + e.getMessage().replace('\n', ' '));
    }
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  boolean isMapping() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether it says nothing, or {@code null}. */
  boolean isNothing() {
    return node.getTag().equals(Tag.NULL);
  }

  /** A complaint about this part. */
  FixtureFault fault(String what) {
    Mark mark = node.getStartMark();
    return new FixtureFault(file, mark.getLine() + 1L, mark.getColumn() + 1L, what);
  }

  /** A complaint about a place some characters into the text of this part. */
  FixtureFault fault(int offset, String what) {
    Mark mark = node.getStartMark();
    boolean plain = node instanceof ScalarNode scalar && scalar.isPlain();
    boolean oneLine = mark.getLine() == node.getEndMark().getLine();
    int column = oneLine ? mark.getColumn() + offset + (plain ? 0 : 1) : mark.getColumn();
    return new FixtureFault(file, mark.getLine() + 1L, column + 1L, what);
  }

  /** The members of a mapping of which every key is known. */
  Map<String, Part> members(Collection<String> known) throws FixtureFault {
    for (NodeTuple tuple : tuples()) {
      Part key = new Part(file, tuple.getKeyNode());
      if (!known.contains(key.text())) {
        throw key.fault("unknown key '" + key.text() + "'" + Names.meant(key.text(), known));
      }
    }
    return members();
  }

  /** The members of a mapping with keys of any name. */
  Map<String, Part> members() throws FixtureFault {
    Map<String, Part> members = new LinkedHashMap<>();
    for (NodeTuple tuple : tuples()) {
      Part key = new Part(file, tuple.getKeyNode());
      if (members.put(key.text(), new Part(file, tuple.getValueNode())) != null) {
        throw key.fault("'" + key.text() + "' stands here twice");
      }
    }
    return members;
  }

  /** Its key in a mapping, to complain about. */
  Part key(String name) throws FixtureFault {
    for (NodeTuple tuple : tuples()) {
      Part key = new Part(file, tuple.getKeyNode());
      if (key.text().equals(name)) {
        return key;
      }
    }
    return this;
  }

  private List<NodeTuple> tuples() throws FixtureFault {
    if (isNothing()) {
      return List.of();
    }
    if (node instanceof MappingNode mapping) {
      return mapping.getValue();
    }
    throw fault("key: value is expected" + instead());
  }

  /** The items of a list. */
  List<Part> items() throws FixtureFault {
    if (!(node instanceof SequenceNode sequence)) {
      throw fault("a list is expected, one item a line behind '- '" + instead());
    }
    List<Part> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new Part(file, item));
    }
    return items;
  }

  /** The items of a list, or the only one that is not written as a list; none for null. */
  List<Part> itemsOrOne() throws FixtureFault {
    if (isNothing()) {
      return List.of();
    }
    return isList() ? items() : List.of(this);
  }

  /** A text, as it is written. */
  String text() throws FixtureFault {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw fault("a text is expected" + instead());
  }

  private String instead() {
    if (node instanceof MappingNode) {
      return "; this is key: value";
    }
    return node instanceof SequenceNode ? "; this is a list" : "; this is a text";
  }
}
