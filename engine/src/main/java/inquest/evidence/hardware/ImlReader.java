package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * The Integrated Management Log of an HP machine: {@code hplog -v} and {@code hpasmcli -s "show
 * iml"}.
 *
 * <pre>
 * ID   Severity       Initial Time      Update Time       Count
 * 0001 Critical       22:21  11/25/2020 22:21  11/25/2020 0001
 * LOG: Uncorrectable Memory Error (Processor 1, Memory Module 4)
 *
 * Event: 2 Added: 11/25/2020 22:21
 * CRITICAL: Uncorrectable Memory Error (Processor 1, Memory Module 4).
 * </pre>
 *
 * Makes the events that {@link IpmiSelReader} makes. An entry that was repaired ends the fault.
 */
public final class ImlReader implements Reader {

  @Override
  public String format() {
    return "hp-iml";
  }

  @Override
  public String reads() {
    return "hplog -v, hpasmcli -s \"show iml\"";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      boolean table =
          line.startsWith("ID ") && line.contains("Severity ") && line.contains("Count");
      boolean event = line.startsWith("Event: ") && line.contains(" Added: ");
      if (table || event || line.startsWith("hplog: ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ImlEntry entry = ImlEntry.NONE;
    boolean entries = false;
    String complaint = "no entry in it";
    while (lines.next()) {
      String line = lines.text();
      Labelled labelled = Labelled.of(line);
      switch (labelled.key()) {
        case "hplog" -> complaint = line;
        case "Event" -> entry = ImlEntry.ofHpasmcli(line);
        case "LOG", "CRITICAL", "CAUTION", "REPAIRED", "INFO" -> {
          entries = true;
          entry.report(labelled.key(), labelled.value(), lines.number(), line, findings);
        }
        default -> entry = line.isBlank() ? entry : ImlEntry.ofHplog(line);
      }
    }
    if (!findings.any()) {
      findings.nothing(entries ? "no entry tells of a fault" : complaint);
    }
  }
}
