package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code nvme smart-log}, also of several drives.
 *
 * <pre>
 * Smart Log for NVME device:nvme0n1 namespace-id:ffffffff
 * critical_warning                        : 0
 * available_spare                         : 100%
 * percentage_used                         : 2%
 * media_errors                            : 0
 * </pre>
 *
 * Makes the counters {@code nvme-…} that {@link SmartctlReader} makes of the same log.
 */
public final class NvmeSmartLogReader implements Reader {
  private static final String OPENS = "Smart Log for NVME device:";

  @Override
  public String format() {
    return "nvme-smart-log";
  }

  @Override
  public String reads() {
    return "nvme smart-log";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting(OPENS) ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Subject drive = new Subject("disk", SmartDriveName.ofFile(findings.file()));
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith(OPENS)) {
        List<String> words = Printed.words(line.substring(OPENS.length()));
        drive = words.isEmpty() ? drive : new Subject("disk", Devices.disk(words.get(0)));
      } else {
        counter(drive, Labelled.of(line), lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no counter in it");
    }
  }

  private static void counter(
      Subject drive, Labelled labelled, long number, String line, Findings findings) {
    String counter =
        switch (labelled.key()) {
          case "critical_warning" -> "nvme-critical-warning";
          case "available_spare" -> "nvme-available-spare-percent";
          case "available_spare_threshold" -> "nvme-available-spare-threshold-percent";
          case "percentage_used" -> "nvme-percentage-used";
          case "media_errors" -> "nvme-media-errors";
          default -> "";
        };
    if (counter.isEmpty()) {
      return;
    }
    long value = NvmeHealth.value(labelled);
    if (value < 0) {
      findings.problem(number, "no number behind " + labelled.key());
    } else {
      findings.fact(new Counter(counter, drive, value, findings.at(number, line)));
    }
  }
}
