package inquest.evidence.accounting;

import inquest.evidence.AccountingRow;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import inquest.evidence.Stamp;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code sa -u}: one line per process that ended.
 *
 * <pre>
 * carol     30.75 cpu   256640k mem      0 io analyze
 * root       1.26 cpu        0k mem      0 io kworker/dying   *
 * </pre>
 *
 * The CPU time is in seconds here. Makes one row per user and command: the processes are added up.
 */
public final class SaProcessesReader implements Reader {

  @Override
  public String format() {
    return "sa-processes";
  }

  @Override
  public String reads() {
    return "sa -u";
  }

  @Override
  public String family() {
    return "accounting";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (isRow(Words.of(line))) {
        return Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    return name.startsWith("sa-u") || name.startsWith("sa_-u")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  private static boolean isRow(Words words) {
    return words.size() > 7
        && words.get(2).equals("cpu")
        && words.get(4).equals("mem")
        && words.get(6).equals("io")
        && !Double.isNaN(Quantity.number(words.get(1)));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    AccountingSums sums = new AccountingSums();
    SkippedLines skipped = new SkippedLines();
    while (lines.next()) {
      String text = lines.text();
      Words words = Words.of(text);
      if (isRow(words)) {
        sums.add(row(words, lines.number(), text));
      } else if (words.size() > 0) {
        skipped.add(lines.number());
      }
    }
    sums.report(findings);
    skipped.report(findings, "no row of sa -u");
  }

  private static AccountingRow row(Words words, long line, String text) {
    String command = words.from(7);
    boolean forked = command.endsWith(" *");
    String name = forked ? command.substring(0, command.length() - 2).stripTrailing() : command;
    double minutes = Quantity.number(words.get(1)) / 60;
    return new AccountingRow(
        "sa-processes", words.get(0), name, 1, minutes, "", Stamp.NONE, line, text);
  }
}
