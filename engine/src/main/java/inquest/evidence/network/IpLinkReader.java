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
import java.util.List;

/**
 * {@code ip -s link}, also with {@code -d} or as {@code ip -s address}.
 *
 * <pre>
 * 2: eth0: &lt;BROADCAST,MULTICAST,UP,LOWER_UP&gt; mtu 1500 qdisc mq state UP mode DEFAULT
 *     RX:  bytes packets errors dropped  missed   mcast
 *         875960   21899      0       0       0       0
 *     TX:  bytes packets errors dropped carrier collsns
 *         915992   20818      0       0       0       0
 * </pre>
 *
 * Makes counters {@code interface-receive-errors}, {@code -drops} and the like per interface, and a
 * reading of each leg of a bond that is switched on and has no link.
 */
public final class IpLinkReader implements Reader {

  @Override
  public String format() {
    return "ip-link";
  }

  @Override
  public String reads() {
    return "ip -s link";
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

  private static boolean opens(String line) {
    return !line.isEmpty()
        && Character.isDigit(line.charAt(0))
        && line.contains(": <")
        && line.contains("> mtu ");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String name = "";
    List<String> columns = List.of();
    while (lines.next()) {
      String line = lines.text();
      List<String> words = Printed.words(line);
      if (opens(line)) {
        name = name(words.get(1));
        columns = List.of();
        carrier(name, line, lines.number(), findings);
      } else if (!words.isEmpty() && (words.get(0).equals("RX:") || words.get(0).equals("TX:"))) {
        columns = words;
      } else if (!columns.isEmpty()) {
        values(name, columns, words, lines.number(), line, findings);
        columns = List.of();
      }
    }
    if (!findings.any()) {
      findings.nothing("no counters in it: they need -s");
    }
  }

  /** A leg that somebody switched off has no {@code UP} among its flags. */
  private static void carrier(String name, String line, long number, Findings findings) {
    String flags = line.substring(line.indexOf('<') + 1, line.indexOf('>')) + ',';
    if (flags.startsWith("NO-CARRIER,") && flags.contains(",SLAVE,") && flags.contains(",UP,")) {
      Subject leg = new Subject("interface", name);
      findings.fact(new Reading(Measure.LEG_WITHOUT_CARRIER, leg, 1, findings.at(number, line)));
    }
  }

  /** {@code eth0:} and {@code veth7@if2:} without what is not the name. */
  private static String name(String word) {
    int end = word.indexOf('@') > 0 ? word.indexOf('@') : word.length() - 1;
    return word.substring(0, end);
  }

  private static void values(
      String name,
      List<String> columns,
      List<String> values,
      long number,
      String line,
      Findings findings) {
    if (name.isEmpty() || values.size() < columns.size() - 1) {
      findings.problem(number, "counters of " + name + " are cut");
      return;
    }
    String direction = columns.get(0).substring(0, 2);
    for (int i = 1; i < columns.size(); i++) {
      long value = Printed.count(values.get(i - 1));
      InterfaceCounter.add(name, direction, columns.get(i), value, number, line, findings);
    }
  }
}
