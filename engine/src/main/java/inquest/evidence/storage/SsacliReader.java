package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code ssacli ctrl all show status}, {@code ld all show}, {@code pd all show status}, {@code show
 * config} and {@code show config detail}, and {@code hpacucli} and {@code hpssacli} before it.
 *
 * <pre>
 * Smart Array P410i in Slot 0 (Embedded)
 *    Battery/Capacitor Status: OK
 *    array A (SAS, Unused Space: 0 MB)
 *       logicaldrive 1 (410.1 GB, RAID 1+0, OK)
 *       physicaldrive 1I:1:1 (port 1I:box 1:bay 1, SAS, 146 GB, Predictive Failure)
 *       physicaldrive 1I:1:2 (port 1I:box 1:bay 2, 146 GB): OK
 *       physicaldrive 1I:1:3
 *          Status: OK
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per logical drive, an {@link inquest.facts.RaidDrive}
 * per drive, and an entry for a battery that failed. Without logical drives (HBA mode) the drives
 * stand alone, which is no fault.
 */
public final class SsacliReader implements Reader {

  @Override
  public String format() {
    return "ssacli";
  }

  @Override
  public String reads() {
    return "ssacli, hpssacli, hpacucli: ctrl all show config [detail]";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      String stripped = line.stripLeading();
      if (stripped.contains(" in Slot ") && SsacliRecord.controller(stripped)
          || stripped.startsWith("logicaldrive ")
          || stripped.startsWith("physicaldrive ")
          || stripped.startsWith("Error: The specified device does not have any ")
          || stripped.startsWith("Error: The specified controller does not have any ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SsacliRecord record = new SsacliRecord(findings);
    String complaint = "no drive, no logical drive and no fault of the battery in it";
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("Error: ")) {
        complaint = line.strip();
      }
      record.add(line, lines.number());
    }
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }
}
