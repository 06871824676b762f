package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.List;

/**
 * {@code lveinfo}, as a table or with {@code --csv}, and {@code lveps} of CloudLinux.
 *
 * <pre>
 * +-------+------+------+-----+-----+--------+--------+
 * | ID    | aCPU | aEP  | EPf | CPUf| aPMem  | PMemF  |
 * +-------+------+------+-----+-----+--------+--------+
 * | alice | 45   | 3    | 12  | 0   | 210M   | 0      |
 * +-------+------+------+-----+-----+--------+--------+
 *
 * ID       EP    PNO    TNO    CPU    MEM    I/O
 * alice     3     12     14    45%    210    12
 * </pre>
 *
 * Makes each user's share of CPU, memory and I/O (averages of the period), and for each limit the
 * faults of the period.
 */
public final class LveReader implements Reader {

  @Override
  public String format() {
    return "lve";
  }

  @Override
  public String reads() {
    return "lveinfo, lveinfo --csv, lveps";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      boolean user = line.contains("ID") || line.contains("User");
      if (user && LveTable.header(LveTable.cells(line))) {
        return Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    return name.startsWith("lveinfo") || name.startsWith("lveps")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    LveTable table = new LveTable();
    while (lines.next()) {
      String text = lines.text();
      List<String> cells = LveTable.cells(text);
      table.line(cells, lines.number(), text);
    }
    table.report(findings);
  }
}
