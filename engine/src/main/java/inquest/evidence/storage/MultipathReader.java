package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.MdMember;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code multipath -ll}.
 *
 * <pre>
 * mpatha (360000000000000000e00000000010001) dm-2 EXAMPLE,DISK
 * size=10G features='1 queue_if_no_path' hwhandler='1 alua' wp=rw
 * |-+- policy='service-time 0' prio=0 status=enabled
 * | `- 3:0:0:0 sdb 8:16 failed faulty running
 * `-+- policy='service-time 0' prio=50 status=active
 *   `- 4:0:0:0 sdc 8:32 active ready running
 * </pre>
 *
 * Makes an {@link MdMember} per path. A path that is down is no failed member of an array: what it
 * led to may have been taken away on purpose, so that nothing is said of the whole.
 */
public final class MultipathReader implements Reader {

  @Override
  public String format() {
    return "multipath";
  }

  @Override
  public String reads() {
    return "multipath -ll";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean map = false;
    for (String line : head.lines()) {
      map |= line.contains(" dm-");
      if (map && line.startsWith("size=") && line.contains("features=")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String map = "";
    String last = "";
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("size=")) {
        map = last;
      } else if (line.contains("- ") && !line.contains("policy=") && !map.isEmpty()) {
        path(map, line, lines.number(), findings);
      }
      int blank = line.indexOf(' ');
      last = blank < 0 || !line.contains(" dm-") ? last : line.substring(0, blank);
    }
    if (!findings.any()) {
      findings.nothing("no path in it");
    }
  }

  /** {@code `- 3:0:0:0 sdb 8:16 failed faulty running}: the state of the map, the checker, SCSI. */
  private static void path(String map, String line, long number, Findings findings) {
    List<String> words = Printed.words(line.substring(line.indexOf("- ") + 2));
    if (words.size() < 5 || words.get(0).indexOf(':') < 0 || words.get(1).equals("-")) {
      return;
    }
    boolean down = words.get(3).startsWith("failed") || words.get(4).startsWith("faulty");
    findings.fact(
        new MdMember(
            new Subject("array", map),
            new Subject("disk", Devices.disk(words.get(1))),
            down ? "faulty" : "active",
            findings.at(number, line)));
  }
}
