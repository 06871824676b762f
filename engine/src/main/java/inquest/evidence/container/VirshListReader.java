package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.GuestState;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code virsh list --all}.
 *
 * <pre>
 *  Id   Name    State
 * ------------------------
 *  1    web01   running
 *  -    db01    shut off
 * </pre>
 *
 * Makes the state of each guest.
 */
public final class VirshListReader implements Reader {

  @Override
  public String format() {
    return "virsh-list";
  }

  @Override
  public String reads() {
    return "virsh list --all";
  }

  @Override
  public String family() {
    return "container";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.indexOf("Id ") >= 0 && header(Words.of(line))) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(Words words) {
    return words.size() == 3
        && words.get(0).equals("Id")
        && words.get(1).equals("Name")
        && words.get(2).equals("State");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    SkippedLines skipped = new SkippedLines();
    boolean table = false;
    while (lines.next()) {
      String text = lines.text();
      Words words = Words.of(text);
      if (header(words)) {
        table = true;
      } else if (table && words.size() > 0 && !text.startsWith("--")) {
        guest(words, lines.number(), text, findings, skipped);
      }
    }
    if (!findings.any()) {
      findings.nothing("no guest in it");
    }
    skipped.report(findings, "no row of a guest");
  }

  /** The state is one or two words, and so may the name be: the states are known. */
  private static void guest(
      Words words, long line, String text, Findings findings, SkippedLines skipped) {
    int two = words.size() - 2;
    String last = words.from(two);
    boolean pair = last.equals("shut off") || last.equals("in shutdown") || last.equals("no state");
    int at = pair ? two : words.size() - 1;
    if (at < 2) {
      skipped.add(line);
      return;
    }
    Subject guest = new Subject("guest", words.between(1, at));
    findings.fact(new GuestState(guest, words.from(at), findings.at(line, text)));
  }
}
