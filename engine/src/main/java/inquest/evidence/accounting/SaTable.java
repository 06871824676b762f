package inquest.evidence.accounting;

import inquest.evidence.AccountingRow;
import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.SkippedLines;
import inquest.evidence.Stamp;
import inquest.evidence.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of {@code sa} or {@code sa -m}, read together: whether the numbers are minutes in all or
 * seconds per call ({@code -j}) is printed nowhere, but minutes add up to the total and averages do
 * not.
 */
final class SaTable {
  /** More users and commands than a host has. */
  private static final int MOST = 50_000;

  private record Numbered(SaRow row, long line, String text) {}

  private final String table;
  private final List<Numbered> rows = new ArrayList<>();
  private final SkippedLines skipped = new SkippedLines();
  private final SkippedLines beyond = new SkippedLines();

  SaTable(String table) {
    this.table = table;
  }

  void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      line(lines.number(), lines.text());
    }
    report(findings);
  }

  private void line(long number, String text) {
    Words words = Words.of(text);
    Optional<SaRow> row = SaRow.of(words);
    if (row.isEmpty()) {
      if (words.size() > 0) {
        skipped.add(number);
      }
    } else if (rows.size() < MOST) {
      rows.add(new Numbered(row.get(), number, text));
    } else {
      beyond.add(number);
    }
  }

  private void report(Findings findings) {
    boolean averages = averages();
    for (Numbered row : rows) {
      findings.accounting(accounting(row, averages));
    }
    if (rows.isEmpty()) {
      findings.nothing("no accounting records in it");
    }
    if (averages) {
      findings.problem(
          rows.get(0).line(), "seconds per call (-j), not minutes: multiplied by the calls");
    }
    skipped.report(findings, "no row of sa");
    beyond.report(findings, "beyond the first " + MOST);
  }

  private AccountingRow accounting(Numbered numbered, boolean averages) {
    SaRow row = numbered.row();
    double minutes = averages ? row.cpu() * row.calls() / 60 : row.cpu();
    return new AccountingRow(
        table,
        row.user(),
        row.command(),
        row.calls(),
        minutes,
        "",
        Stamp.NONE,
        numbered.line(),
        numbered.text());
  }

  /** True when some row is clearly larger than the total of all. */
  private boolean averages() {
    double total = Double.NaN;
    double largest = 0;
    for (Numbered numbered : rows) {
      SaRow row = numbered.row();
      if (row.user().isEmpty() && row.command().isEmpty()) {
        total = row.cpu();
      } else {
        largest = Math.max(largest, Double.isNaN(row.cpu()) ? 0 : row.cpu());
      }
    }
    return largest > total * 1.01 + 0.05;
  }
}
