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
 * {@code ss -tan} or {@code ss -an}, or its sockets counted by state with {@code uniq -c}, or both
 * in one file.
 *
 * <pre>
 *       4 SYN-RECV
 *       3 LISTEN
 *
 * State    Recv-Q Send-Q Local Address:Port    Peer Address:Port Process
 * LISTEN   0      128          0.0.0.0:22           0.0.0.0:*
 * </pre>
 *
 * Makes readings of the sockets per state.
 */
public final class SsStatesReader implements Reader {

  @Override
  public String format() {
    return "ss-states";
  }

  @Override
  public String reads() {
    return "ss -tan, ss -an";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      boolean header = line.startsWith("State ") || line.startsWith("Netid ");
      if (header && line.contains("Recv-Q")) {
        return Recognition.BY_CONTENT;
      }
    }
    List<String> words = Printed.words(head.firstLine());
    return words.size() == 2 && Printed.count(words.get(0)) > 0 && SocketStates.name(words.get(1))
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SocketStates states = new SocketStates();
    boolean sockets = false;
    while (lines.next()) {
      String line = lines.text();
      List<String> words = Printed.words(line);
      if (words.size() == 2 && Printed.count(words.get(0)) >= 0) {
        states.count(words.get(1), Printed.count(words.get(0)), lines.number(), line);
        sockets |= SocketStates.name(words.get(1));
      } else if (words.size() > 4) {
        boolean first = SocketStates.name(words.get(0));
        String state = first ? words.get(0) : words.get(1);
        sockets |= SocketStates.name(state);
        if (first || words.get(0).equals("tcp")) {
          states.socket(state, lines.number(), line);
        }
      }
    }
    states.report(findings);
    if (!findings.any()) {
      findings.nothing(sockets ? "no TCP connection, only listeners" : "no TCP socket in it");
    }
  }
}
