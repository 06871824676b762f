package inquest.evidence.network;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code ss -s}.
 *
 * <pre>
 * Total: 57
 * TCP:   2 (estab 0, closed 0, orphaned 0, timewait 0)
 * </pre>
 *
 * Makes readings of the TCP sockets per state; older versions also count {@code synrecv}.
 */
public final class SsSummaryReader implements Reader {

  @Override
  public String format() {
    return "ss-summary";
  }

  @Override
  public String reads() {
    return "ss -s";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("TCP:") && line.contains("(estab ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("TCP:")) {
        state("estab ", Measure.SOCKETS_ESTABLISHED, line, lines.number(), findings);
        state("synrecv ", Measure.SOCKETS_SYN_RECEIVED, line, lines.number(), findings);
        state("timewait ", Measure.SOCKETS_TIME_WAIT, line, lines.number(), findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no count of TCP sockets in it");
    }
  }

  private static void state(
      String label, String measure, String line, long number, Findings findings) {
    int at = line.indexOf(label);
    long count = at < 0 ? -1 : Printed.count(line.substring(at + label.length()));
    if (count >= 0) {
      findings.fact(new Reading(measure, Subject.HOST, count, findings.at(number, line)));
    }
  }
}
