package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code sadf -d}, also with {@code -h} (all tables in one row).
 *
 * <pre>
 * # hostname;interval;timestamp;CPU;%user;%nice;%system;%iowait;%steal;%idle
 * web01;600;2026-11-23 14:50:01 UTC;-1;0.25;0.00;0.76;0.00;0.00;98.99
 * web01;-1;2026-11-23 14:53:29 UTC;LINUX-RESTART   (4 CPU)
 * </pre>
 *
 * Makes the samples and events that {@link SarTextReader} makes.
 */
public final class SadfCsvReader implements Reader {

  @Override
  public String format() {
    return "sadf-csv";
  }

  @Override
  public String reads() {
    return "sadf -d, sadf -dh";
  }

  @Override
  public String family() {
    return "sar";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("# hostname;interval;timestamp;")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new SadfCsv(findings).read(lines);
  }
}
