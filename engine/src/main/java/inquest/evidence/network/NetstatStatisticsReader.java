package inquest.evidence.network;

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

/**
 * {@code netstat -s}.
 *
 * <pre>
 * Tcp:
 *     0 active connection openings
 *     132 segments retransmitted
 * TcpExt:
 *     20628 SYN cookies sent
 *     TCPReqQFullDrop: 12
 * </pre>
 *
 * Makes counters since boot, named {@code tcp-…} and {@code udp-…}. What is zero is often not
 * printed.
 */
public final class NetstatStatisticsReader implements Reader {

  @Override
  public String format() {
    return "netstat-statistics";
  }

  @Override
  public String reads() {
    return "netstat -s";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.endsWith(" total packets received")
          || line.endsWith("active connection openings")
          || line.endsWith("active connections openings")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String section = "";
    while (lines.next()) {
      String line = lines.text();
      String stripped = line.strip();
      if (!stripped.isEmpty() && stripped.length() == line.stripTrailing().length()) {
        section = stripped.endsWith(":") ? stripped.substring(0, stripped.length() - 1) : "";
      } else {
        counter(section, stripped, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no counter of TCP or UDP in it");
    }
  }

  private static void counter(
      String section, String stripped, long number, String line, Findings findings) {
    long value = Printed.count(stripped);
    String name;
    if (value >= 0) {
      int blank = stripped.indexOf(' ');
      name = ProtocolCounter.ofSentence(section, blank < 0 ? "" : stripped.substring(blank + 1));
    } else {
      Labelled labelled = Labelled.of(stripped);
      name = ProtocolCounter.ofKernel(section + labelled.key());
      value = Printed.count(labelled.value());
    }
    if (!name.isEmpty() && value >= 0) {
      findings.fact(new Counter(name, Subject.HOST, value, findings.at(number, line)));
    }
  }
}
