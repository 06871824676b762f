package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code ovzstatus.pl | sort -nk4}, also as the dump {@code check_swap.ovzdump}. The layout is not
 * public: columns are known by the words of a header with {@code CTID}, wherever sorting put it.
 *
 * <pre>
 * CTID   HOSTNAME            LAVERAGE        MEM
 * 101    web01.example.net   0.12/0.10/0.09  512M
 * </pre>
 *
 * Makes each container's share of what a column called like a load, memory, swap or CPU adds up to.
 * Without a header the first column is the container and the fourth what the rows were sorted by: a
 * share of something unknown, good for ranking only.
 */
public final class OvzstatusReader implements Reader {

  @Override
  public String format() {
    return "ovzstatus";
  }

  @Override
  public String reads() {
    return "ovzstatus.pl, check_swap.ovzdump";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.contains("CTID")) {
        Words words = Words.of(line);
        int at = words.indexOf("CTID");
        if (at >= 0 && at < 2 && words.size() > 2) {
          return Recognition.BY_CONTENT;
        }
      }
    }
    return named(head) ? Recognition.BY_NAME : Recognition.NO;
  }

  /** True when the name says it; the header may be that of vzlist all the same. */
  static boolean named(Head head) {
    return head.baseName().contains("ovzstatus") || head.baseName().endsWith(".ovzdump");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    OvzstatusTable table = new OvzstatusTable();
    while (lines.next()) {
      table.line(lines.number(), lines.text());
    }
    table.report(findings);
  }
}
