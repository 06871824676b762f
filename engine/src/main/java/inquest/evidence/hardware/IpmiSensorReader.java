package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.HardwareLogEntry;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * {@code ipmitool sdr}, {@code sdr elist} and {@code sensor}, with {@code -c} too.
 *
 * <pre>
 * FAN1             | 0 RPM             | cr
 * PS1 Status       | C8h | ok  | 10.1 | Presence detected, Failure detected
 * Inlet Temp       | 23.000     | degrees C  | ok    | na | -7.000 | 3.000 | 38.000 | 42.000 | na
 * FAN1,0,RPM,cr
 * </pre>
 *
 * Makes a {@link HardwareLogEntry} per sensor that is critical ({@code cr}), non-recoverable
 * ({@code nr}) or in a state that tells of a fault. Warnings ({@code nc}) and sensors without a
 * reading ({@code ns}, {@code na}) make none.
 */
public final class IpmiSensorReader implements Reader {
  private static final List<String> STATES =
      List.of("ok", "ns", "na", "nc", "cr", "nr", "lnc", "unc", "lcr", "ucr", "lnr", "unr");

  @Override
  public String format() {
    return "ipmi-sdr";
  }

  @Override
  public String reads() {
    return "ipmitool sdr, sdr elist, sensor, -c sdr";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    int rows = 0;
    for (String line : head.lines()) {
      boolean bars = line.indexOf('|') > 0;
      if (!line.isBlank() && !bars && !echoed(line)) {
        return commas(head) ? Recognition.BY_CONTENT : Recognition.NO;
      }
      rows += bars && status(Printed.cells(line, '|')) > 0 ? 1 : 0;
    }
    return rows > 0 ? Recognition.BY_CONTENT : Recognition.NO;
  }

  /** The command itself, and what it asks for over the network. */
  private static boolean echoed(String line) {
    return line.contains("ipmitool ") || line.startsWith("Password:");
  }

  /** True when the file begins with three rows of {@code ipmitool -c} or has fewer, all of them. */
  private static boolean commas(Head head) {
    int rows = 0;
    for (String line : head.lines()) {
      if (rows < 3 && !line.isBlank()) {
        if (line.indexOf(',') < 0 || status(Printed.cells(line, ',')) < 0) {
          return false;
        }
        rows++;
      }
    }
    return rows > 0;
  }

  /** Where the status stands; -1 in a line that is no sensor. Discrete sensors print bits. */
  private static int status(List<String> cells) {
    for (int i = 2; i < Math.min(cells.size(), 4); i++) {
      String cell = cells.get(i);
      if (STATES.contains(cell) || i == 3 && cell.startsWith("0x")) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    long sensors = 0;
    while (lines.next()) {
      String line = lines.text();
      List<String> cells = Printed.cells(line, line.indexOf('|') > 0 ? '|' : ',');
      int status = status(cells);
      if (status > 0) {
        sensors++;
        sensor(cells, status, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing(sensors > 0 ? "no sensor is critical" : "no sensor in it");
    }
  }

  private static void sensor(
      List<String> cells, int status, long number, String line, Findings findings) {
    String state = cells.get(status);
    boolean critical = state.endsWith("cr") || state.endsWith("nr");
    String name = cells.get(0);
    String kind =
        critical
            ? measured(name, line.toLowerCase(Locale.ROOT))
            : HardwareKind.of(name, cells.size() > 4 && status == 2 ? cells.get(4) : "");
    if (!kind.equals(HardwareKind.OTHER)) {
      findings.fact(
          new HardwareLogEntry(
              kind,
              new Subject("sensor", name),
              "asserted",
              1,
              Span.UNDATED,
              findings.at(number, line)));
    }
  }

  /** What a critical sensor measures: revolutions, degrees, or something electrical. */
  static String measured(String name, String line) {
    if (line.contains("rpm") || name.toLowerCase(Locale.ROOT).contains("fan")) {
      return "fan-failed";
    }
    return line.contains("degrees") ? "temperature-critical" : "chassis-critical";
  }
}
