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

/**
 * FreeIPMI's {@code ipmi-sensors}.
 *
 * <pre>
 * ID  | Name         | Type         | State    | Reading | Units | Event
 * 12  | Fan1         | Fan          | Nominal  | 4920.00 | RPM   | 'OK'
 * 64  | PS2 Status   | Power Supply | Critical | N/A     | N/A   | 'Power Supply Failure detected'
 * </pre>
 *
 * Makes a {@link HardwareLogEntry} per sensor whose event tells of a fault. The state is FreeIPMI's
 * own opinion of the event, and not always printed.
 */
public final class FreeIpmiSensorReader implements Reader {

  @Override
  public String format() {
    return "ipmi-sensors";
  }

  @Override
  public String reads() {
    return "ipmi-sensors";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(String line) {
    return line.startsWith("ID ") && line.contains("| Reading") && line.contains("| Event");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    List<String> columns = List.of();
    long sensors = 0;
    while (lines.next()) {
      String line = lines.text();
      if (header(line)) {
        columns = Printed.cells(line, '|');
      } else if (!columns.isEmpty() && line.indexOf('|') > 0) {
        List<String> cells = Printed.cells(line, '|');
        if (cells.size() < columns.size()) {
          findings.problem(lines.number(), "row of a sensor is cut");
        } else {
          sensors++;
          sensor(columns, cells, lines.number(), line, findings);
        }
      }
    }
    if (!findings.any()) {
      findings.nothing(sensors > 0 ? "no sensor is critical" : "no sensor in it");
    }
  }

  private static void sensor(
      List<String> columns, List<String> cells, long number, String line, Findings findings) {
    String name = cell(columns, cells, "Name");
    String where = name + " " + cell(columns, cells, "Type");
    String kind = HardwareKind.of(where, cell(columns, cells, "Event"));
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

  private static String cell(List<String> columns, List<String> cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 ? "" : cells.get(at);
  }
}
