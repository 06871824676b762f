package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code ipmitool chassis status}.
 *
 * <pre>
 * System Power         : on
 * Main Power Fault     : false
 * Drive Fault          : true
 * Cooling/Fan Fault    : false
 * </pre>
 *
 * Makes a {@link HardwareLogEntry} per fault that is true. The chassis does not say which drive or
 * fan.
 */
public final class IpmiChassisReader implements Reader {

  @Override
  public String format() {
    return "ipmi-chassis";
  }

  @Override
  public String reads() {
    return "ipmitool chassis status";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      String key = Labelled.of(line).key();
      if (key.equals("Main Power Fault") || key.equals("Cooling/Fan Fault")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    boolean seen = false;
    while (lines.next()) {
      String line = lines.text();
      Labelled labelled = Labelled.of(line);
      String kind = kind(labelled.key());
      seen |= !kind.isEmpty();
      if (!kind.isEmpty() && labelled.value().equals("true")) {
        findings.fact(
            new HardwareLogEntry(
                kind,
                new Subject("sensor", labelled.key()),
                "asserted",
                1,
                Span.UNDATED,
                findings.at(lines.number(), line)));
      }
    }
    if (findings.facts().isEmpty() && seen) {
      findings.identify("chassis", "ok");
    } else if (!seen) {
      findings.nothing("no state of the chassis in it");
    }
  }

  private static String kind(String key) {
    return switch (key) {
      case "Drive Fault" -> "drive-fault";
      case "Cooling/Fan Fault" -> "fan-failed";
      case "Main Power Fault", "Power Control Fault" -> "power-supply-failed";
      case "Power Overload" -> "chassis-critical";
      default -> "";
    };
  }
}
