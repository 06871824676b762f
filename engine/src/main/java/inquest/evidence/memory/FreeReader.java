package inquest.evidence.memory;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code free}, of any procps and in any unit.
 *
 * <pre>
 *                total        used        free      shared  buff/cache   available
 * Mem:             960         932          71           0          53          28
 * Swap:           1023         294         729
 * </pre>
 *
 * Makes readings of total, free, available (since procps 3.3.10) and swap. The unit is not printed
 * except with {@code -h}: see {@link FreeTable}. Of several outputs ({@code -s}) the last counts.
 */
public final class FreeReader implements Reader {

  @Override
  public String format() {
    return "free";
  }

  @Override
  public String reads() {
    return "free";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("Mem:") && FreeTable.isRow(Words.of(line))) {
        return Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    return name.equals("free") || name.startsWith("free.") || name.startsWith("free_")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    FreeTable table = new FreeTable();
    while (lines.next()) {
      table.line(lines.number(), lines.text());
    }
    table.report(findings);
  }
}
