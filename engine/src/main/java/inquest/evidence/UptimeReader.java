package inquest.evidence;

import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code uptime}, and {@code w}, whose first line is the same.
 *
 * <pre>
 *  14:47:08 up 3 min,  0 user,  load average: 1.71, 1.36, 0.60
 * USER     TTY      FROM             LOGIN@   IDLE   JCPU   PCPU WHAT
 * </pre>
 *
 * Makes readings of the three load averages; tells how long the machine has been up.
 */
final class UptimeReader implements Reader {
  private static final String[] MEASURES = {Measure.LOAD_1, Measure.LOAD_5, Measure.LOAD_15};

  @Override
  public String format() {
    return "uptime";
  }

  @Override
  public String reads() {
    return "uptime, w";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine().strip();
    return !line.startsWith("top ") && line.contains("up ") && line.contains("load average")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String text = lines.text();
      double[] loads = UptimeText.loads(text);
      double seconds = UptimeText.seconds(text);
      if (!Double.isNaN(seconds)) {
        findings.identify("uptime-seconds", String.valueOf((long) seconds));
      }
      if (loads.length > 0) {
        for (int i = 0; i < loads.length; i++) {
          findings.fact(
              new Reading(MEASURES[i], Subject.HOST, loads[i], findings.at(lines.number(), text)));
        }
        return;
      }
    }
    findings.nothing("no load averages in it");
  }
}
