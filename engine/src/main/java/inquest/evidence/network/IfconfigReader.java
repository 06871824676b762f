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
 * {@code ifconfig}, in its present and its former layout.
 *
 * <pre>
 * eth0: flags=4163&lt;UP,BROADCAST,RUNNING,MULTICAST&gt;  mtu 1500
 *         RX errors 0  dropped 0  overruns 0  frame 0
 *         TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
 *
 * eth0      Link encap:Ethernet  HWaddr 52:54:00:00:00:01
 *           RX packets:21899 errors:0 dropped:0 overruns:0 frame:0
 * </pre>
 *
 * Makes the counters that {@link IpLinkReader} makes.
 */
public final class IfconfigReader implements Reader {

  @Override
  public String format() {
    return "ifconfig";
  }

  @Override
  public String reads() {
    return "ifconfig";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (opens(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  /** The first word names the interface; the kernel writes of "flags=" elsewhere in its lines. */
  private static boolean opens(String line) {
    int space = line.indexOf(' ');
    return space > 0
        && (line.startsWith(": flags=", space - 1)
            || line.startsWith("Link encap:", afterBlanks(line, space)));
  }

  private static int afterBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String name = "";
    while (lines.next()) {
      String line = lines.text();
      if (opens(line)) {
        String first = Printed.words(line).get(0);
        name = first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
      } else {
        counters(name, Printed.words(line.replace(':', ' ')), lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no counters in it");
    }
  }

  private static void counters(
      String name, List<String> words, long number, String line, Findings findings) {
    if (name.isEmpty()
        || words.isEmpty()
        || !words.get(0).equals("RX") && !words.get(0).equals("TX")) {
      return;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      long value = Printed.count(words.get(i + 1));
      InterfaceCounter.add(name, words.get(0), words.get(i), value, number, line, findings);
    }
  }
}
