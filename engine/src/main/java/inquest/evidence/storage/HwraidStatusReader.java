package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code megaclisas-status}, {@code aacraid-status}, {@code 3ware-status} and the other summaries
 * of the hwraid packages.
 *
 * <pre>
 * -- Array information --
 * -- ID | Type   |    Size |  Status  | OS Path  | InProgress
 * c0u0  | RAID-6 |  12731G | Degraded | /dev/sda | None
 *
 * -- Disk information --
 * -- ID  | Type | Drive Model   | Size     | Status          | Slot ID
 * c0u0p0 | HDD  | EXAMPLE 2TB   | 1.818 TB | Online, Spun Up | [245:0]
 * </pre>
 *
 * Makes a {@link RaidArray} per array and a {@link RaidDrive} per disk.
 */
public final class HwraidStatusReader implements Reader {

  @Override
  public String format() {
    return "hwraid-status";
  }

  @Override
  public String reads() {
    return "megaclisas-status, aacraid-status, 3ware-status";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    boolean section = false;
    for (String line : head.lines()) {
      section |= section(line);
      if (section && header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean section(String line) {
    return line.startsWith("-- Array") || line.startsWith("-- Disk");
  }

  private static boolean header(String line) {
    return line.startsWith("-- ID") && line.contains("|") && line.contains("Status");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String section = "";
    List<String> columns = List.of();
    while (lines.next()) {
      String line = lines.text();
      if (header(line)) {
        columns = Printed.cells(line, '|');
      } else if (line.startsWith("-- ")) {
        section = line;
        columns = List.of();
      } else if (line.startsWith("c") && line.indexOf('|') > 0 && columns.contains("Status")) {
        List<String> cells = Printed.cells(line, '|');
        if (section.contains("Disk")) {
          disk(columns, cells, lines.number(), line, findings);
        } else if (section.contains("Array")) {
          array(columns, cells, lines.number(), line, findings);
        }
      }
    }
    if (!findings.any()) {
      findings.nothing("no array and no disk in it");
    }
  }

  private static void array(
      List<String> columns, List<String> cells, long number, String line, Findings findings) {
    Subject array = new Subject("array", cells.get(0));
    String state = RaidState.array(cell("Status", columns, cells));
    findings.fact(new RaidArray(array, controller(cells.get(0)), state, findings.at(number, line)));
  }

  private static void disk(
      List<String> columns, List<String> cells, long number, String line, Findings findings) {
    String name = cells.get(0);
    String slot = cell("Slot ID", columns, cells);
    findings.fact(
        new RaidDrive(
            new Subject("disk", slot.isEmpty() ? name : name + " " + slot),
            controller(name),
            slot.isEmpty() ? name : "slot " + slot,
            RaidState.drive(cell("Status", columns, cells)),
            -1,
            -1,
            findings.at(number, line)));
  }

  /** Empty when there is none. */
  private static String cell(String column, List<String> columns, List<String> cells) {
    int at = columns.indexOf(column);
    return at < 0 || at >= cells.size() ? "" : cells.get(at);
  }

  /** {@code c0} of {@code c0u0p1}. */
  private static String controller(String name) {
    int end = 1;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    return name.substring(0, Math.min(end, name.length()));
  }
}
