package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code arcconf GETCONFIG}, {@code GETSTATUS} and {@code GETLOGS n DEVICE}.
 *
 * <pre>
 * Controllers found: 1
 *    Logical devices/Failed/Degraded          : 1/0/1
 * Logical device number 1
 *    Status of logical device                 : Degraded
 *       Device #2
 *          Device is a Hard drive
 *          State                              : Failed
 *          Reported Channel,Device(T:L)       : 0,2(2:0)
 *          S.M.A.R.T. warnings                : 0
 * Logical device Task:
 *    Logical device                 : 0
 *    Current operation              : Rebuild
 * &lt;driveErrorEntry channelID="0" deviceID="3" hwErrors="1" mediumErrors="7"/&gt;
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
    for (String line : head.lines()) {
      String lower = line.stripLeading();
      if (lower.startsWith("Controllers found:")
          || lower.startsWith("<driveErrorEntry ")
          || lower.startsWith("Status of logical device ")
          || lower.startsWith("Status of Logical Device ")
          || lower.startsWith("Reported Channel,Device(T:L)")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ArcconfRecord record = new ArcconfRecord(findings);
    while (lines.next()) {
      record.add(lines.text(), lines.number());
    }
    record.end();
    if (!findings.any()) {
      findings.nothing("no logical device, no drive and no rebuild in it");
    }
  }
}
