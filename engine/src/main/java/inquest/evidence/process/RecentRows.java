package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import java.util.ArrayDeque;

/**
 * The rows read so far, at most {@value #MOST}: of a log of many outputs the last ones are kept.
 */
final class RecentRows {
  /** More tasks than a large host has. */
  static final int MOST = 50_000;

  private final ArrayDeque<ProcessRow> rows = new ArrayDeque<>();
  private long dropped;
  private long firstDropped;

  void add(ProcessRow row) {
    rows.addLast(row);
    if (rows.size() > MOST) {
      long line = rows.removeFirst().line();
      firstDropped = dropped == 0 ? line : firstDropped;
      dropped++;
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Gives the last row a state it has not got: {@code ps m} prints it with the first thread only.
   */
  void lastState(String state) {
    ProcessRow last = rows.peekLast();
    if (last != null && last.state().isEmpty()) {
      rows.removeLast();
      rows.addLast(withState(last, state));
    }
  }

  private static ProcessRow withState(ProcessRow row, String state) {
    return new ProcessRow(
        row.table(),
        row.iteration(),
        row.pid(),
        row.parent(),
        row.user(),
        state,
        row.waitChannel(),
        row.nice(),
        row.cpuPercent(),
        row.memoryPercent(),
        row.residentKilobytes(),
        row.readKilobytesPerSecond(),
        row.writtenKilobytesPerSecond(),
        row.cpuSeconds(),
        row.elapsedSeconds(),
        row.command(),
        row.kernelThread() && !state.equals("Z"),
        row.arguments(),
        row.line(),
        row.text());
  }

  /** Hands the rows over. */
  void report(Findings findings) {
    for (ProcessRow row : rows) {
      findings.process(row);
    }
    if (dropped > 0) {
      findings.problem(
          firstDropped, dropped + " earlier rows are left out: the last " + MOST + " are kept");
    }
  }
}
