package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.RaidArray;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code dmraid -s}: sets of a RAID that the firmware of the board and the driver make together.
 *
 * <pre>
 * *** Active Set
 * name   : pdc_example
 * size   : 486328064
 * type   : mirror
 * status : ok
 * devs   : 2
 * </pre>
 *
 * Makes a {@link RaidArray} per set. A set that is {@code broken} lacks a device, one that is
 * {@code nosync} is being written anew, and {@code inconsistent} tells no more than that the
 * metadata of its devices differ.
 */
public final class DmraidReader implements Reader {

  @Override
  public String format() {
    return "dmraid";
  }

  @Override
  public String reads() {
    return "dmraid -s";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean set = false;
    for (String line : head.lines()) {
      String stripped = line.strip();
      set |= stripped.startsWith("*** ") && stripped.contains("et") || stripped.startsWith("--> ");
      if (set && stripped.startsWith("stride :")) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.firstLine().startsWith("no raid disks") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String name = "";
    while (lines.next()) {
      Labelled labelled = Labelled.of(lines.text());
      if (labelled.key().equals("name")) {
        name = labelled.value();
      } else if (labelled.key().equals("status") && !name.isEmpty()) {
        set(name, labelled.value(), findings.at(lines.number(), lines.text()), findings);
        name = "";
      }
    }
    if (!findings.any()) {
      findings.nothing("no RAID set in it");
    }
  }

  private static void set(String name, String status, Source source, Findings findings) {
    String state =
        switch (status) {
          case "ok" -> "optimal";
          case "broken" -> "degraded";
          case "nosync" -> "rebuilding";
          default -> "other";
        };
    findings.fact(new RaidArray(new Subject("array", name), findings.file(), state, source));
  }
}
