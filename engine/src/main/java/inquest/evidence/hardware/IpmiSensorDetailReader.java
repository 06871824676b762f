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
import java.util.Locale;

/**
 * {@code ipmitool -v sdr} and {@code ipmitool sensor get}: a block of fields for each sensor.
 *
 * <pre>
 * Sensor ID              : Pwr Unit Redund (0x2)
 *  Sensor Type (Discrete): Power Unit (0x09)
 *  States Asserted       : Power Unit
 *                          [Redundancy Lost]
 *
 * Sensor ID              : FAN1 (0x41)
 *  Sensor Type (Threshold)  : Fan
 *  Sensor Reading        : 0 (+/- 0) RPM
 *  Status                : Lower Non-Recoverable
 * </pre>
 *
 * Makes a {@link HardwareLogEntry} per sensor that is critical, or asserts a state that tells of a
 * fault. The plain table prints such a state as {@code ok}.
 */
public final class IpmiSensorDetailReader implements Reader {

  @Override
  public String format() {
    return "ipmi-sdr-v";
  }

  @Override
  public String reads() {
    return "ipmitool -v sdr, ipmitool sensor get";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Sensor ID  ") && head.hasLineStarting("Entity ID  ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Sensor sensor = new Sensor("");
    boolean any = false;
    while (lines.next()) {
      String line = lines.text();
      Labelled labelled = Labelled.of(line);
      if (labelled.key().equals("Sensor ID")) {
        sensor = new Sensor(labelled.value());
        any = true;
      } else {
        sensor.add(labelled, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing(any ? "no sensor is critical" : "no sensor in it");
    }
  }

  /** The sensor that is being described. */
  private static final class Sensor {
    private final String name;
    private String type = "";
    private String reading = "";
    private boolean asserted;

    /** By its name with the number behind it: {@code FAN1 (0x41)}. */
    Sensor(String printed) {
      int number = printed.lastIndexOf(" (0x");
      this.name = number < 0 ? printed : printed.substring(0, number);
    }

    void add(Labelled labelled, long number, String line, Findings findings) {
      String key = labelled.key();
      if (!key.isEmpty()) {
        asserted = key.equals("States Asserted");
      }
      if (key.startsWith("Sensor Type")) {
        type = labelled.value();
      } else if (key.equals("Sensor Reading")) {
        reading = labelled.value();
      } else if (key.equals("Status")) {
        threshold(labelled.value(), number, line, findings);
      } else if (asserted && line.strip().startsWith("[")) {
        report(HardwareKind.of(name + " " + type, line.strip()), number, line, findings);
      }
    }

    /** {@code Lower Critical}, {@code Upper Non-Recoverable}; a cold sensor is no fault. */
    private void threshold(String status, long number, String line, Findings findings) {
      boolean critical = status.endsWith(" Critical") || status.endsWith(" Non-Recoverable");
      String what = IpmiSensorReader.measured(name, (reading + type).toLowerCase(Locale.ROOT));
      boolean cold = what.equals("temperature-critical") && status.startsWith("Lower");
      report(critical && !cold ? what : HardwareKind.OTHER, number, line, findings);
    }

    private void report(String kind, long number, String line, Findings findings) {
      if (!kind.equals(HardwareKind.OTHER)) {
        Subject sensor = new Subject("sensor", name);
        findings.fact(
            new HardwareLogEntry(
                kind, sensor, "asserted", 1, Span.UNDATED, findings.at(number, line)));
      }
    }
  }
}
