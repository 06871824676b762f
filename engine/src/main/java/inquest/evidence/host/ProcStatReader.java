package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /proc/stat}.
 *
 * <pre>
 * cpu  5639 0 7678 17631 168 0 814 0 0 0
 * cpu0 3043 0 3582 8820 57 0 399 0 0 0
 * btime 1795446589
 * </pre>
 *
 * Tells the number of CPUs and when the machine booted. The times since boot say nothing of the
 * incident.
 */
public final class ProcStatReader implements Reader {

  @Override
  public String format() {
    return "proc-stat";
  }

  @Override
  public String reads() {
    return "/proc/stat";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().startsWith("cpu ") && head.hasLineStarting("cpu0 ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    int cpus = 0;
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("cpu") && line.length() > 3 && Character.isDigit(line.charAt(3))) {
        cpus++;
      } else if (line.startsWith("btime ") && Printed.count(line.substring(6)) > 0) {
        findings.identify("boot-epoch-seconds", Long.toString(Printed.count(line.substring(6))));
      }
    }
    if (cpus > 0) {
      findings.identify("cpus", Integer.toString(cpus));
    }
    if (!findings.any()) {
      findings.nothing("neither a CPU nor the time of boot in it");
    }
  }
}
