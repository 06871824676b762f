package inquest.report;

import java.io.IOException;
import java.util.List;

/**
 * Lines of a Markdown report. Text of the diagnosis is escaped, evidence stands in fences longer
 * than any run of backticks in it, so that neither can add structure, links or HTML.
 */
final class MarkdownPage {
  private static final int SHORTEST_FENCE = 3;

  private final Appendable out;
  private final boolean ascii;

  MarkdownPage(Appendable out, RenderOptions options) {
    this.out = out;
    this.ascii = options.ascii();
  }

  /** A heading of the given level, with its empty lines. */
  void heading(int level, String title) throws IOException {
    out.append('\n').append("#".repeat(level)).append(' ').append(inline(title)).append("\n\n");
  }

  /** A point of a list. */
  void item(String text) throws IOException {
    out.append("- ").append(inline(text)).append('\n');
  }

  /** A point below the point before. */
  void subItem(String text) throws IOException {
    out.append("  - ").append(inline(text)).append('\n');
  }

  /** A point with a bold name. */
  void labelled(String label, String text) throws IOException {
    out.append("- **").append(label).append(":** ").append(inline(text)).append('\n');
  }

  /** A point to be ticked off. */
  void task(String text) throws IOException {
    out.append("- [ ] ").append(inline(text)).append('\n');
  }

  /** A point that only people can fill in. */
  void blank(String label) throws IOException {
    out.append("- **").append(inline(label)).append(":** _to be filled in_\n");
  }

  /** A paragraph. */
  void paragraph(String text) throws IOException {
    out.append(inline(text)).append('\n');
  }

  /** An empty line, which ends a list or a paragraph. */
  void gap() throws IOException {
    out.append('\n');
  }

  /** One line of evidence as it stands, shortened when very long. */
  void excerpt(String text) throws IOException {
    fenced(List.of(Printable.excerpt(text, ascii)));
  }

  /** Several lines as they stand. */
  void block(String text) throws IOException {
    fenced(text.strip().lines().map(line -> Printable.line(line, ascii)).toList());
  }

  /** The head of a table and the line below it. */
  void tableHead(List<String> names) throws IOException {
    row(names);
    out.append('|').append(" --- |".repeat(names.size())).append('\n');
  }

  /** A row of a table. */
  void row(List<String> cells) throws IOException {
    out.append('|');
    for (String cell : cells) {
      out.append(' ').append(inline(cell)).append(" |");
    }
    out.append('\n');
  }

  private void fenced(List<String> lines) throws IOException {
    int longest = SHORTEST_FENCE - 1;
    for (String line : lines) {
      longest = Math.max(longest, longestRun(line));
    }
    String fence = "`".repeat(longest + 1);
    out.append('\n').append(fence).append("text\n");
    for (String line : lines) {
      out.append(line).append('\n');
    }
    out.append(fence).append("\n\n");
  }

  private static int longestRun(String line) {
    int longest = 0;
    int run = 0;
    for (int at = 0; at < line.length(); at++) {
      run = line.charAt(at) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private String inline(String text) {
    return MarkdownText.escape(Printable.line(text.strip(), ascii));
  }
}
