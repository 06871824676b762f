package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.GuestState;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code virsh domstats}.
 *
 * <pre>
 * Domain: 'web01'
 *   state.state=1
 *   state.reason=1
 *   balloon.current=4194304
 *   balloon.maximum=4194304
 * </pre>
 *
 * Makes the state and the memory of each guest, its share of the memory of all, and the sum: the
 * memory that the node has promised. CPU times count since the guest started and tell nothing of
 * now.
 */
public final class DomstatsReader implements Reader {
  private static final String[] STATES = {
    "no state", "running", "blocked", "paused", "in shutdown", "shut off", "crashed", "suspended"
  };

  @Override
  public String format() {
    return "virsh-domstats";
  }

  @Override
  public String reads() {
    return "virsh domstats";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineStarting("Domain: '") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ListedAmounts memory = new ListedAmounts("virsh-domstats", "memory", "guest-memory-kilobytes");
    Subject guest = Subject.HOST;
    boolean runs = true;
    while (lines.next()) {
      String text = lines.text().strip();
      if (text.startsWith("Domain: '")) {
        int end = Math.max(text.lastIndexOf('\''), 9);
        guest = new Subject("guest", text.substring(9, end));
        runs = true;
      } else if (text.startsWith("state.state=")) {
        int state = (int) Quantity.whole(text.substring(12));
        boolean known = state >= 0 && state < STATES.length;
        runs = !known || state != 5;
        if (known) {
          findings.fact(new GuestState(guest, STATES[state], findings.at(lines.number(), text)));
        }
      } else if (text.startsWith("balloon.current=") && runs && !guest.equals(Subject.HOST)) {
        memory.add(guest, Quantity.number(text.substring(16)), lines.number(), text);
      }
    }
    memory.report(findings);
    if (memory.size() > 0) {
      findings.fact(
          new Reading("guests-memory-kilobytes", Subject.HOST, memory.total(), findings.whole()));
    }
    if (!findings.any()) {
      findings.nothing("no state and no memory of a guest in it");
    }
  }
}
