package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.HardwareLogEntry;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code ssacli ctrl all show config} and {@code show config detail}, and {@code hpacucli} and
 * {@code hpssacli} before it.
 *
 * <pre>
 * Smart Array P410i in Slot 0 (Embedded)
 *    array A (SAS, Unused Space: 0 MB)
 *       logicaldrive 1 (410.1 GB, RAID 1+0, OK)
 *       physicaldrive 1I:1:1 (port 1I:box 1:bay 1, SAS, 146 GB, Predictive Failure)
 * </pre>
 *
 * Makes a {@link RaidArray} per logical drive, a {@link RaidDrive} per drive, and an entry for a
 * battery that failed.
 */
public final class SsacliReader implements Reader {

  @Override
  public String format() {
    return "ssacli";
  }

  @Override
  public String reads() {
    return "ssacli, hpssacli, hpacucli: ctrl all show config [detail]";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      String stripped = line.stripLeading();
      if (stripped.startsWith("Smart Array ") && stripped.contains(" in Slot ")
          || stripped.startsWith("logicaldrive ")
          || stripped.startsWith("physicaldrive ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String logical = "";
    String controller = "";
    while (lines.next()) {
      String line = lines.text();
      String stripped = line.strip();
      Labelled labelled = Labelled.of(line);
      if (stripped.startsWith("Smart Array ")) {
        controller = controller(stripped);
      } else if (stripped.startsWith("logicaldrive ") && stripped.endsWith(")")) {
        logicalDrive(controller, stripped, lines.number(), line, findings);
      } else if (stripped.startsWith("physicaldrive ") && stripped.endsWith(")")) {
        physicalDrive(controller, stripped, lines.number(), line, findings);
      } else if (labelled.key().equals("Logical Drive")) {
        logical = controller + "logicaldrive " + labelled.value();
      } else if (labelled.key().equals("Status") && !logical.isEmpty()) {
        array(logical, labelled.value(), lines.number(), line, findings);
        logical = "";
      } else if (labelled.key().equals("Battery/Capacitor Status")) {
        battery(labelled.value(), lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no drive and no logical drive in it");
    }
  }

  /** {@code slot 0 }, so that the first logical drives of two controllers are not one. */
  private static String controller(String stripped) {
    int at = stripped.indexOf(" in Slot ");
    long slot = at < 0 ? -1 : Printed.count(stripped.substring(at + " in Slot ".length()));
    return slot < 0 ? "" : "slot " + slot + " ";
  }

  /** What stands in the brackets behind the name. */
  private static List<String> details(String stripped) {
    int open = stripped.indexOf('(');
    return Printed.cells(stripped.substring(open + 1, stripped.length() - 1), ',');
  }

  private static String name(String stripped) {
    int open = stripped.indexOf(" (");
    return open < 0 ? stripped : stripped.substring(0, open);
  }

  private static void logicalDrive(
      String controller, String stripped, long number, String line, Findings findings) {
    List<String> details = details(stripped);
    for (int i = 0; i + 1 < details.size(); i++) {
      if (details.get(i).startsWith("RAID ")) {
        array(controller + name(stripped), details.get(i + 1), number, line, findings);
        return;
      }
    }
    findings.problem(number, "logical drive without level and state");
  }

  private static void array(
      String name, String state, long number, String line, Findings findings) {
    String known =
        switch (state) {
          case "OK" -> "optimal";
          case "Interim Recovery Mode", "Ready for Rebuild" -> "degraded";
          default -> state.startsWith("Recovering") ? "rebuilding" : RaidState.array(state);
        };
    Subject array = new Subject("array", name);
    findings.fact(new RaidArray(array, known, findings.at(number, line)));
  }

  private static void physicalDrive(
      String controller, String stripped, long number, String line, Findings findings) {
    List<String> details = details(stripped);
    if (details.size() < 4) {
      findings.problem(number, "drive without its state");
      return;
    }
    String printed = details.get(3);
    boolean predicted = printed.equals("Predictive Failure");
    boolean working = predicted || printed.equals("OK");
    String state = working ? "online" : RaidState.drive(printed);
    boolean spare = working && details.get(details.size() - 1).contains("spare");
    findings.fact(
        new RaidDrive(
            new Subject("disk", controller + name(stripped)),
            details.get(0),
            spare ? "spare" : state,
            -1,
            predicted ? 1 : 0,
            findings.at(number, line)));
  }

  private static void battery(String state, long number, String line, Findings findings) {
    if (state.startsWith("Failed")) {
      findings.fact(
          new HardwareLogEntry(
              "raid-battery-failed",
              new Subject("device", "battery of the controller"),
              "asserted",
              1,
              Span.UNDATED,
              findings.at(number, line)));
    }
  }
}
