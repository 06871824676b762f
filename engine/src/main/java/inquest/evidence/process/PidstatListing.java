package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of one file of pidstat. */
final class PidstatListing {
  private final RecentRows rows = new RecentRows();
  private final SkippedLines skipped = new SkippedLines();
  private final Map<String, Integer> iterations = new HashMap<>();
  private final Map<String, String> times = new HashMap<>();
  private PidstatTable table = new PidstatTable("");

  void line(long number, String text) {
    if (PidstatTable.header(text)) {
      table = new PidstatTable(text);
      return;
    }
    Words words = Words.of(text);
    if (words.size() < 3 || text.startsWith("Linux ") || words.get(0).endsWith(":")) {
      return;
    }
    Optional<RowDraft> row = table.row(words);
    if (row.isEmpty()) {
      if (!table.thread(words)) {
        skipped.add(number);
      }
      return;
    }
    String time = words.get(0);
    add("top", "%CPU", row.get(), time, number, text);
    add("ps", "RSS", row.get(), time, number, text);
    add("iotop", "kB_rd/s", row.get(), time, number, text);
  }

  private void add(String as, String column, RowDraft row, String time, long number, String text) {
    boolean cpu = as.equals("ps") && table.has("%CPU");
    if (table.has(column) && !cpu) {
      if (!time.equals(times.put(as, time))) {
        iterations.merge(as, 1, Integer::sum);
      }
      rows.add(row.row(as, iterations.get(as), number, text));
    }
  }

  void report(Findings findings) {
    if (rows.isEmpty()) {
      findings.nothing(
          table.has("%CPU") || table.has("RSS") || table.has("kB_rd/s")
              ? "no process was active while pidstat ran"
              : "no column about the CPU, the memory or the disks in it");
    }
    rows.report(findings);
    skipped.report(findings, "no row of the table");
  }
}
