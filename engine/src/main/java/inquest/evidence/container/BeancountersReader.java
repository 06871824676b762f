package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /proc/user_beancounters} of OpenVZ, once or several times in one file.
 *
 * <pre>
 * Version: 2.5
 *        uid  resource           held    maxheld    barrier      limit    failcnt
 *       101:  kmemsize       12345678   14567890   14372700   14790164          0
 *             privvmpages       65501      65536      65536      69632        112
 * </pre>
 *
 * Makes for each container and limit the number of hits, which counts since the container started;
 * their growth where the file holds two readings; and of the memory pages each container's share.
 * What was never hit is kept too, for a later reading to be compared with.
 */
public final class BeancountersReader implements Reader {

  @Override
  public String format() {
    return "user-beancounters";
  }

  @Override
  public String reads() {
    return "/proc/user_beancounters";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("uid", "resource", "held", "failcnt")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Beancounters counters = new Beancounters();
    while (lines.next()) {
      counters.line(lines.number(), lines.text());
    }
    counters.report(findings);
  }
}
