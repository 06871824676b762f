package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code sensors} of lm-sensors.
 *
 * <pre>
 * coretemp-isa-0000
 * Adapter: ISA adapter
 * Core 0:       +41.0°C  (high = +82.0°C, crit = +92.0°C)
 * </pre>
 *
 * Makes a {@link HardwareLogEntry} per temperature that has reached its critical limit. {@code
 * ALARM} is not asked: inputs that nothing is connected to raise it, and that of a CPU never goes
 * away again.
 */
public final class LmSensorsReader implements Reader {
  /** A critical limit below is one that nobody set. */
  private static final double LEAST_LIMIT = 50;

  /** What a chip without a sensor reads: a byte of ones. */
  private static final double MOST = 126;

  @Override
  public String format() {
    return "sensors";
  }

  @Override
  public String reads() {
    return "sensors";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean adapter = false;
    for (String line : head.lines()) {
      adapter |= line.startsWith("Adapter: ");
      if (adapter && line.indexOf(':') > 0 && (line.contains("°C") || line.contains(" RPM"))) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String chip = "";
    String before = "";
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("Adapter: ")) {
        chip = before;
      } else {
        temperature(chip, line, lines.number(), findings);
      }
      before = line.strip();
    }
    if (!findings.any()) {
      findings.nothing("no temperature is critical");
    }
  }

  private static void temperature(String chip, String line, long number, Findings findings) {
    int colon = line.indexOf(':');
    int limit = line.indexOf("crit = ");
    if (colon < 0 || limit < colon) {
      return;
    }
    double now = degrees(line, colon + 1);
    double critical = degrees(line, limit + 7);
    if (critical >= LEAST_LIMIT && now >= critical && now < MOST) {
      findings.fact(
          new HardwareLogEntry(
              "temperature-critical",
              new Subject("sensor", chip + " " + line.substring(0, colon).strip()),
              "asserted",
              1,
              Span.UNDATED,
              findings.at(number, line)));
    }
  }

  /** {@code +41.0°C}, also {@code +41.0 C}; NaN for everything else. */
  private static double degrees(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '+')) {
      at++;
    }
    int end = at;
    while (end < line.length() && "-.0123456789".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    boolean celsius = line.startsWith("°C", end) || line.startsWith(" C", end);
    try {
      return celsius ? Double.parseDouble(line.substring(at, end)) : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
