package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code sadf} and {@code sadf -p}: one value on a line, with its device ({@code -} for none) and
 * the name of its column in sar.
 *
 * <pre>
 * web01   600     2026-11-23 14:50:01 UTC all     %iowait 0.76
 * web01   600     2026-11-23 14:50:01 UTC -       ldavg-1 3.25
 * web01   -1      2026-11-23 14:53:29 UTC LINUX-RESTART   (4 CPU)
 * </pre>
 *
 * Makes the samples and events that {@link SarTextReader} makes.
 */
public final class SadfPairsReader implements Reader {

  @Override
  public String format() {
    return "sadf-p";
  }

  @Override
  public String reads() {
    return "sadf, sadf -p";
  }

  @Override
  public String family() {
    return "sar";
  }

  @Override
  public Recognition recognise(Head head) {
    int asked = 0;
    for (String line : head.lines()) {
      if (!line.isBlank() && row(line)) {
        return Recognition.BY_CONTENT;
      }
      asked += line.isBlank() ? 0 : 1;
      if (asked == 3) {
        break;
      }
    }
    return Recognition.NO;
  }

  private static boolean row(String line) {
    int interval = line.indexOf('\t') + 1;
    int time = line.indexOf('\t', interval) + 1;
    int device = line.indexOf('\t', time) + 1;
    if (interval < 2 || time == 0 || device == 0) {
      return false;
    }
    boolean number = !Double.isNaN(Numbers.parse(line, interval, time - 1));
    boolean date = line.charAt(time) >= '0' && line.charAt(time) <= '9';
    int name = line.indexOf('\t', device) + 1;
    int value = line.indexOf('\t', name) + 1;
    boolean restart = line.startsWith("LINUX-RESTART", device);
    boolean pair = name > 0 && value > 0 && line.indexOf('\t', value) < 0;
    return number && date && (restart || pair);
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new SadfPairs(findings).read(lines);
  }
}
