package inquest.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file that the build makes of the knowledge: a tree, a line a value, which a start reads in a
 * few milliseconds. The first line is the version. A value is {@code {n} and n members, each a line
 * with its name and its value; {@code [n} and n values; {@code #} and a number, a whole one without
 * a point; {@code "} and a text to the end of the line.
 */
final class KnowledgeFile {
  private final String content;
  private int at;

  /** A reader of the content of such a file. */
  KnowledgeFile(String content) {
    this(content, 0);
  }

  /** A reader from somewhere in such a file on: where a line begins. */
  KnowledgeFile(String content, int at) {
    this.content = content;
    this.at = at;
  }

  /** The next line: the version comes first. */
  String line() {
    int end = content.indexOf('\n', at);
    if (end < 0) {
      throw new IllegalStateException("the knowledge is cut off");
    }
    String line = content.substring(at, end);
    at = end + 1;
    return line;
  }

  /** The next value: a map by name, a list, a number or a text. */
  Object value() {
    char kind = at < content.length() ? content.charAt(at++) : ' ';
    String rest = line();
    return switch (kind) {
      case '{' -> members(Integer.parseInt(rest));
      case '[' -> items(Integer.parseInt(rest));
      case '#' -> number(rest);
      case '"' -> rest;
      default -> throw new IllegalStateException("the knowledge is damaged: " + kind + rest);
    };
  }

  /** Most are whole, for which the code that reads any number is not needed. */
  private static Double number(String text) {
    return text.indexOf('.') < 0 ? Double.valueOf(Long.parseLong(text)) : Double.valueOf(text);
  }

  private Map<String, Object> members(int count) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = line();
      members.put(name, value());
    }
    return members;
  }

  private List<Object> items(int count) {
    List<Object> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(value());
    }
    return items;
  }
}
