package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code dcpumonview} of cPanel: rows of an HTML table.
 *
 * <pre>
 * &lt;tr&gt;&lt;td&gt;alice&lt;/td&gt;&lt;td&gt;example.net&lt;/td&gt;&lt;td&gt;12.44&lt;/td&gt;&lt;td&gt;3.10&lt;/td&gt;&lt;td&gt;0.5&lt;/td&gt;&lt;/tr&gt;
 * &lt;tr&gt;&lt;td&gt;Top Process&lt;/td&gt;&lt;td&gt;48.0&lt;/td&gt;&lt;td colspan=3&gt;php index.php&lt;/td&gt;&lt;/tr&gt;
 * </pre>
 *
 * Makes of the rows of accounts what {@link DcpumonReader} makes. The page does not tell its day.
 */
public final class DcpumonViewReader implements Reader {
  private static final int LONGEST_ROW = 1 << 16;

  @Override
  public String format() {
    return "dcpumonview";
  }

  @Override
  public String reads() {
    return "dcpumonview";
  }

  @Override
  public String family() {
    return "panel";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean named = head.baseName().startsWith("dcpumonview");
    boolean rows = head.hasLineWith("<td");
    return rows && (named || head.hasLineWith("Top Process"))
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    AccountUse use = new AccountUse();
    StringBuilder row = new StringBuilder();
    long began = 1;
    while (lines.next()) {
      String text = lines.text();
      began = row.length() == 0 ? lines.number() : began;
      int from = 0;
      for (int at = text.indexOf("<tr"); at >= 0; at = text.indexOf("<tr", at + 3)) {
        take(row.append(text, from, at), use, began);
        began = lines.number();
        from = at;
      }
      if (row.length() + text.length() < LONGEST_ROW) {
        row.append(text, from, text.length()).append(' ');
      }
    }
    take(row, use, began);
    use.report(findings);
  }

  private static void take(StringBuilder row, AccountUse use, long line) {
    List<String> cells = cells(row.toString());
    row.setLength(0);
    boolean account =
        cells.size() == 5
            && !cells.get(0).isEmpty()
            && !Double.isNaN(Quantity.percent(cells.get(2)))
            && !Double.isNaN(Quantity.percent(cells.get(3)));
    if (account) {
      use.add(cells, 1, line, String.join(" ", cells));
    }
  }

  /** What stands in the cells, without tags. */
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    for (int at = row.indexOf("<td"); at >= 0; at = row.indexOf("<td", at + 3)) {
      int next = row.indexOf("<td", at + 3);
      cells.add(withoutTags(row.substring(at, next < 0 ? row.length() : next)));
    }
    return cells;
  }

  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      tag |= c == '<';
      if (!tag) {
        text.append(c);
      }
      tag &= c != '>';
    }
    return text.toString().replace("&nbsp;", " ").strip();
  }
}
