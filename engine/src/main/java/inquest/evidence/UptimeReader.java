package inquest.evidence;

import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code uptime}, the first line of {@code w}.
 *
 * <pre>
 *  14:47:08 up 3 min,  0 user,  load average: 1.71, 1.36, 0.60
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
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    String line = head.firstLine().strip();
    return !line.startsWith("top ") && line.contains(" up ") && line.contains("load average: ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Pattern form =
        Pattern.compile(
            "up +(?:(\\d+) days?, +)?(?:(\\d+):(\\d\\d)|(\\d+) min|(\\d+) sec).*"
                + "load average: ([\\d.,]+), ([\\d.,]+), ([\\d.,]+)");
    while (lines.next()) {
      Matcher matcher = form.matcher(lines.text());
      if (matcher.find()) {
        findings.identify("uptime-seconds", String.valueOf(seconds(matcher)));
        for (int i = 0; i < 3; i++) {
          double load = Double.parseDouble(matcher.group(6 + i).replace(',', '.'));
          findings.fact(
              new Reading(
                  MEASURES[i], Subject.HOST, load, findings.at(lines.number(), lines.text())));
        }
        return;
      }
    }
    findings.nothing("no load averages in it");
  }

  private static long seconds(Matcher matcher) {
    return 86_400 * number(matcher.group(1))
        + 3_600 * number(matcher.group(2))
        + 60 * (number(matcher.group(3)) + number(matcher.group(4)))
        + number(matcher.group(5));
  }

  private static long number(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
