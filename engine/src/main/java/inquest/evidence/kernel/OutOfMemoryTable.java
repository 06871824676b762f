package inquest.evidence.kernel;

import inquest.evidence.ProcessRow;
import inquest.evidence.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The task table of one report of the OOM killer, columns by their names:
 *
 * <pre>
 * [  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name
 * [    491]  1002   491   768584   200351  1916928    32766             0 analyze
 * </pre>
 */
final class OutOfMemoryTable implements LineFollower {
  private static final int MOST_ROWS = 50_000;
  private static final int PAGE_KILOBYTES = 4;

  private final Words columns;
  private final List<Task> rows = new ArrayList<>();
  private final Map<Long, String> users = new HashMap<>();

  /**
   * Begins a table.
   *
   * @param header as printed
   */
  OutOfMemoryTable(String header) {
    columns = Words.of(header.substring(header.indexOf(']') + 1));
  }

  @Override
  public boolean accept(LogLine line, long number, String text) {
    if (!line.kernel()) {
      return true;
    }
    String row = line.message().strip();
    int end = row.indexOf(']');
    if (!row.startsWith("[") || end < 0 || rows.size() >= MOST_ROWS) {
      return false;
    }
    String pid = row.substring(1, end).strip();
    Words cells = Words.of(row.substring(end + 1));
    int rss = columns.indexOf("rss");
    int uid = columns.indexOf("uid");
    if (!number(pid) || cells.size() < columns.size() || rss < 0 || !number(cells.get(rss))) {
      return false;
    }
    String user = uid < 0 ? "" : cells.get(uid);
    users.put(Long.parseLong(pid), user);
    double pages = Double.parseDouble(cells.get(rss));
    rows.add(
        new Task(Long.parseLong(pid), user, cells.from(columns.size() - 1), pages, number, text));
    return true;
  }

  private record Task(
      long pid, String user, String command, double pages, long number, String text) {

    ProcessRow share(double memoryPercent) {
      double unknown = Double.NaN;
      return new ProcessRow(
          "oom",
          1,
          pid,
          -1,
          user,
          "",
          "",
          unknown,
          unknown,
          memoryPercent,
          pages * PAGE_KILOBYTES,
          unknown,
          unknown,
          unknown,
          unknown,
          command,
          false,
          command,
          number,
          text);
    }
  }

  private static boolean number(String text) {
    return text.length() < 16 && WallClock.digits(text, 0, text.length());
  }

  /**
   * The rows, with their share of the RAM.
   *
   * @param ramPages NaN when the log does not tell
   */
  List<ProcessRow> rows(double ramPages) {
    List<ProcessRow> shares = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      shares.add(rows.get(i).share(100 * rows.get(i).pages() / ramPages));
    }
    return shares;
  }

  /** Numeric user of a process of the table; empty when it is not there. */
  String user(String pid) {
    return number(pid) ? users.getOrDefault(Long.parseLong(pid), "") : "";
  }
}
