package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.util.List;

/**
 * What a SAS drive counts.
 *
 * <pre>
 * Elements in grown defect list: 0
 * Error counter log:
 *            Errors Corrected by           Total   Correction     Gigabytes    Total
 *                ECC          rereads/    errors   algorithm      processed    uncorrected
 *            fast | delayed   rewrites  corrected  invocations   [10^9 bytes]  errors
 * read:          0        8         0         8      60614      16772.475           0
 * </pre>
 *
 * Errors that ECC corrected and non-medium errors are daily business and left out.
 */
final class ScsiHealth implements SmartSection {
  private final Subject drive;
  private final SmartDrive.PowerOnHours hours;
  private boolean errorCounters;
  private long uncorrected = -1;
  private long worst = -1;
  private long worstLine;
  private String worstText = "";

  ScsiHealth(Subject drive, SmartDrive.PowerOnHours hours) {
    this.drive = drive;
    this.hours = hours;
  }

  @Override
  public void add(String line, Labelled labelled, long number, Findings findings) {
    switch (labelled.key()) {
      case "Elements in grown defect list" -> {
        long value = SmartDrive.count(labelled);
        if (value >= 0) {
          findings.fact(
              new Counter("smart-grown-defects", drive, value, findings.at(number, line)));
        }
      }
      case "Error counter log" -> errorCounters = true;
      case "read", "write", "verify" -> counters(labelled.value(), line, number);
      default -> powerOn(line);
    }
  }

  private void counters(String value, String line, long number) {
    List<String> cells = Printed.words(value);
    long errors = cells.size() < 7 ? -1 : Printed.count(cells.get(cells.size() - 1));
    if (!errorCounters || errors < 0) {
      return;
    }
    uncorrected = Math.max(uncorrected, 0) + errors;
    if (errors > worst) {
      worst = errors;
      worstLine = number;
      worstText = line;
    }
  }

  private void powerOn(String line) {
    for (String label : List.of("number of hours powered up = ", "power on time, hours:minutes ")) {
      int at = line.indexOf(label);
      if (at >= 0) {
        hours.found(Printed.count(line.substring(at + label.length())));
      }
    }
  }

  @Override
  public void report(double powerOnHours, Findings findings) {
    if (uncorrected >= 0) {
      findings.fact(
          new Counter(
              "smart-scsi-uncorrected-errors",
              drive,
              uncorrected,
              findings.at(worstLine, worstText)));
    }
  }
}
