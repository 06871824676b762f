package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
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
 * sel-processor-fault} when something else was not corrected, else {@code sel-other}.
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
      if (line.startsWith("Hardware event. This is not a software error")
          || line.startsWith("mcelog: ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.baseName().startsWith("mcelog") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MachineCheck check = new MachineCheck(0, "");
    String complaint = "no machine check logged; absence proves nothing";
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("Hardware event.")) {
        check.report(findings);
        check = new MachineCheck(lines.number(), line);
      } else if (line.startsWith("mcelog: ")) {
        complaint = line;
      } else {
        check.add(line, lines.number());
      }
    }
    check.report(findings);
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }
}
