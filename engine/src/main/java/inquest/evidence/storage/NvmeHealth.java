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
  private boolean warned;
  private long bits;
  private long bitsLine;
  private String bitsText = "";

  NvmeHealth(Subject drive, SmartDrive.PowerOnHours hours) {
    this.drive = drive;
    this.hours = hours;
  }

  @Override
  public void add(String line, Labelled labelled, long number, Findings findings) {
    if (line.startsWith("- ")) {
      reason(line, number);
      return;
    }
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
    warned |= counter.equals("nvme-critical-warning");
    long value = value(labelled);
    if (value < 0) {
      findings.problem(number, "no number behind " + labelled.key());
    } else {
      findings.fact(new Counter(counter, drive, value, findings.at(number, line)));
    }
  }

  /** The reasons below the verdict are the bits of the warning in words. */
  private void reason(String line, long number) {
    long bit = 0;
    if (line.contains("available spare has fallen")) {
      bit = 1;
    } else if (line.contains("temperature is above or below")) {
      bit = 2;
    } else if (line.contains("reliability has been degraded")) {
      bit = 4;
    } else if (line.contains("read only mode")) {
      bit = 8;
    } else if (line.contains("memory backup")) {
      bit = 16;
    }
    bits |= bit;
    if (bit > 0) {
      bitsLine = number;
      bitsText = line;
    }
  }

  /** {@code smartctl -H} prints the reasons without the log. */
  @Override
  public void report(double powerOnHours, Findings findings) {
    if (bits > 0 && !warned) {
      findings.fact(
          new Counter("nvme-critical-warning", drive, bits, findings.at(bitsLine, bitsText)));
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
