package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import java.util.Optional;

/** The outputs of iotop in one file. */
final class IotopListing {
  private final RecentRows rows = new RecentRows();
  private final SkippedLines skipped = new SkippedLines();
  private boolean tables;
  private boolean inSummary;
  private long accumulatedLine;
  private int iteration;

  void line(long number, String text) {
    if (text.contains("DISK READ")) {
      head(text);
      return;
    }
    Words words = Words.of(text);
    Optional<RowDraft> cells = IotopRow.read(words);
    if (cells.isPresent()) {
      if (accumulatedLine == 0 && IotopRow.accumulated(words)) {
        accumulatedLine = number;
      }
      rows.add(cells.get().row("iotop", Math.max(iteration, 1), number, text));
    } else if (words.size() > 0) {
      skipped.add(number);
    }
  }

  /** An output begins with its totals, or with its header when the totals are suppressed. */
  private void head(String text) {
    boolean totals = text.contains("Total DISK READ");
    boolean header = text.contains("PRIO");
    if (totals || header && !inSummary) {
      iteration++;
    }
    inSummary = totals || inSummary && !header;
    tables = true;
  }

  void report(Findings findings) {
    if (rows.isEmpty()) {
      findings.nothing(
          tables ? "no task read or wrote while iotop ran" : "no output of iotop in it");
    }
    rows.report(findings);
    if (accumulatedLine > 0) {
      findings.problem(
          accumulatedLine, "totals since iotop began (-a), not rates: good for shares only");
    }
    skipped.report(findings, "no row of the table");
  }
}
