package inquest.evidence.accounting;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Words;
import java.io.IOException;

/**
 * {@code sa -m}, with or without {@code -c -l -j -p}, sorted or cut: process accounting per user.
 *
 * <pre>
 *                                       232      98.10re       1.50cp         0avio      1944k
 * carol                                   1       1.69re       0.51cp         0avio    256640k
 * </pre>
 *
 * {@code cp} is CPU time in minutes, with any command. Makes one row per user; that without a name
 * is the total.
 */
public final class SaUsersReader implements Reader {

  @Override
  public String format() {
    return "sa-users";
  }

  @Override
  public String reads() {
    return "sa -m";
  }

  @Override
  public String family() {
    return "accounting";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      Words words = Words.of(line);
      if (words.size() > 3 && SaRow.named(words) && SaRow.of(words).isPresent()) {
        return Recognition.BY_CONTENT;
      }
    }
    String name = head.baseName();
    return name.startsWith("sa-m") || name.startsWith("sa_-m")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    new SaTable("sa-users").read(lines, findings);
  }
}
