package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.List;

/**
 * {@code edac-util}.
 *
 * <pre>
 * mc0: csrow0: DIMM_A1: 3 Corrected Errors
 * mc0: 0 Uncorrected Errors with no DIMM info
 * edac-util: No errors to report.
 * </pre>
 *
 * Makes a {@link inquest.facts.HardwareLogEntry} per count that is not zero.
 */
public final class EdacUtilReader implements Reader {

  @Override
  public String format() {
    return "edac-util";
  }

  @Override
  public String reads() {
    return "edac-util";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("edac-util:")
          || line.startsWith("mc") && line.contains("orrected Errors")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String complaint = "no memory errors counted; absence proves nothing";
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("edac-util: Error") || line.startsWith("edac-util: Fatal")) {
        complaint = line;
      } else if (line.startsWith("mc")) {
        row(line, lines.number(), findings);
      }
    }
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }

  private static void row(String line, long number, Findings findings) {
    List<String> parts = Printed.cells(line, ':');
    String count = parts.get(parts.size() - 1);
    int blank = count.indexOf(' ');
    if (Printed.count(count) >= 0 && blank > 0) {
      // The last part before the count is the label of the DIMM, or its channel.
      String label = String.join(" ", parts.subList(0, parts.size() - 1));
      boolean named = parts.size() > 3 && !parts.get(2).startsWith("ch");
      RasCount.add(
          named ? parts.get(2) : label,
          count.substring(blank + 1),
          Printed.count(count),
          number,
          line,
          findings);
    }
  }
}
