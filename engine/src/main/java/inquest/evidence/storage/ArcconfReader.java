package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code arcconf GETCONFIG} and {@code GETSTATUS}.
 *
 * <pre>
 * Controllers found: 1
 * Logical device number 1
 *    Status of logical device                 : Degraded
 *       Device #2
 *          Device is a Hard drive
 *          State                              : Failed
 *          Reported Channel,Device(T:L)       : 0,2(2:0)
 *          S.M.A.R.T. warnings                : 0
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per logical device and an {@link
 * inquest.facts.RaidDrive} per drive; enclosures have a state too, which is left out.
 */
public final class ArcconfReader implements Reader {

  @Override
  public String format() {
    return "arcconf";
  }

  @Override
  public String reads() {
    return "arcconf GETCONFIG, GETSTATUS";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Controllers found:") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ArcconfRecord record = new ArcconfRecord(findings);
    while (lines.next()) {
      record.add(lines.text(), lines.number());
    }
    record.finish();
    if (!findings.any()) {
      findings.nothing("no logical device and no drive in it");
    }
  }
}
