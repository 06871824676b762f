package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code zpool status}.
 *
 * <pre>
 *   pool: tank
 *  state: DEGRADED
 *   scan: resilver in progress since Sun Mar  1 10:00:00 2026
 * config:
 *
 *         NAME        STATE     READ WRITE CKSUM
 *         tank        DEGRADED     0     0     0
 *           mirror-0  DEGRADED     0     0     0
 *             sda     ONLINE       0     0     0
 *             sdb     FAULTED      3   120     0  too many errors
 *         spares
 *           sdc       AVAIL
 * errors: No known data errors
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per pool and an {@link inquest.facts.RaidDrive} per
 * device. A device that an administrator took offline is no fault of its own. The counts of errors
 * stand until somebody clears them.
 */
public final class ZpoolReader implements Reader {

  @Override
  public String format() {
    return "zpool-status";
  }

  @Override
  public String reads() {
    return "zpool status";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      String stripped = line.strip();
      if (ZpoolRecord.header(stripped)
          || stripped.equals("all pools are healthy")
          || stripped.equals("no pools available")) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.hasLineStarting("pool: ") && head.hasLineStarting("state: ")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    ZpoolRecord record = new ZpoolRecord(findings);
    String complaint = "no pool in it";
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("all pools") || line.startsWith("no pools")) {
        complaint = line.strip();
      }
      record.add(line, lines.number());
    }
    record.finish();
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }
}
