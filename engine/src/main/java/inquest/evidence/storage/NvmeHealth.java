package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.facts.Counter;
import inquest.facts.Subject;

/**
 * The health log of an NVMe drive.
 *
 * <pre>
 * Critical Warning:                   0x04
 * Available Spare:                    100%
 * Available Spare Threshold:          10%
 * Percentage Used:                    254%
 * Media and Data Integrity Errors:    0
 * </pre>
 *
 * The entries of its error log are left out: many drives count commands that they do not know.
 */
final class NvmeHealth implements SmartSection {
  private final Subject drive;
  private final SmartDrive.PowerOnHours hours;

  NvmeHealth(Subject drive, SmartDrive.PowerOnHours hours) {
    this.drive = drive;
    this.hours = hours;
  }

  @Override
  public void add(String line, Labelled labelled, long number, Findings findings) {
    String counter =
        switch (labelled.key()) {
          case "Critical Warning" -> "nvme-critical-warning";
          case "Available Spare" -> "nvme-available-spare-percent";
          case "Available Spare Threshold" -> "nvme-available-spare-threshold-percent";
          case "Percentage Used" -> "nvme-percentage-used";
          case "Media and Data Integrity Errors" -> "nvme-media-errors";
          default -> "";
        };
    if (labelled.key().equals("Power On Hours")) {
      hours.found(SmartDrive.count(labelled));
    }
    if (counter.isEmpty()) {
      return;
    }
    long value = value(labelled);
    if (value < 0) {
      findings.problem(number, "no number behind " + labelled.key());
    } else {
      findings.fact(new Counter(counter, drive, value, findings.at(number, line)));
    }
  }

  /** The number, decimal or hexadecimal; -1 when it is none. */
  static long value(Labelled labelled) {
    if (!labelled.value().startsWith("0x")) {
      return SmartDrive.count(labelled);
    }
    try {
      return Long.parseLong(labelled.value().substring(2), 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
