package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code iotop -b}, with or without {@code -o -P -t -k -a -q}.
 *
 * <pre>
 * Total DISK READ:       316.47 K/s | Total DISK WRITE:         0.00 B/s
 * Current DISK READ:     316.47 K/s | Current DISK WRITE:       0.00 B/s
 *     TID  PRIO  USER     DISK READ  DISK WRITE  SWAPIN      IO    COMMAND
 *     493 be/4 carol     316.47 K/s    0.00 B/s ?unavailable?  analyze 1000 100 60
 * </pre>
 *
 * Makes one row per task and output. {@code ?unavailable?} (delay accounting is off) is no number;
 * the shares of time spent waiting are not kept in any case.
 */
public final class IotopReader implements Reader {

  @Override
  public String format() {
    return "iotop";
  }

  @Override
  public String reads() {
    return "iotop -b";
  }

  @Override
  public String family() {
    return "process";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.hasLineWith("Total DISK READ", "Total DISK WRITE")
        || head.hasLineWith("PRIO", "DISK READ", "DISK WRITE")
        || IotopRow.looksLike(head.firstLine())) {
      return Recognition.BY_CONTENT;
    }
    return head.baseName().startsWith("iotop") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    IotopListing listing = new IotopListing();
    while (lines.next()) {
      listing.line(lines.number(), lines.text());
    }
    listing.report(findings);
  }
}
