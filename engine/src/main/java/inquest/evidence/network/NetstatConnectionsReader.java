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
 * {@code netstat -an}, with or without programs and timers.
 *
 * <pre>
 * Active Internet connections (servers and established)
 * Proto Recv-Q Send-Q Local Address           Foreign Address         State
 * tcp        0      0 192.0.2.10:80           198.51.100.7:51612      SYN_RECV
 * </pre>
 *
 * Makes readings of the TCP sockets per state.
 */
public final class NetstatConnectionsReader implements Reader {
  /** Protocol, two queues and two addresses stand before the state. */
  private static final int STATE = 5;

  @Override
  public String format() {
    return "netstat-connections";
  }

  @Override
  public String reads() {
    return "netstat -an";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("Active Internet connections")
          || line.startsWith("Proto Recv-Q Send-Q Local Address")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SocketStates states = new SocketStates();
    boolean sockets = false;
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("tcp")) {
        List<String> words = Printed.words(line);
        sockets = true;
        if (words.size() > STATE) {
          states.socket(words.get(STATE), lines.number(), line);
        } else {
          findings.problem(lines.number(), "row of a TCP socket is cut");
        }
      }
    }
    states.report(findings);
    if (!findings.any()) {
      findings.nothing(sockets ? "no TCP connection, only listeners" : "no TCP socket in it");
    }
  }
}
