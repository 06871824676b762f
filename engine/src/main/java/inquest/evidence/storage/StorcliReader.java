package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.List;

/**
 * {@code storcli /c0 show}, {@code show all}, {@code /c0/eall/sall show all}, {@code /c0/bbu show}
 * and {@code /c0/cv show all}, {@code perccli} and their JSON ({@code J}).
 *
 * <pre>
 * Controller = 0
 * DG/VD TYPE  State Access Consist Cache Cac sCC       Size Name
 * ---------------------------------------------------------------
 * 0/0   RAID1 Optl  RW     Yes     NRWTD -   ON  278.464 GB data
 * ---------------------------------------------------------------
 * EID:Slt DID State DG       Size Intf Med SED PI SeSz Model    Sp
 * ---------------------------------------------------------------
 * 252:0    10 Onln   0 278.464 GB SAS  HDD N   N  512B EXAMPLE  U
 * ---------------------------------------------------------------
 * Media Error Count = 0
 * Model  State   Temp Mode MfgDate
 * </pre>
 *
 * Makes the {@link inquest.facts.RaidArray} and {@link inquest.facts.RaidDrive} facts that {@link
 * MegaCliReader} makes, and its entries for the battery. The legend below a table explains its
 * words and is no state.
 */
public final class StorcliReader implements Reader {

  @Override
  public String format() {
    return "storcli";
  }

  @Override
  public String reads() {
    return "storcli show, perccli show, with and without J";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (header(line)
          || line.startsWith("CLI Version = ")
          || line.startsWith("Cachevault_Info :")
          || line.startsWith("BBU_Info :")
          || line.contains("\"CLI Version\"")
          || line.contains("\"Controllers\"") && line.contains("\"Command Status\"")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(String line) {
    return line.startsWith("DG/VD ")
        || line.startsWith("EID:Slt ")
        || line.startsWith("Model ") && line.contains(" State ") && line.contains(" MfgDate")
        || line.startsWith("Ctl Model ") && line.contains(" VNOpt ");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    StorcliRecord record = new StorcliRecord(findings);
    List<String> columns = List.of();
    boolean rows = false;
    while (lines.next()) {
      String line = lines.text().strip();
      if (header(line + " ")) {
        columns = Printed.words(line);
        rows = false;
      } else if (line.startsWith("---")) {
        columns = rows ? List.of() : columns;
        rows = !columns.isEmpty();
      } else if (rows) {
        row(record, columns, line, lines.number());
      } else if (line.indexOf('"') >= 0) {
        StorcliJson.members(line, (key, value) -> record.add(key, value, lines.number(), line));
      } else {
        member(record, line, lines.number());
      }
    }
    record.finish();
    if (!findings.any()) {
      findings.nothing("no drive, no virtual drive and no fault of the battery in it");
    }
  }

  /** A row of a table; up to the state every cell is one word. */
  private static void row(StorcliRecord record, List<String> columns, String line, long number) {
    List<String> cells = Printed.words(line);
    if (columns.get(0).equals("Ctl")) {
      record.overview(columns, cells, number, line);
      return;
    }
    for (int i = 0; i < Math.min(columns.indexOf("State") + 1, cells.size()); i++) {
      boolean battery = columns.get(0).equals("Model") && columns.get(i).equals("State");
      String cell = battery ? String.join(" ", cells.subList(i, cells.size())) : cells.get(i);
      record.add(battery ? "Battery State" : columns.get(i), cell, number, line);
    }
  }

  /** {@code Controller = 0}, or a row of properties: {@code Battery State Optimal}. */
  private static void member(StorcliRecord record, String line, long number) {
    int equals = line.indexOf(" = ");
    int gap = line.indexOf("  ");
    if (line.startsWith("Cachevault_Info") || line.startsWith("BBU_Info")) {
      record.add("BBU_Info", "", number, line);
    } else if (equals > 0) {
      record.add(
          line.substring(0, equals).strip(), line.substring(equals + 3).strip(), number, line);
    } else if (gap > 0) {
      record.property(line.substring(0, gap), line.substring(gap).strip(), number, line);
    } else {
      int blank = line.lastIndexOf(' ');
      record.property(
          line.substring(0, Math.max(blank, 0)), line.substring(blank + 1), number, line);
    }
  }
}
