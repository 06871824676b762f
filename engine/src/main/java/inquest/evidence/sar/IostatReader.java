package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code iostat}, best with {@code -x} and an interval.
 *
 * <pre>
 * avg-cpu:  %user   %nice %system %iowait  %steal   %idle
 *            6.31    0.00   65.77   10.81    0.00   17.12
 *
 * Device      r/s     rkB/s  r_await     w/s     wkB/s  w_await  aqu-sz  %util
 * sdc      188.12    752.48     4.06    0.00      0.00     0.00    0.76  76.04
 * </pre>
 *
 * Makes readings of the CPU and of each disk: the means of all reports but the first, which covers
 * the time since boot.
 */
public final class IostatReader implements Reader {

  @Override
  public String format() {
    return "iostat";
  }

  @Override
  public String reads() {
    return "iostat, iostat -x";
  }

  @Override
  public String family() {
    return "vmstat";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      boolean device = line.startsWith("Device") || line.endsWith(" Device");
      boolean columns =
          line.contains("%util") || line.contains("_wrtn/s") || line.contains("Blk_read/s");
      if (line.startsWith("avg-cpu:") || (device && columns)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new Iostat(findings).read(lines);
  }
}
