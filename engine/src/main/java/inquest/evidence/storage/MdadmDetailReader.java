package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code mdadm --detail}, also of several arrays one after the other.
 *
 * <pre>
 * /dev/md0:
 *         Raid Level : raid1
 *       Raid Devices : 2
 *              State : clean, degraded
 *     Active Devices : 1
 *
 *     Number   Major   Minor   RaidDevice State
 *        0       8       32        0      active sync   /dev/sdc
 *        -       0        0        1      removed
 *        2       8        0        -      faulty   /dev/sda
 * </pre>
 *
 * Makes the facts that {@link MdstatReader} makes of the same array. The superblocks that {@code
 * mdadm --examine} prints are what one member remembers, perhaps from long ago: they are known and
 * make no fact.
 */
public final class MdadmDetailReader implements Reader {

  @Override
  public String format() {
    return "mdadm-detail";
  }

  @Override
  public String reads() {
    return "mdadm --detail";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean device = false;
    for (String line : head.lines()) {
      device |= MdadmArray.opens(line);
      boolean body = line.contains("Raid Level :") || line.contains("Magic : ");
      if (line.startsWith("mdadm: ") || device && body) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MdadmArray array = MdadmArray.none();
    String complaint = "no array in it";
    while (lines.next()) {
      String line = lines.text();
      if (MdadmArray.opens(line)) {
        array.report(findings);
        array = new MdadmArray(line);
      } else if (line.startsWith("mdadm: ")) {
        complaint = line;
      } else {
        array.add(line, lines.number());
      }
      if (array.container()) {
        complaint = "a container of firmware RAID holds no data itself";
      }
      if (array.superblock()) {
        complaint = "superblocks of members do not tell the state of the array";
      }
    }
    array.report(findings);
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }
}
