package inquest.evidence.network;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.List;

/**
 * {@code /proc/net/dev}.
 *
 * <pre>
 * Inter-|   Receive                                                |  Transmit
 *  face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
 *   eth0:  875960   21899    0    0    0     0          0         0   915992   20818    0    0    0     0       0          0
 * </pre>
 *
 * Makes the counters that {@link IpLinkReader} makes.
 */
public final class ProcNetDevReader implements Reader {

  @Override
  public String format() {
    return "proc-net-dev";
  }

  @Override
  public String reads() {
    return "/proc/net/dev";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("Inter-|")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    List<String> received = List.of();
    List<String> sent = List.of();
    while (lines.next()) {
      String line = lines.text();
      List<String> parts = Printed.cells(line, '|');
      int colon = line.indexOf(':');
      if (parts.size() == 3 && parts.get(0).equals("face")) {
        received = Printed.words(parts.get(1));
        sent = Printed.words(parts.get(2));
      } else if (colon > 0) {
        row(line, colon, received, sent, lines.number(), findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no interface in it");
    }
  }

  private static void row(
      String line,
      int colon,
      List<String> received,
      List<String> sent,
      long number,
      Findings findings) {
    String name = line.substring(0, colon).strip();
    List<String> values = Printed.words(line.substring(colon + 1));
    if (values.size() < received.size() + sent.size()) {
      findings.problem(number, "counters of " + name + " are cut");
      return;
    }
    for (int i = 0; i < received.size(); i++) {
      long value = Printed.count(values.get(i));
      InterfaceCounter.add(name, "RX", received.get(i), value, number, line, findings);
    }
    for (int i = 0; i < sent.size(); i++) {
      long value = Printed.count(values.get(received.size() + i));
      InterfaceCounter.add(name, "TX", sent.get(i), value, number, line, findings);
    }
  }
}
