package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /proc/mdstat}.
 *
 * <pre>
 * Personalities : [raid1] [raid6] [raid5] [raid4]
 * md0 : active raid1 sda[2](F) sdc[0]
 *       1048512 blocks [2/1] [U_]
 *       [=&gt;...................]  recovery =  9.3% (97664/1048512) finish=0.4min speed=32554K/sec
 *
 * unused devices: &lt;none&gt;
 * </pre>
 *
 * Makes an {@link inquest.facts.MdArray} and its {@link inquest.facts.MdMember}s per array, and an
 * {@link inquest.facts.MdSync} where one runs, is delayed or pending. Containers of firmware RAID
 * (imsm, ddf) are always inactive and hold no data themselves: they are left out.
 */
public final class MdstatReader implements Reader {

  @Override
  public String format() {
    return "mdstat";
  }

  @Override
  public String reads() {
    return "/proc/mdstat";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("Personalities :")
          || line.startsWith("unused devices:")
          || MdstatArray.opens(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    MdstatArray array = MdstatArray.none();
    while (lines.next()) {
      String line = lines.text();
      if (MdstatArray.opens(line)) {
        array.report(findings);
        array = new MdstatArray(line, lines.number());
      } else if (line.startsWith("unused devices")) {
        array.report(findings);
        array = MdstatArray.none();
      } else {
        array.add(line, lines.number());
      }
    }
    array.report(findings);
    if (!findings.any()) {
      findings.nothing("no software RAID array is assembled");
    }
  }
}
