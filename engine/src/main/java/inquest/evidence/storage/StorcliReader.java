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
 * {@code storcli /c0 show}, {@code perccli} and their JSON ({@code J}), one key a line.
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
 * </pre>
 *
 * Makes the {@link inquest.facts.RaidArray} and {@link inquest.facts.RaidDrive} facts that {@link
 * MegaCliReader} makes. The legend below a table explains its words and is no state.
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
      if (header(line) || line.startsWith("CLI Version = ") || line.contains("\"CLI Version\" :")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(String line) {
    return line.startsWith("DG/VD ") || line.startsWith("EID:Slt ");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    StorcliRecord record = new StorcliRecord(findings);
    List<String> columns = List.of();
    boolean rows = false;
    while (lines.next()) {
      String line = lines.text();
      if (header(line)) {
        columns = Printed.words(line);
        rows = false;
      } else if (line.startsWith("---")) {
        columns = rows ? List.of() : columns;
        rows = !columns.isEmpty();
      } else if (rows) {
        List<String> cells = Printed.words(line);
        for (int i = 0; i < Math.min(columns.indexOf("State") + 1, cells.size()); i++) {
          record.add(columns.get(i), cells.get(i), lines.number(), line);
        }
      } else {
        member(record, line, lines.number());
      }
    }
    if (!findings.any()) {
      findings.nothing("no drive and no virtual drive in it");
    }
  }

  /** A line of JSON, {@code "DID" : 10,}, or {@code Controller = 0}. */
  private static void member(StorcliRecord record, String line, long number) {
    int json = line.indexOf("\" : ");
    if (json > 0) {
      String value = line.substring(json + 4).replace("\"", "").replace(",", "");
      record.add(line.substring(0, json).strip().replace("\"", ""), value.strip(), number, line);
    } else if (line.startsWith("Controller = ")) {
      record.add("Controller", line.substring("Controller = ".length()).strip(), number, line);
    }
  }
}
