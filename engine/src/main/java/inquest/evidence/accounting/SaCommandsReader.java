package inquest.evidence.accounting;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code sa}, with or without {@code -a -c -l -j -p} and sorted in any way: process accounting per
 * command.
 *
 * <pre>
 *      624      96.15re       1.97cp         0avio       711k
 *      146       0.58re       0.25cp         0avio       584k   php
 *       16      82.47re       0.03cp         0avio         0k   kworker/dying*
 * </pre>
 *
 * {@code re} is elapsed time, {@code cp} CPU time, both in minutes; a star marks children that
 * forked without exec. Makes one row per command; that without a name is the total.
 */
public final class SaCommandsReader implements Reader {

  @Override
  public String format() {
    return "sa";
  }

  @Override
  public String reads() {
    return "sa, sa -a";
  }

  @Override
  public String family() {
    return "accounting";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      Words words = Words.of(line);
      if (words.size() > 3 && elapsed(line) && !SaRow.named(words)) {
        var row = SaRow.of(words);
        if (row.isPresent() && !row.get().command().isEmpty()) {
          return Recognition.BY_CONTENT;
        }
      }
    }
    String name = head.baseName();
    return name.equals("sa") || name.startsWith("sa.") ? Recognition.BY_NAME : Recognition.NO;
  }

  /** Every row has the elapsed time; tables of partitions and slabs have units alike, not this. */
  private static boolean elapsed(String line) {
    return line.contains("re ") || line.contains("rep ") || line.contains("re/cp");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new SaTable("sa-commands").read(lines, findings);
  }
}
