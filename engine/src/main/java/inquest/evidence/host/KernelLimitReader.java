package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * Numbers of the kernel beside their limits: {@code sysctl}, and single files below {@code
 * /proc/sys} that only their name explains.
 *
 * <pre>
 * net.netfilter.nf_conntrack_count = 65321
 * net.netfilter.nf_conntrack_max = 65536
 * fs.file-nr = 384	0	100000
 * </pre>
 *
 * Makes readings of the tracked connections, of the open file handles and of their limits.
 */
public final class KernelLimitReader implements Reader {
  private static final String[] NAMES = {"file-nr", "conntrack_count", "conntrack_max"};

  @Override
  public String format() {
    return "sysctl";
  }

  @Override
  public String reads() {
    return "sysctl, single files below /proc/sys";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    Words first = Words.of(head.firstLine());
    boolean setting =
        first.get(1).equals("=")
            && first.size() > 2
            && first.get(0).indexOf('.') > 0
            && knownRoot(first.get(0));
    if (setting) {
      return Recognition.BY_CONTENT;
    }
    return !named(head.baseName()).isEmpty() && Quantity.whole(first.get(0)) >= 0
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  private static boolean knownRoot(String key) {
    for (String root : new String[] {"abi.", "debug.", "dev.", "fs.", "kernel.", "net.", "vm."}) {
      if (key.startsWith(root)) {
        return true;
      }
    }
    return false;
  }

  /** The known number that the text ends in or names; empty when none. */
  private static String named(String text) {
    for (String name : NAMES) {
      if (text.contains(name)) {
        return name;
      }
    }
    return "";
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String file = findings.file().substring(findings.file().lastIndexOf('/') + 1);
    while (lines.next()) {
      String text = lines.text();
      int equals = text.indexOf('=');
      String name = named(equals < 0 ? file : text.substring(0, equals));
      if (!name.isEmpty()) {
        readings(name, Words.of(text.substring(equals + 1)), findings, lines.number(), text);
      }
    }
    if (!findings.any()) {
      findings.nothing("settings of the kernel, none of them a number with a limit");
    }
  }

  private static void readings(
      String name, Words values, Findings findings, long line, String text) {
    switch (name) {
      case "file-nr" -> {
        reading(findings, Measure.FILE_HANDLES, values.get(0), line, text);
        reading(findings, Measure.FILE_HANDLES_LIMIT, values.get(2), line, text);
      }
      case "conntrack_count" ->
          reading(findings, Measure.CONNTRACK_ENTRIES, values.get(0), line, text);
      default -> reading(findings, Measure.CONNTRACK_LIMIT, values.get(0), line, text);
    }
  }

  private static void reading(
      Findings findings, String measure, String value, long line, String text) {
    double number = Quantity.number(value);
    if (!Double.isNaN(number)) {
      findings.fact(new Reading(measure, Subject.HOST, number, findings.at(line, text)));
    }
  }
}
