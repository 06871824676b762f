package inquest.evidence.collectd;

import inquest.evidence.Printed;
import inquest.evidence.SampleColumn;
import inquest.evidence.sar.SampleSink;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/** One column of a file, until it is known whether it counts or tells rates. */
final class CollectdColumn {
  /** No clock of a server shows a later second. */
  static final double LATEST = 4e9;

  private static final int MOST = 500_000;

  /**
   * What the column is used as.
   *
   * @param factor what one unit of the column is in the unit of the measure
   * @param counts whether the column may be a counter that only grows
   */
  record Use(String measure, Subject subject, double factor, boolean counts) {}

  private record Row(double epoch, double value, long line, String text) {}

  private final int index;
  private final Use use;
  private final List<Row> rows = new ArrayList<>();
  private boolean whole = true;

  CollectdColumn(int index, Use use) {
    this.index = index;
    this.use = use;
  }

  void add(double epoch, List<String> cells, long line, String text) {
    String cell = index < cells.size() ? cells.get(index) : "";
    double value = Printed.decimal(cell);
    if (value >= 0 && value < Double.POSITIVE_INFINITY && rows.size() < MOST) {
      whole &= cell.indexOf('.') < 0;
      rows.add(new Row(epoch, value, line, text));
    }
  }

  void report(SampleSink sink) {
    boolean counter = use.counts() && grows();
    for (int i = counter ? 1 : 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      double value = counter ? rate(rows.get(i - 1), row) : row.value();
      double scaled = value * use.factor();
      boolean percent = use.measure().endsWith("-percent");
      if (scaled >= 0 && scaled < Double.POSITIVE_INFINITY) {
        SampleColumn column = sink.findings().samples(use.measure(), use.subject());
        double possible = percent ? Math.min(scaled, 100) : scaled;
        sink.add(column, (long) row.epoch(), possible, row.line(), sink.keep(row.text()));
      }
    }
  }

  /** True for a counter: whole numbers that never fall but where it began anew. */
  private boolean grows() {
    int falls = 0;
    for (int i = 1; i < rows.size(); i++) {
      falls += rows.get(i).value() < rows.get(i - 1).value() ? 1 : 0;
    }
    return whole && falls * 100 <= rows.size();
  }

  /** A second; negative where the counter began anew. */
  private static double rate(Row before, Row row) {
    double seconds = row.epoch() - before.epoch();
    return seconds > 0 ? (row.value() - before.value()) / seconds : -1;
  }
}
