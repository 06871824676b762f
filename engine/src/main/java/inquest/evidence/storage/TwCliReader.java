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
 * {@code tw_cli info}, {@code tw_cli info c0 unitstatus}, {@code drivestatus} and {@code
 * bbustatus}, and {@code tw_cli /c0 show}: controllers of 3ware.
 *
 * <pre>
 * Unit  UnitType  Status         %RCmpl  %V/I/M  Stripe  Size(GB)  Cache  AVrfy
 * ------------------------------------------------------------------------------
 * u0    RAID-5    DEGRADED       -       -       64K     931.30    ON     OFF
 *
 * Port   Status           Unit   Size        Blocks        Serial
 * ---------------------------------------------------------------
 * p1     DEVICE-ERROR     u0     465.76 GB   976773168     EXAMPLE0001
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per unit, an {@link inquest.facts.RaidDrive} per drive,
 * and entries for the battery.
 */
public final class TwCliReader implements Reader {

  @Override
  public String format() {
    return "tw-cli";
  }

  @Override
  public String reads() {
    return "tw_cli info, tw_cli /c0 show";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(String line) {
    return line.startsWith("Unit ") && line.contains(" UnitType ")
        || line.startsWith("Port ") && line.contains(" Status ") && line.contains(" Unit ")
        || line.startsWith("VPort ") && line.contains(" Status ")
        || line.startsWith("Ctl ") && line.contains(" NotOpt ")
        || line.startsWith("Name ") && line.contains(" BBUReady ");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    TwCliTable table = new TwCliTable(findings);
    while (lines.next()) {
      String line = lines.text();
      if (header(line)) {
        table.header(Printed.words(line));
      } else if (line.isBlank()) {
        table.header(List.of());
      } else if (!line.startsWith("---")) {
        table.row(Printed.words(line), line, lines.number());
      }
    }
    if (!findings.any()) {
      findings.nothing("no unit, no drive and no fault of the battery in it");
    }
  }
}
