package inquest.evidence.network;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code /proc/net/netstat} and {@code /proc/net/snmp}: a line of names, a line of values.
 *
 * <pre>
 * TcpExt: SyncookiesSent SyncookiesRecv SyncookiesFailed
 * TcpExt: 20628 0 0
 * </pre>
 *
 * Makes the counters that {@link NetstatStatisticsReader} makes of {@code netstat -s}.
 */
public final class ProcNetCountersReader implements Reader {

  @Override
  public String format() {
    return "proc-net-counters";
  }

  @Override
  public String reads() {
    return "/proc/net/netstat, /proc/net/snmp";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("TcpExt: SyncookiesSent ") || line.startsWith("Ip: Forwarding ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    List<String> names = List.of();
    while (lines.next()) {
      String line = lines.text();
      List<String> words = Printed.words(line);
      boolean values = words.size() > 1 && number(words.get(1));
      if (!values) {
        names = words;
      } else if (words.size() == names.size() && words.get(0).equals(names.get(0))) {
        counters(names, words, lines.number(), line, findings);
      } else {
        findings.problem(lines.number(), "values without their names");
      }
    }
    if (!findings.any()) {
      findings.nothing("no counter of TCP or UDP in it");
    }
  }

  private static boolean number(String word) {
    return Printed.count(word) >= 0 || word.startsWith("-");
  }

  private static void counters(
      List<String> names, List<String> values, long number, String line, Findings findings) {
    String group = names.get(0).substring(0, names.get(0).length() - 1);
    for (int i = 1; i < names.size(); i++) {
      String counter = ProtocolCounter.ofKernel(group + names.get(i));
      long value = Printed.count(values.get(i));
      if (!counter.isEmpty() && value >= 0) {
        findings.fact(new Counter(counter, Subject.HOST, value, findings.at(number, line)));
      }
    }
  }
}
