package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Counter;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code /proc/vmstat}.
 *
 * <pre>
 * nr_free_pages 203114
 * pswpin 0
 * pswpout 1204
 * oom_kill 2
 * </pre>
 *
 * Makes counters of what happened since boot: background, since it has no time.
 */
public final class ProcVmstatReader implements Reader {

  @Override
  public String format() {
    return "proc-vmstat";
  }

  @Override
  public String reads() {
    return "/proc/vmstat";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().startsWith("nr_free_pages ") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String line = lines.text();
      int blank = line.indexOf(' ');
      String counter =
          switch (blank < 0 ? line : line.substring(0, blank)) {
            case "pswpin" -> "swapped-in-pages";
            case "pswpout" -> "swapped-out-pages";
            case "oom_kill" -> "oom-kills";
            default -> "";
          };
      long count = counter.isEmpty() ? -1 : Printed.count(line.substring(blank + 1));
      if (count >= 0) {
        findings.fact(new Counter(counter, Subject.HOST, count, findings.at(lines.number(), line)));
      }
    }
    if (!findings.any()) {
      findings.nothing("no counter that is used in it");
    }
  }
}
