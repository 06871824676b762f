package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * The error log of an ATA drive.
 *
 * <pre>
 * ATA Error Count: 4
 * Error 4 occurred at disk power-on lifetime: 31215 hours (1300 days + 15 hours)
 *   40 51 08 11 b1 a0 0c  Error: UNC 8 sectors at LBA = 0x0ca0b111 = 211857681
 * </pre>
 *
 * Errors of the last {@value #RECENT_HOURS} hours of operation are also counted apart ({@code
 * smart-ata-errors-recent}), as far as the log still holds them: the rest is history. Aborted
 * commands and transfer errors (ABRT, ICRC) do not count there: they are the command's or the
 * cable's.
 */
final class SmartErrorLog implements SmartSection {
  /** Thirty days of operation. */
  static final int RECENT_HOURS = 720;

  private final Subject drive;
  private final List<Long> mediaErrorHours = new ArrayList<>();
  private boolean inLog;
  private long lastHours = -1;
  private long countLine;
  private String countText = "";

  SmartErrorLog(Subject drive) {
    this.drive = drive;
  }

  @Override
  public void add(String line, Labelled labelled, long number, Findings findings) {
    String key = labelled.key();
    if (key.equals("ATA Error Count") || key.equals("Device Error Count")) {
      count(labelled, line, number, findings);
    } else if (line.startsWith("SMART ") && line.contains("Error Log Version")) {
      inLog = true;
    } else if (inLog && line.equals("No Errors Logged") && countLine == 0) {
      count(new Labelled(key, "0"), line, number, findings);
    } else if (key.startsWith("Error ") && key.endsWith("occurred at disk power-on lifetime")) {
      lastHours = Printed.count(labelled.value());
    } else if (lastHours >= 0 && line.contains("Error: ")) {
      if (!line.contains("ABRT") && !line.contains("ICRC")) {
        mediaErrorHours.add(lastHours);
      }
      lastHours = -1;
    }
  }

  private void count(Labelled labelled, String line, long number, Findings findings) {
    long value = Printed.count(labelled.value());
    if (value >= 0) {
      countLine = number;
      countText = line;
      findings.fact(new Counter("smart-ata-errors", drive, value, findings.at(number, line)));
    }
  }

  @Override
  public void report(double powerOnHours, Findings findings) {
    long recent = 0;
    for (long hours : mediaErrorHours) {
      double age = SmartDrive.PowerOnHours.since(powerOnHours, hours);
      recent += age <= RECENT_HOURS ? 1 : 0;
    }
    if (recent > 0) {
      findings.fact(
          new Counter("smart-ata-errors-recent", drive, recent, findings.at(countLine, countText)));
    }
  }
}
