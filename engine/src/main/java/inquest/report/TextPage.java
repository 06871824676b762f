package inquest.report;

import java.io.IOException;
import java.util.List;

/** Lines of a text report: wrapped, indented, and free of anything a terminal would act on. */
final class TextPage {
  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";
  private static final int LABEL = 13;

  private final Appendable out;
  private final RenderOptions options;

  TextPage(Appendable out, RenderOptions options) {
    this.out = out;
    this.options = options;
  }

  /**
   * A label and its value in one line; a value that is too long is cut at a word and ends in dots.
   */
  void headline(String label, String value, String color) throws IOException {
    String name = label + ":" + " ".repeat(LABEL - label.length() - 1);
    String shown = fit(clean(value), options.width() - LABEL);
    emphasis(name, BOLD);
    emphasis(shown, color);
    out.append('\n');
  }

  /** A title, set off by an empty line. */
  void heading(String title) throws IOException {
    out.append('\n');
    emphasis(title, BOLD);
    out.append('\n');
  }

  /** One fact. */
  void item(String text) throws IOException {
    wrap("  - ", "    ", clean(text));
  }

  /** More about the item before. */
  void detail(String text) throws IOException {
    wrap("    ", "    ", clean(text));
  }

  /** A sentence below a heading. */
  void sentence(String text) throws IOException {
    wrap("  ", "  ", clean(text));
  }

  /** A line of evidence; its columns stay, a very long one is cut and says so. */
  void excerpt(String text) throws IOException {
    wrap("    | ", "    | ", Printable.excerpt(text, options.ascii()));
  }

  /** Text to paste elsewhere, line by line. */
  void block(String text) throws IOException {
    for (String line : text.strip().split("\n", -1)) {
      wrap("    ", "    ", clean(line.stripTrailing()));
    }
  }

  /** The first of a list, at most this many. */
  static <T> List<T> first(int most, List<T> all) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** How many of a long list are not shown, and where they are; nothing when all are. */
  void more(int left, String what) throws IOException {
    if (left > 0) {
      sentence(left + " " + what + ": see the JSON or Markdown report.");
    }
  }

  private String clean(String text) {
    return Printable.line(text.strip(), options.ascii());
  }

  private void emphasis(String text, String color) throws IOException {
    if (options.color()) {
      out.append(color).append(text).append(PLAIN);
    } else {
      out.append(text);
    }
  }

  private String fit(String text, int room) {
    if (text.length() <= room) {
      return text;
    }
    String dots = options.ascii() ? "..." : "…";
    return text.substring(0, breakAt(text, 0, room - dots.length())).stripTrailing() + dots;
  }

  private void wrap(String first, String next, String text) throws IOException {
    int room = options.width() - next.length();
    String indent = first;
    int at = 0;
    do {
      int end = breakAt(text, at, room);
      out.append((indent + text.substring(at, end)).stripTrailing()).append('\n');
      at = end;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      indent = next;
    } while (at < text.length());
  }

  /** Where a line that begins at {@code from} ends: after a word, or in a word that is too long. */
  private static int breakAt(String text, int from, int room) {
    int end = from + room;
    if (end >= text.length()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', end);
    if (space > from + room / 2) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
