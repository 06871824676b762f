package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code ps aux}, {@code ps -ef}, {@code ps -elfL}, {@code ps alx}, {@code ps auxm} and any {@code
 * ps -o} with a header, sorted or not.
 *
 * <pre>
 *     PID    PPID USER         STAT WCHAN                    %CPU %MEM     ELAPSED     TIME COMMAND
 *     493     492 carol        D    swap_readpage            85.8 74.0       01:10 00:01:00 analyze
 * </pre>
 *
 * Makes one row per process; rows of threads are left out. The CPU share is that of the whole life
 * of the process: a hog that began lately looks small.
 */
public final class PsReader implements Reader {

  @Override
  public String format() {
    return "ps";
  }

  @Override
  public String reads() {
    return "ps aux, ps -ef, ps -elfL, ps -o";
  }

  @Override
  public String family() {
    return "process";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (ProcessTable.header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    if (auxRow(Words.of(head.firstLine()))) {
      return Recognition.BY_CONTENT;
    }
    return name.equals("ps") || name.startsWith("ps.") || name.startsWith("ps_")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  /**
   * True for a row of {@code ps aux}: user, pid, two shares, two sizes, tty, state, start, time.
   */
  static boolean auxRow(Words words) {
    return words.size() > 10
        && Quantity.whole(words.get(1)) >= 0
        && words.get(2).indexOf('.') > 0
        && !Double.isNaN(Quantity.number(words.get(2)))
        && !Double.isNaN(Quantity.number(words.get(3)))
        && Quantity.whole(words.get(4)) >= 0
        && Quantity.whole(words.get(5)) >= 0
        && !Double.isNaN(Duration.seconds(words.get(9)));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    PsListing listing = new PsListing();
    while (lines.next()) {
      listing.line(lines.number(), lines.text());
    }
    listing.report(findings);
  }
}
