package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code mcelog}, its output or its log file.
 *
 * <pre>
 * Hardware event. This is not a software error.
 * MCE 0
 * CPU 4 BANK 8
 * TIME 1795446478 Mon Nov 23 15:07:58 2026
 * MCi status:
 * Corrected error
 * MCA: MEMORY CONTROLLER RD_CHANNEL1_ERR
 * STATUS 8c00004000010091 MCGSTATUS 0
 * CPUID Vendor Intel Family 6 Model 45
 * SOCKETID 1
 * </pre>
 *
 * Makes one event per record: {@code sel-memory-corrected}, {@code sel-memory-uncorrected}, {@code
 * sel-processor-fault} when something else was not corrected, else {@code sel-other}; and of what
 * the daemon says of its thresholds. {@code mcelog --client} prints counts per DIMM: {@link
 * inquest.facts.HardwareLogEntry} facts.
 */
public final class McelogReader implements Reader {

  @Override
  public String format() {
    return "mcelog";
  }

  @Override
  public String reads() {
    return "mcelog, /var/log/mcelog";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (opens(line)
          || line.startsWith("mcelog: ")
          || line.startsWith("corrected memory errors:")) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.baseName().startsWith("mcelog") ? Recognition.BY_NAME : Recognition.NO;
  }

  /** How a record begins: today, and before 2012. */
  private static boolean opens(String line) {
    return line.startsWith("Hardware event. This is not a software error")
        || line.startsWith("HARDWARE ERROR. This is *NOT* a software problem");
  }

  /** The daemon counts for itself. */
  private static void limit(String line, long number, Findings findings) {
    boolean uncorrected = line.contains("ncorrected");
    String kind = uncorrected ? "memory-uncorrected" : "memory-corrected-limit";
    if (line.contains("memory") || line.contains("DIMM")) {
      findings.event(
          new LoggedEvent(
              "sel-" + kind, Subject.HOST, "asserted", Stamp.NONE, 1, number, line, line));
    }
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MachineCheck check = new MachineCheck(0, "");
    McelogCounts counts = new McelogCounts();
    String complaint = "no machine check logged; absence proves nothing";
    while (lines.next()) {
      String line = lines.text();
      if (opens(line)) {
        check.report(findings);
        check = new MachineCheck(lines.number(), line);
      } else if (line.startsWith("mcelog: ")) {
        complaint = line;
      } else if (line.contains("rror") && line.contains("exceed") && line.contains("threshold")) {
        limit(line, lines.number(), findings);
      } else if (!counts.add(line, lines.number(), findings)) {
        check.add(line, lines.number());
      }
    }
    check.report(findings);
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }
}
