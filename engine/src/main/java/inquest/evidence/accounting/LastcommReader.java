package inquest.evidence.accounting;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import java.io.IOException;

/**
 * {@code lastcomm}, of all users or of one, newest first.
 *
 * <pre>
 * php              S  DX www-data __         0.08 secs Mon Nov 23 14:38
 * analyze          S   X bob      __        36.80 secs Mon Nov 23 15:12
 * </pre>
 *
 * The time is the start of the process, without a year; {@code secs} is CPU time. The flags are
 * those of the kernel: {@code S} superuser, {@code F} forked without exec, {@code D} dumped core,
 * {@code X} killed by a signal. Makes one row per user, command, flags and minute: equal processes
 * are added up. A process alive at the end is not in it.
 */
public final class LastcommReader implements Reader {

  @Override
  public String format() {
    return "lastcomm";
  }

  @Override
  public String reads() {
    return "lastcomm";
  }

  @Override
  public String family() {
    return "accounting";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.indexOf(" secs ") > 0 && LastcommRow.read(line, 1).isPresent()) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.baseName().startsWith("lastcomm") ? Recognition.BY_NAME : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    AccountingSums sums = new AccountingSums();
    SkippedLines skipped = new SkippedLines();
    while (lines.next()) {
      String text = lines.text();
      var row = LastcommRow.read(text, lines.number());
      if (row.isPresent()) {
        sums.add(row.get());
      } else if (!text.isBlank()) {
        skipped.add(lines.number());
      }
    }
    sums.report(findings);
    skipped.report(findings, "no row of lastcomm");
  }
}
