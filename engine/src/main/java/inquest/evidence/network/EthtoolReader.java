package inquest.evidence.network;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code ethtool eth0}, also of several interfaces.
 *
 * <pre>
 * Settings for eth0:
 *         Speed: 1000Mb/s
 *         Duplex: Full
 *         Link detected: yes
 * </pre>
 *
 * Makes a reading of the speed that was negotiated; without a link there is none.
 */
public final class EthtoolReader implements Reader {

  @Override
  public String format() {
    return "ethtool";
  }

  @Override
  public String reads() {
    return "ethtool eth0";
  }

  @Override
  public String family() {
    return "network";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Settings for ") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String name = "";
    while (lines.next()) {
      String line = lines.text();
      Labelled labelled = Labelled.of(line);
      if (labelled.key().startsWith("Settings for ")) {
        name = labelled.key().substring("Settings for ".length());
      } else if (labelled.key().equals("Speed") && Printed.count(labelled.value()) > 0) {
        findings.fact(
            new Reading(
                Measure.INTERFACE_SPEED_MEGABITS_PER_SECOND,
                new Subject("interface", name),
                Printed.count(labelled.value()),
                findings.at(lines.number(), line)));
      }
    }
    if (!findings.any()) {
      findings.nothing("no speed in it: the interface has no link, or is virtual");
    }
  }
}
