package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import java.util.Optional;

/** The outputs of top in one file. */
final class TopListing {
  private final RecentRows rows = new RecentRows();
  private final SkippedLines skipped = new SkippedLines();
  private TopSummary summary = new TopSummary();
  private Optional<ProcessTable> table = Optional.empty();
  private boolean inSummary;
  private boolean inTable;
  private long threadsLine;
  private int iteration;

  void line(long number, String printed) {
    String text = printed.stripLeading();
    if (text.startsWith("top - ")) {
      summary = new TopSummary();
      iteration++;
      inSummary = true;
      inTable = false;
      summary.line(number, printed);
    } else if (ProcessTable.header(text)) {
      iteration += inSummary ? 0 : 1;
      inSummary = false;
      inTable = true;
      table = Optional.of(ProcessTable.of(Words.of(text)));
    } else if (inTable && table.isPresent()) {
      row(number, printed);
    } else {
      summary.line(number, printed);
      threadsLine = threadsLine == 0 && text.startsWith("Threads:") ? number : threadsLine;
    }
  }

  private void row(long number, String text) {
    Words words = Words.of(text);
    if (words.size() == 0) {
      return;
    }
    Optional<RowDraft> cells = table.get().row(words);
    if (cells.isEmpty() || cells.get().pid < 0) {
      skipped.add(number);
      return;
    }
    if (threadsLine > 0) {
      cells.get().withoutMemory();
    }
    rows.add(cells.get().row("top", iteration, number, text));
  }

  /** When the last output was made, {@code HH:MM:SS}; empty when that is not there. */
  String timeOfDay() {
    return summary.timeOfDay();
  }

  void reportUptime(Findings findings) {
    summary.reportUptime(findings);
  }

  void report(Findings findings) {
    boolean any = summary.report(findings);
    if (!any && rows.isEmpty()) {
      findings.nothing("no output of top in it");
    }
    rows.report(findings);
    if (threadsLine > 0) {
      findings.problem(threadsLine, "threads, not processes: their memory is left out");
    }
    skipped.report(findings, "no row of the table");
  }
}
