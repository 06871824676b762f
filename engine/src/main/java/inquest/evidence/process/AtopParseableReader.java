package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code atop -P ALL}, {@code atop -P CPU,CPL,MEM,SWP,PAG,DSK}.
 *
 * <pre>
 * RESET
 * CPU web01 1795546688 2026/11/23 14:58:08 14277 100 2 85553 1539388 8 1213414 4094 0 2387 4774 0
 * SEP
 * CPL web01 1795547288 2026/11/23 15:08:08 600 2 6.43 2.45 1.43 19497179 8871699
 * DSK web01 1795547288 2026/11/23 15:08:08 600 sda 131296 523663 12677778 200014 16325520
 * SEP
 * </pre>
 *
 * Makes the samples that {@link AtopReader} makes of the screens; the lines of processes are left
 * out. What stands between {@code RESET} and {@code SEP} is of the time since boot and makes none.
 */
public final class AtopParseableReader implements Reader {
  private static final int LOOK_AT = 5;

  @Override
  public String format() {
    return "atop-parseable";
  }

  @Override
  public String reads() {
    return "atop -P";
  }

  @Override
  public String family() {
    return "process";
  }

  @Override
  public Recognition recognise(Head head) {
    int seen = 0;
    for (String line : head.lines()) {
      if (AtopParseable.is(line)) {
        return Recognition.BY_CONTENT;
      }
      if (++seen == LOOK_AT) {
        break;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    AtopParseable atop = new AtopParseable(findings);
    while (lines.next()) {
      atop.line(lines.number(), lines.text());
    }
    atop.report();
  }
}
