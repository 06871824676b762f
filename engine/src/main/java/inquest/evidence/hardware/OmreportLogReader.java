package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.List;

/**
 * {@code omreport system alertlog} and {@code esmlog}, with {@code -fmt ssv} and without; the
 * newest entry comes first.
 *
 * <pre>
 * Severity      : Critical
 * ID            : 2048
 * Date and Time : Tue May 04 14:22:06 2021
 * Category      : Storage Service
 * Description   : Device failed:  Physical Disk 0:0:1 Controller 0, Connector 0
 *
 * Severity;Date and Time;Description
 * Critical;Tue May 04 14:22:06 2021;Power supply 2 failed.
 * </pre>
 *
 * Makes the events that {@link RacadmSelReader} makes.
 */
public final class OmreportLogReader implements Reader {

  @Override
  public String format() {
    return "omreport-log";
  }

  @Override
  public String reads() {
    return "omreport system alertlog, esmlog";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean severity = false;
    for (String line : head.lines()) {
      severity |= line.startsWith("Severity ") && line.indexOf(':') > 0;
      boolean table = line.startsWith("Severity;") && line.contains(";Description");
      if (table || severity && line.startsWith("Date and Time ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    DellEntry entry = new DellEntry(findings);
    List<String> columns = List.of();
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("Severity;")) {
        columns = Printed.cells(line, ';');
      } else if (!columns.isEmpty() && line.indexOf(';') > 0) {
        row(entry, columns, line, lines.number());
      } else {
        Labelled labelled = Labelled.of(line);
        field(entry, labelled.key(), labelled.value(), line, lines.number());
      }
    }
    entry.finish();
    if (!findings.any()) {
      findings.nothing("no entry of the log tells of a fault");
    }
  }

  private static void row(DellEntry entry, List<String> columns, String line, long number) {
    List<String> cells = Printed.cells(line, ';');
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      field(entry, columns.get(i), cells.get(i), line, number);
    }
  }

  private static void field(DellEntry entry, String key, String value, String line, long number) {
    switch (key) {
      case "Severity" -> {
        entry.finish();
        entry.severity(value);
      }
      case "Date and Time" -> entry.time(value);
      case "Description" -> entry.message(value, number, line);
      default -> {
        // The service that reported it, and its number for the event.
      }
    }
  }
}
