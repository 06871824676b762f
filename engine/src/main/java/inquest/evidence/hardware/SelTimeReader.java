package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import java.io.IOException;

/**
 * {@code ipmitool sel time get}: what the clock of the BMC showed when the capture was taken.
 *
 * <pre>
 * 11/23/2026 15:07:58
 * </pre>
 *
 * Tells how far that clock is off, if the time of the capture is known; the entries of the event
 * log carry its times.
 */
public final class SelTimeReader implements Reader {
  private static final int LONGEST = 40;

  @Override
  public String format() {
    return "ipmi-sel-time";
  }

  @Override
  public String reads() {
    return "ipmitool sel time get";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    String first = head.firstLine();
    if (first.contains("sel time get")) {
      return Recognition.BY_CONTENT;
    }
    String name = head.baseName();
    return name.contains("sel") && name.contains("time") && stamp(first).hasWall()
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  private static Stamp stamp(String line) {
    String text = line.strip();
    int blank = text.indexOf(' ');
    return blank < 0 || text.length() > LONGEST
        ? Stamp.NONE
        : SelStamp.of(text.substring(0, blank), text.substring(blank + 1));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      Stamp stamp = stamp(lines.text());
      if (stamp.hasWall()) {
        String zone = stamp.zone().equals(Stamp.NONE.zone()) ? "" : stamp.zone();
        findings.identify("bmc-time", stamp.wall() + zone);
        return;
      }
    }
    findings.nothing("no time in it");
  }
}
