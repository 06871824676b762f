package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.RaidArray;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code lvs}, {@code vgs} and {@code pvs}, with or without {@code -a} and {@code -o +devices}.
 *
 * <pre>
 *   WARNING: Couldn't find device with uuid AAAAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAAAA.
 *   LV   VG   Attr       LSize  Pool Origin Data%  Meta%  Move Log Cpy%Sync Convert
 *   root vg0  -wi-ao---- 40.00g
 *   data vg0  rwi-aor-p- 10.00g                                    100.00
 * </pre>
 *
 * Makes an {@link RaidArray} per logical volume that is a mirror or a RAID, or that lacks a part of
 * itself ({@code p}, the ninth attribute), and of a volume group that lacks a disk.
 */
public final class LvmReader implements Reader {

  @Override
  public String format() {
    return "lvm";
  }

  @Override
  public String reads() {
    return "lvs, vgs, pvs";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (header(line.strip())) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(String line) {
    return line.startsWith("LV ") && line.contains(" VG ") && line.contains(" Attr")
        || line.startsWith("VG ") && line.contains(" #PV ") && line.contains(" Attr")
        || line.startsWith("PV ") && line.contains(" VG ") && line.contains(" Attr");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    List<String> columns = List.of();
    while (lines.next()) {
      String line = lines.text();
      if (header(line.strip())) {
        columns = Printed.words(line);
      } else if (!columns.isEmpty() && line.startsWith(" ")) {
        row(columns, Printed.words(line), lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no mirror, no RAID and nothing missing");
    }
  }

  /** A row: names and attributes stand before the cells that may be empty. */
  private static void row(
      List<String> columns, List<String> cells, long number, String line, Findings findings) {
    int attributes = columns.indexOf("Attr");
    int group = columns.indexOf("VG");
    if (attributes < 0 || Math.max(attributes, group) >= cells.size()) {
      return;
    }
    String attr = cells.get(attributes);
    String state = "";
    if (columns.get(0).equals("LV") && attr.length() >= 9) {
      state = logical(attr);
    } else if (columns.get(0).equals("VG") && attr.length() == 6) {
      state = attr.charAt(3) == 'p' ? "degraded" : "";
    }
    if (!state.isEmpty()) {
      String name = group > 0 ? cells.get(group) + "/" + cells.get(0) : cells.get(0);
      findings.fact(
          new RaidArray(new Subject("array", name), "", state, findings.at(number, line)));
    }
  }

  /** Without redundancy, a volume that lacks a part lacks data. */
  private static String logical(String attr) {
    boolean redundant = "mMrR".indexOf(attr.charAt(0)) >= 0;
    if (attr.charAt(8) == 'p') {
      return redundant ? "degraded" : "failed";
    }
    return redundant ? "optimal" : "";
  }
}
