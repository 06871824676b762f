package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import java.io.IOException;
import java.util.List;

/**
 * {@code ipmitool sel list}, {@code sel elist} and {@code sel list -v}, with {@code -c} too, and
 * FreeIPMI's {@code ipmi-sel}.
 *
 * <pre>
 *    1 | 11/23/2026 | 15:07:58 | Power Supply PS1 Status | Failure detected | Asserted
 *    2 | Pre-Init  |0000000085| Fan #0x41 | Lower Critical going low  | Asserted
 *
 * 1,11/23/2026,15:07:58,Power Supply PS1 Status,Failure detected,Asserted
 *
 * ID  | Date        | Time     | Name       | Type         | State    | Event
 * 1   | Nov-23-2026 | 15:07:58 | PS1 Status | Power Supply | Critical | Power Supply Failure detected
 * </pre>
 *
 * Makes one event {@code sel-<kind>} per entry: what ended again is only known from the whole log.
 */
public final class IpmiSelReader implements Reader {

  @Override
  public String format() {
    return "ipmi-sel";
  }

  @Override
  public String reads() {
    return "ipmitool sel list, sel elist, sel list -v, -c sel list; ipmi-sel";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("SEL has no entries")
          || line.startsWith("SEL Record ID ")
          || line.contains("| Asserted")
          || line.contains("| Deasserted")
          || commas(line)
          || FreeIpmiTable.header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return head.baseName().contains("ipmi") && head.baseName().contains("sel")
        ? Recognition.BY_NAME
        : Recognition.NO;
  }

  /** A row of {@code ipmitool -c}: {@code 1,11/23/2026,15:07:58,Fan #0x41,Lower ...,Asserted}. */
  private static boolean commas(String line) {
    int first = line.indexOf(',');
    if (first < 1 || first > 6 || line.indexOf('|') >= 0) {
      return false;
    }
    boolean dated =
        line.startsWith(" Pre-Init ,", first + 1)
            || line.startsWith("/", first + 3) && line.startsWith("/", first + 6);
    return dated && (line.contains(",Asserted") || line.contains(",Deasserted"));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    FreeIpmiTable table = FreeIpmiTable.none();
    SelRecord block = new SelRecord();
    String complaint = "no entry of an event log in it";
    while (lines.next()) {
      String line = lines.text();
      if (FreeIpmiTable.header(line)) {
        table = FreeIpmiTable.of(line);
      } else if (line.startsWith("SEL has no entries")) {
        complaint = "the event log of the BMC is empty";
      } else if (line.indexOf('|') > 0 || commas(line)) {
        List<String> cells = Printed.cells(line, line.indexOf('|') > 0 ? '|' : ',');
        SelEntry entry =
            table.known()
                ? table.entry(cells, lines.number(), line)
                : entry(cells, lines.number(), line);
        entry.report(findings);
      } else {
        block.add(Labelled.of(line), lines.number(), line, findings);
      }
    }
    block.report(findings);
    if (!findings.any()) {
      findings.nothing(complaint);
    }
  }

  /** A row of ipmitool. The event may hold bars itself: it ends where the direction stands. */
  private static SelEntry entry(List<String> cells, long number, String line) {
    if (cells.size() < 5) {
      String record = cells.size() > 1 ? cells.get(1) : "";
      return new SelEntry(Stamp.NONE, record, "", "", true, number, line);
    }
    boolean undated = cells.get(1).startsWith("Pre-Init");
    Stamp stamp = undated ? Stamp.NONE : SelStamp.of(cells.get(1), cells.get(2));
    int direction = direction(cells);
    String event = String.join(" | ", cells.subList(4, direction));
    boolean asserted = direction == cells.size() || cells.get(direction).equals("Asserted");
    return new SelEntry(stamp, cells.get(3), "", event, asserted, number, line);
  }

  private static int direction(List<String> cells) {
    for (int i = 5; i < cells.size(); i++) {
      if (cells.get(i).equals("Asserted") || cells.get(i).equals("Deasserted")) {
        return i;
      }
    }
    return cells.size();
  }
}
