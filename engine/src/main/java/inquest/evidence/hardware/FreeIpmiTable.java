package inquest.evidence.hardware;

import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import java.util.List;
import java.util.Locale;

/** The columns of a table of FreeIPMI's {@code ipmi-sel}, by the names in its header. */
final class FreeIpmiTable {
  private final List<String> columns;

  private FreeIpmiTable(List<String> columns) {
    this.columns = columns;
  }

  static FreeIpmiTable none() {
    return new FreeIpmiTable(List.of());
  }

  static FreeIpmiTable of(String header) {
    return new FreeIpmiTable(Printed.cells(header, '|'));
  }

  /** True for {@code ID | Date | Time | Name | Type | Event}. */
  static boolean header(String line) {
    return line.startsWith("ID ") && line.contains("| Date") && line.contains("| Event");
  }

  boolean known() {
    return !columns.isEmpty();
  }

  SelEntry entry(List<String> cells, long number, String line) {
    Stamp stamp = SelStamp.of(cell(cells, "Date"), cell(cells, "Time"));
    String name = cell(cells, "Name");
    String type = cell(cells, "Type");
    String event = cell(cells, "Event");
    String lower = event.toLowerCase(Locale.ROOT);
    boolean cleared =
        cell(cells, "Event Direction").startsWith("Deassertion") || lower.contains("deasserted");
    return new SelEntry(stamp, name.isEmpty() ? type : name, type, event, !cleared, number, line);
  }

  private String cell(List<String> cells, String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }
}
