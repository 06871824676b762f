package inquest.authoring;

import java.util.Collection;
import java.util.Map;

/**
 * Writes a tree of maps, lists, numbers and texts as the lines that the engine reads at every
 * start: <code>{n</code> and n members, each a line with its name and its value; {@code [n} and n
 * values; {@code #} and a number, a whole one without a point; {@code "} and a text to the end of
 * the line.
 */
final class KnowledgeWriter {
  private final StringBuilder lines = new StringBuilder();

  /** Adds a value. */
  void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      line("{" + map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        line(String.valueOf(entry.getKey()));
        value(entry.getValue());
      }
    } else if (value instanceof Collection<?> items) {
      line("[" + items.size());
      items.forEach(this::value);
    } else if (value instanceof Number number) {
      String text = String.valueOf(number.doubleValue());
      line("#" + (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text));
    } else {
      line("\"" + value);
    }
  }

  private void line(String line) {
    if (line.indexOf('\n') >= 0) {
      throw new IllegalStateException("a text of the knowledge is more than one line: " + line);
    }
    lines.append(line).append('\n');
  }

  /** What was written. */
  String text() {
    return lines.toString();
  }
}
