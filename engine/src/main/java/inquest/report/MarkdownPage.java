package inquest.report;

import java.io.IOException;
import java.util.List;

/**
 * Lines of a Markdown report. Text of the diagnosis is escaped, evidence stands in fences longer
 * than any run of backticks in it, so that neither can add structure or HTML.
 */
final class MarkdownPage {
  private static final int SHORTEST_FENCE = 3;

  private final Appendable out;
  private final boolean ascii;
  private boolean gapAbove;

  MarkdownPage(Appendable out, RenderOptions options) {
    this.out = out;
    this.ascii = options.ascii();
  }

  /** A heading of the given level, with its empty lines. */
  void heading(int level, String title) throws IOException {
    gap();
    line("#".repeat(level) + " " + inline(title));
    gap();
  }

  /** A point of a list. */
  void item(String text) throws IOException {
    line("- " + inline(text));
  }

  /** A point below the point before. */
  void subItem(String text) throws IOException {
    line("  - " + inline(text));
  }

  /** A point with a bold name of our own. */
  void labelled(String label, String text) throws IOException {
    line("- **" + label + ":** " + inline(text));
  }

  /** A point to be ticked off. */
  void task(String text) throws IOException {
    line("- [ ] " + inline(text));
  }

  /** A point of our own that only people can fill in. */
  void blank(String label) throws IOException {
    line("- **" + label + ":** _to be filled in_");
  }

  /** A paragraph. */
  void paragraph(String text) throws IOException {
    gap();
    line(inline(text));
    gap();
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
    gap();
    row(names);
    line("|" + " --- |".repeat(names.size()));
  }

  /** A row of a table. */
  void row(List<String> cells) throws IOException {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(inline(cell)).append(" |");
    }
    line(row.toString());
  }

  private void fenced(List<String> lines) throws IOException {
    int longest = SHORTEST_FENCE - 1;
    for (String line : lines) {
      longest = Math.max(longest, longestRun(line));
    }
    String fence = "`".repeat(longest + 1);
    gap();
    line(fence + "text");
    for (String line : lines) {
      line(line);
    }
    line(fence);
    gap();
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
    gapAbove = false;
  }

  /** One empty line, which ends a list or a paragraph; never two. */
  private void gap() throws IOException {
    if (!gapAbove) {
      out.append('\n');
      gapAbove = true;
    }
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
