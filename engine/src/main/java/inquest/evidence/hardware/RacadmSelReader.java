package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code racadm getsel}: the event log of a Dell machine, in words.
 *
 * <pre>
 * Record:      7
 * Date/Time:   11/23/2026 15:07:58
 * Source:      system
 * Severity:    Critical
 * Description: Power supply 2 failed.
 * -------------------------------------------------------------------------------
 * </pre>
 *
 * Makes the events that {@link IpmiSelReader} makes. What is {@code Ok} tells of no fault, unless
 * it ends one.
 */
public final class RacadmSelReader implements Reader {

  @Override
  public String format() {
    return "racadm-sel";
  }

  @Override
  public String reads() {
    return "racadm getsel";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Date/Time:") && head.hasLineStarting("Severity:")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    DellEntry entry = new DellEntry(findings);
    while (lines.next()) {
      String line = lines.text();
      Labelled labelled = Labelled.of(line);
      switch (labelled.key()) {
        case "Record" -> entry.finish();
        case "Date/Time" -> entry.time(labelled.value());
        case "Severity" -> entry.severity(labelled.value());
        case "Description" -> entry.message(labelled.value(), lines.number(), line);
        default -> {
          // Dashes, and the source, which is always the system.
        }
      }
    }
    entry.finish();
    if (!findings.any()) {
      findings.nothing("no entry of the event log tells of a fault");
    }
  }
}
