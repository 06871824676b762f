package inquest.knowledge;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in the tree of the knowledge, which knows its path so that a fault in a text names where
 * it is. An absent child is an empty one; an absent number is a fault.
 */
final class Node {
  private final Node parent;
  private final String name;
  private final Object value;

  private Node(Node parent, String name, Object value) {
    this.parent = parent;
    this.name = name;
    this.value = value;
  }

  /** The root of a tree of maps, lists, texts and numbers. */
  static Node root(Object value) {
    return new Node(null, "", value);
  }

  /** The member of this name; an empty node when there is none. */
  Node child(String name) {
    Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
    return new Node(this, name, member == null ? "" : member);
  }

  /** The members by name, in the order of the file. */
  Map<String, Node> children() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      for (Object name : map.keySet()) {
        nodes.put(String.valueOf(name), child(String.valueOf(name)));
      }
    }
    return nodes;
  }

  /** The items of a list; a single text is a list of one. */
  List<Node> items() {
    List<Node> nodes = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        nodes.add(new Node(this, Integer.toString(i), list.get(i)));
      }
    } else if (!value.equals("")) {
      nodes.add(this);
    }
    return nodes;
  }

  /** The texts of a list; a single text is a list of one. */
  List<String> texts() {
    if (absent()) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      return List.of(text());
    }
    String[] texts = new String[list.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] =
          list.get(i) instanceof String text
              ? text
              : new Node(this, Integer.toString(i), list.get(i)).text();
    }
    return List.of(texts);
  }

  /** True when nothing stands here. */
  boolean absent() {
    return value.equals("");
  }

  /** The text; empty when absent. */
  String text() {
    if (value instanceof Map || value instanceof List) {
      throw fault("a text");
    }
    return String.valueOf(value);
  }

  /** The number. */
  double number() {
    if (value instanceof Double number) {
      return number;
    }
    throw fault("a number");
  }

  /** A time such as {@code 30s}, {@code 5m}, {@code 1h}, {@code 1d}; a bare number is seconds. */
  Duration duration() {
    if (value instanceof Double seconds) {
      return Duration.ofSeconds(seconds.longValue());
    }
    String text = text().strip();
    int digits = Math.max(0, text.length() - 1);
    try {
      long amount = Long.parseLong(text.substring(0, digits));
      return switch (text.substring(digits)) {
        case "s" -> Duration.ofSeconds(amount);
        case "m" -> Duration.ofMinutes(amount);
        case "h" -> Duration.ofHours(amount);
        case "d" -> Duration.ofDays(amount);
        default -> throw fault("a time such as 30s, 5m or 1h");
      };
    } catch (NumberFormatException e) {
      throw fault("a time such as 30s, 5m or 1h");
    }
  }

  private String path() {
    return parent == null ? "" : parent.path() + "/" + name;
  }

  private IllegalStateException fault(String wanted) {
    return new IllegalStateException(path() + ": " + wanted + " is expected, found: " + value);
  }
}
