package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * Files below {@code /proc} that count since boot what one reading cannot judge: {@code diskstats},
 * {@code interrupts}, {@code softirqs}, {@code slabinfo}, {@code buddyinfo}, {@code zoneinfo},
 * {@code net/sockstat}.
 *
 * <pre>
 *    8       0 sda 52366 1204 1267777 13129 20001 4711 1632552 35199 0 131296 166495
 * </pre>
 *
 * They are recognised and make no facts.
 */
public final class ProcCountersReader implements Reader {

  @Override
  public String format() {
    return "proc-counters";
  }

  @Override
  public String reads() {
    return "/proc/diskstats, interrupts, softirqs, slabinfo, buddyinfo, zoneinfo, net/sockstat:"
        + " recognised, no facts";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    String first = head.firstLine();
    boolean known =
        first.startsWith("slabinfo - version:")
            || first.startsWith("sockets: used ")
            || first.startsWith("Node 0, zone ")
            || first.stripLeading().startsWith("CPU0 ") && table(head)
            || disks(head);
    return known ? Recognition.BY_CONTENT : Recognition.NO;
  }

  /** The second line begins with a number or a name and a colon. */
  private static boolean table(Head head) {
    return head.lines().size() > 1 && head.lines().get(1).stripLeading().indexOf(':') > 0;
  }

  private static boolean disks(Head head) {
    String name = head.baseName();
    return (name.equals("diskstats") || name.startsWith("diskstats."))
        && Character.isDigit((head.firstLine().strip() + " ").charAt(0));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    findings.nothing("counts since boot, which one reading cannot judge");
  }
}
