package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of containers of which only the header tells the layout. */
final class OvzstatusTable {
  private static final int MOST = 10_000;

  /** The column that the procedure sorts by, counted from 0. */
  private static final int SORTED_BY = 3;

  private record Row(long number, String text) {}

  private final List<Row> rows = new ArrayList<>();
  private final SkippedLines skipped = new SkippedLines();
  private List<String> header = List.of();

  void line(long number, String text) {
    Words words = Words.of(text);
    if (words.has("CTID")) {
      header = RatioCells.of(text);
    } else if (words.size() > 0 && rows.size() < MOST) {
      rows.add(new Row(number, text));
    }
  }

  void report(Findings findings) {
    Map<String, ListedAmounts> amounts = new LinkedHashMap<>();
    for (Row row : rows) {
      List<String> cells = RatioCells.of(row.text());
      int id = Math.max(header.indexOf("CTID"), 0);
      boolean fits = header.isEmpty() ? cells.size() > SORTED_BY : cells.size() == header.size();
      if (fits && VzlistTable.identity(cells.get(id))) {
        row(amounts, cells, new Subject("container", VzlistTable.plain(cells.get(id))), row);
      } else {
        skipped.add(row.number());
      }
    }
    amounts.values().forEach(amount -> amount.report(findings));
    if (!findings.any()) {
      findings.nothing("its layout is not known and it has no column of load, memory or CPU");
    } else {
      skipped.report(findings, "no row of a container");
    }
  }

  private void row(
      Map<String, ListedAmounts> amounts, List<String> cells, Subject container, Row row) {
    if (header.isEmpty()) {
      add(amounts, "unknown", container, cells.get(SORTED_BY), row);
      return;
    }
    for (int i = 0; i < cells.size(); i++) {
      String resource = resource(header.get(i).toLowerCase(Locale.ROOT));
      boolean first = header.indexOf(header.get(i)) == i;
      if (!resource.isEmpty() && first && !repeated(i, resource)) {
        add(amounts, resource, container, cells.get(i), row);
      }
    }
  }

  /** True when a column before this one tells of the same resource. */
  private boolean repeated(int column, String resource) {
    for (int i = 0; i < column; i++) {
      if (resource(header.get(i).toLowerCase(Locale.ROOT)).equals(resource)) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      Map<String, ListedAmounts> amounts,
      String resource,
      Subject container,
      String cell,
      Row row) {
    amounts
        .computeIfAbsent(resource, of -> new ListedAmounts("ovzstatus", of, ""))
        .add(container, RatioCells.used(cell), row.number(), row.text());
  }

  private static String resource(String column) {
    if (column.contains("load") || column.startsWith("laverage")) {
      return "load";
    } else if (column.contains("swap")) {
      return "swap";
    } else if (column.contains("mem") || column.startsWith("phys") || column.contains("rss")) {
      return "memory";
    }
    return column.contains("cpu") ? "cpu" : "";
  }
}
