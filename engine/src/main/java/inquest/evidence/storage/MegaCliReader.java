package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code MegaCli -PDList}, {@code -LDInfo}, {@code -AdpBbuCmd} and {@code -AdpAllInfo}, in one file
 * or several.
 *
 * <pre>
 * Adapter #0
 * Enclosure Device ID: 252
 * Slot Number: 2
 * Device Id: 13
 * Media Error Count: 8
 * Predictive Failure Count: 0
 * Firmware state: Online, Spun Up
 *
 * Virtual Drive: 0 (Target Id: 0)
 * State               : Optimal
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidDrive} per drive, an {@link inquest.facts.RaidArray} per
 * logical drive, and entries for a battery that must be replaced or is learning, and for a cache
 * that writes through although write-back is set. The count of other errors is high on healthy
 * drives and left out.
 */
public final class MegaCliReader implements Reader {

  @Override
  public String format() {
    return "megacli";
  }

  @Override
  public String reads() {
    return "MegaCli -PDList, -LDInfo, -AdpBbuCmd";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("Enclosure Device ID:")
          || line.startsWith("BBU status for Adapter")
          || line.startsWith("Adapter #")
          || noBattery(line)
          || line.startsWith("Virtual Drive: ") && line.contains("(Target Id: ")
          || line.startsWith("Virtual Disk: ") && line.contains("(Target Id: ")
          || line.contains("-- Virtual Drive Information")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MegaCliRecord record = new MegaCliRecord(findings);
    String reason = "no drive, no logical drive and no fault of the battery in it";
    boolean joined = false;
    while (lines.next()) {
      String line = lines.text();
      if (joined(line) && !joined) {
        findings.problem(lines.number(), "several fields in one line: not read");
        joined = true;
      }
      record.add(line, lines.number());
      reason = noBattery(line) ? "no battery unit answers: most controllers have none" : reason;
    }
    record.finish();
    if (!findings.any() && !joined) {
      findings.nothing(reason);
    }
  }

  /** Of a paste that lost its line ends: which drive a state belongs to is a guess. */
  private static boolean joined(String line) {
    return line.contains("Slot Number:") && line.contains("Firmware state:")
        || line.contains("(Target Id: ") && line.contains("State");
  }

  /** A battery that is not there has not failed. */
  private static boolean noBattery(String line) {
    return line.contains("Get BBU Status Failed") || line.contains("No Battery Backup Unit");
  }
}
