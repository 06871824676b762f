package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import java.util.ArrayDeque;
import java.util.Optional;

/**
 * The outputs of ps in one file. Sorting moves the header among or behind the rows: what stands
 * before it waits until it comes.
 */
final class PsListing {
  private record Waiting(long number, String text) {}

  private static final String AUX = "USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND";

  private final RecentRows rows = new RecentRows();
  private final SkippedLines skipped = new SkippedLines();
  private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
  private Optional<ProcessTable> table = Optional.empty();
  private int iteration;

  void line(long number, String text) {
    if (ProcessTable.header(text)) {
      table = Optional.of(ProcessTable.of(Words.of(text)));
      iteration++;
      readWaiting();
    } else if (table.isPresent()) {
      read(number, text);
    } else {
      waiting.addLast(new Waiting(number, text));
      if (waiting.size() > RecentRows.MOST) {
        skipped.add(waiting.removeFirst().number());
      }
    }
  }

  private void readWaiting() {
    while (!waiting.isEmpty()) {
      Waiting line = waiting.removeFirst();
      read(line.number(), line.text());
    }
  }

  private void read(long number, String text) {
    Words words = Words.of(text);
    Optional<RowDraft> cells = words.size() == 0 ? Optional.empty() : table.get().row(words);
    boolean thread = cells.isPresent() && (cells.get().pid < 0 || cells.get().laterThread());
    if (cells.isPresent() && !thread) {
      rows.add(cells.get().row("ps", iteration, number, text));
    } else if (cells.isPresent() && (cells.get().pid >= 0 || words.has("-"))) {
      rows.thread(cells.get().row("ps", iteration, number, text));
    } else if (words.size() > 0) {
      skipped.add(number);
    }
  }

  void report(Findings findings) {
    boolean headless = table.isEmpty();
    if (headless) {
      dropWhatIsNoAuxRow();
      table = Optional.of(ProcessTable.of(Words.of(AUX)));
      iteration = 1;
      readWaiting();
    }
    if (rows.isEmpty()) {
      findings.nothing("no table of processes in it");
    } else if (headless) {
      findings.problem(1, "no header; read as the columns of ps aux");
    }
    rows.report(findings);
    skipped.report(findings, "no row of the table");
  }

  private void dropWhatIsNoAuxRow() {
    for (int i = waiting.size(); i > 0; i--) {
      Waiting line = waiting.removeFirst();
      Words words = Words.of(line.text());
      if (PsReader.auxRow(words)) {
        waiting.addLast(line);
      } else if (words.size() > 0) {
        skipped.add(line.number());
      }
    }
  }
}
