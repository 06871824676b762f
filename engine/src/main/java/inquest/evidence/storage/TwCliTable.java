package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.util.List;

/** The table of tw_cli that is being read; up to the status every cell is one word. */
final class TwCliTable {
  private final Findings findings;
  private List<String> columns = List.of();
  private String controller = "";

  TwCliTable(Findings findings) {
    this.findings = findings;
  }

  /** Begins a table; without columns, ends one. A blank line may stand below the header. */
  void header(List<String> names) {
    columns = names;
  }

  void row(List<String> cells, String line, long number) {
    if (line.startsWith("/c") && cells.size() > 2) {
      controller = cells.get(0).substring(1) + " ";
      return;
    }
    String first = columns.isEmpty() ? "" : columns.get(0);
    int status = columns.indexOf(first.equals("Ctl") ? "BBU" : "Status");
    if (status < 0 || status >= cells.size()) {
      return;
    }
    switch (first) {
      case "Unit" -> unit(cells, cells.get(status), line, number);
      case "Port", "VPort" -> drive(cells, cells.get(status), line, number);
      case "Ctl" -> battery(cells.get(0) + " ", cells.get(status), line, number);
      default -> battery(controller, cells.get(status), line, number);
    }
  }

  /** A part of a unit ({@code u0-1}) is in the state of the unit; a spare is no array. */
  private void unit(List<String> cells, String status, String line, long number) {
    String name = cells.get(0);
    if (name.indexOf('-') >= 0 || cells.get(1).equals("SPARE")) {
      return;
    }
    String state =
        switch (status) {
          case "OK" -> "optimal";
          case "INOPERABLE" -> "failed";
          default -> RaidState.array(status);
        };
    Subject array = new Subject("array", controller + name);
    findings.fact(new RaidArray(array, controller(), state, findings.at(number, line)));
  }

  private void drive(List<String> cells, String status, String line, long number) {
    if (status.equals("NOT-PRESENT") || cells.get(0).length() < 2) {
      return;
    }
    int unit = columns.indexOf("Unit");
    boolean alone = unit > 0 && unit < cells.size() && cells.get(unit).equals("-");
    boolean unreadable = status.equals("ECC-ERROR");
    boolean warned = unreadable || status.equals("SMART-FAILURE");
    String port = cells.get(0).substring(1);
    String name = "3ware," + port;
    boolean first = controller.isEmpty() || controller.equals("c0 ");
    findings.fact(
        new RaidDrive(
            new Subject("disk", first ? name : controller + name),
            controller(),
            controller + "port " + port,
            warned ? "online" : state(status, alone),
            // The controller tells that there are such errors, not how many.
            unreadable ? 1 : -1,
            warned ? 1 : 0,
            findings.at(number, line)));
  }

  private String controller() {
    return controller.isEmpty() ? findings.file() : controller.strip();
  }

  private static String state(String status, boolean alone) {
    return switch (status) {
      case "OK", "VERIFYING" -> alone ? "unconfigured" : "online";
      case "DEVICE-ERROR", "DEGRADED" -> "failed";
      // A drive that belongs to no unit may be pulled.
      case "DRIVE-REMOVED" -> alone ? "other" : "missing";
      default -> RaidState.drive(status);
    };
  }

  private void battery(String of, String status, String line, long number) {
    RaidBattery.report(of.strip(), status, number, line, findings);
  }
}
