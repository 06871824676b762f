package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code ras-mc-ctl --errors}, {@code --summary} and {@code --error-count}.
 *
 * <pre>
 * Memory controller events:
 * 1 2026-11-23 15:07:58 +0000 2 Corrected error(s): memory read error at DIMM_A1 location: 0:0:0:-1
 *
 * Memory controller events summary:
 *         Corrected on DIMM Label(s): 'DIMM_A1' location: 0:0:0:-1 errors: 2
 *
 * Label           CE      UE
 * DIMM_A1         2       0
 *
 * No MCE errors.
 * </pre>
 *
 * Makes events {@code sel-memory-corrected} and the like from dated rows, and {@link
 * inquest.facts.HardwareLogEntry} facts from counts. Its saying "No errors" proves nothing: the
 * daemon may not have run, and misses machine checks that the kernel logged.
 */
public final class RasMcCtlReader implements Reader {

  @Override
  public String format() {
    return "ras-mc-ctl";
  }

  @Override
  public String reads() {
    return "ras-mc-ctl --errors, --summary, --error-count";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      boolean none = line.startsWith("No ") && line.stripTrailing().endsWith(" errors.");
      if (none
          || line.startsWith("Memory controller events")
          || line.startsWith("MCE events")
          || line.startsWith("MCE records summary")
          || line.startsWith("PCIe AER events")
          || RasCount.header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.baseName().contains("ras-mc-ctl") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String section = "";
    boolean counts = false;
    while (lines.next()) {
      String line = lines.text();
      long number = lines.number();
      if (line.isBlank() || line.startsWith("No ")) {
        section = "";
        counts = false;
      } else if (RasCount.header(line)) {
        counts = true;
      } else if (counts) {
        RasCount.row(line, number, findings);
      } else if (section.isEmpty() && line.stripTrailing().endsWith(":")) {
        section = line.strip();
      } else if (section.startsWith("Memory controller events summary")) {
        RasCount.summary(line, number, findings);
      } else if (section.startsWith("PCIe AER events summary")) {
        RasCount.bus(line, number, findings);
      } else if (!section.isEmpty() && !section.contains("summary")) {
        RasEvent.row(section, line, number, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no memory errors recorded; absence proves nothing");
    }
  }
}
