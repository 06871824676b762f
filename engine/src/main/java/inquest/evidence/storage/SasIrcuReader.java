package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code sas2ircu 0 DISPLAY} and {@code STATUS}, and {@code sas3ircu}.
 *
 * <pre>
 * Read configuration has been initiated for controller 0
 * IR volume 1
 *   Status of volume                        : Degraded (DGD)
 * Device is a Hard disk
 *   Enclosure #                             : 2
 *   Slot #                                  : 1
 *   State                                   : Failed (FLD)
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per volume and an {@link inquest.facts.RaidDrive} per
 * drive; enclosures have a state too, which is left out. A controller without volumes is normal.
 */
public final class SasIrcuReader implements Reader {

  @Override
  public String format() {
    return "sas2ircu";
  }

  @Override
  public String reads() {
    return "sas2ircu, sas3ircu: DISPLAY, STATUS";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.contains("IR Configuration Utility.")
          || line.startsWith("Read configuration has been initiated for controller")
          || line.startsWith("Background command progress status for controller")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SasIrcuRecord record = new SasIrcuRecord(findings);
    while (lines.next()) {
      record.add(lines.text(), lines.number());
    }
    record.finish();
    if (!findings.any()) {
      findings.nothing("no volume and no drive in it");
    }
  }
}
