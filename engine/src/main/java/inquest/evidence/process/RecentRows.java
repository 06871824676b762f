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
   * Gives the last row the state of one of its threads when that says more: {@code ps m} prints no
   * state for the process, and one thread that waits for a disk or runs is a process that does.
   */
  void thread(ProcessRow thread) {
    ProcessRow last = rows.peekLast();
    boolean own = last != null && (thread.pid() < 0 || thread.pid() == last.pid());
    if (own && weight(thread.state()) > weight(last.state())) {
      rows.removeLast();
      rows.addLast(withStateOf(thread, last));
    }
  }

  private static int weight(String state) {
    return switch (state) {
      case "" -> 0;
      case "D" -> 3;
      case "R" -> 2;
      default -> 1;
    };
  }

  private static ProcessRow withStateOf(ProcessRow thread, ProcessRow row) {
    return new ProcessRow(
        row.table(),
        row.iteration(),
        row.pid(),
        row.parent(),
        row.user(),
        thread.state(),
        thread.waitChannel().isEmpty() ? row.waitChannel() : thread.waitChannel(),
        row.nice(),
        row.cpuPercent(),
        row.memoryPercent(),
        row.residentKilobytes(),
        row.readKilobytesPerSecond(),
        row.writtenKilobytesPerSecond(),
        row.cpuSeconds(),
        row.elapsedSeconds(),
        row.command(),
        row.kernelThread() && !thread.state().equals("Z"),
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
