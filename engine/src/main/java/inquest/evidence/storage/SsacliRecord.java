package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The logical or physical drive that ssacli is describing, and the controller it belongs to. */
final class SsacliRecord {
  private final Findings findings;
  private final Set<String> drives = new HashSet<>();
  private String controller = "";
  private String logical = "";
  private String physical = "";

  SsacliRecord(Findings findings) {
    this.findings = findings;
  }

  /** True for a line that may head a controller, its {@code in Slot} apart. */
  static boolean controller(String line) {
    return line.contains("Smart") || line.contains("RAID") || line.contains("HBA");
  }

  void add(String line, long number) {
    String stripped = line.strip();
    int slot = stripped.indexOf(" in Slot ");
    if (slot > 0 && controller(stripped.substring(0, slot))) {
      long count = Printed.count(stripped.substring(slot + " in Slot ".length()));
      controller = count < 0 ? "" : "slot " + count + " ";
      none();
    } else if (stripped.startsWith("logicaldrive ")) {
      none();
      logicalDrive(stripped, number, line);
    } else if (stripped.startsWith("physicaldrive ")) {
      none();
      physicalDrive(stripped, number, line);
    } else {
      field(Labelled.of(line), line, number);
    }
  }

  private void none() {
    logical = "";
    physical = "";
  }

  private void field(Labelled labelled, String line, long number) {
    String value = labelled.value();
    switch (labelled.key()) {
      case "Array", "Port Name" -> none();
      case "Logical Drive" -> {
        none();
        logical = controller + "logicaldrive " + value;
      }
      case "Status" -> {
        if (!logical.isEmpty()) {
          array(logical, value, number, line);
        } else if (!physical.isEmpty()) {
          drive(physical, physical, List.of(value), number, line);
        }
        none();
      }
      case "Battery/Capacitor Status", "Battery Status" ->
          RaidBattery.report("", value, number, line, findings);
      case "Cache Status" -> cache(value, number, line);
      default -> {
        // The rest describes the device and says nothing of its health.
      }
    }
  }

  private void cache(String value, long number, String line) {
    if (value.startsWith("Permanently Disabled")) {
      Subject cache = new Subject("device", "cache module of the controller");
      RaidBattery.entry(RaidBattery.FAILED, cache, number, line, findings);
    }
  }

  private void logicalDrive(String stripped, long number, String line) {
    List<String> details = details(stripped);
    for (int i = 0; i + 1 < details.size(); i++) {
      if (details.get(i).startsWith("RAID ")) {
        array(controller + name(stripped), details.get(i + 1), number, line);
        return;
      }
    }
    if (!details.isEmpty() && !details.get(0).startsWith("6005")) {
      findings.problem(number, "logical drive without level and state");
    }
  }

  private void physicalDrive(String stripped, long number, String line) {
    List<String> details = details(stripped);
    String name = controller + name(stripped);
    if (details.isEmpty()) {
      physical = name;
    } else if (details.size() < 3) {
      findings.problem(number, "drive without its state");
    } else {
      drive(name, details.get(0), details.subList(1, details.size()), number, line);
    }
  }

  /**
   * What stands in the brackets behind the name, the state behind the brackets as the last of them;
   * empty when there are none.
   */
  private static List<String> details(String stripped) {
    int open = stripped.indexOf('(');
    int close = stripped.lastIndexOf(')');
    if (open < 0 || close < open) {
      return List.of();
    }
    String behind = stripped.substring(close + 1);
    String inside = stripped.substring(open + 1, close);
    return Printed.cells(behind.startsWith(":") ? inside + "," + behind.substring(1) : inside, ',');
  }

  private static String name(String stripped) {
    int open = stripped.indexOf(" (");
    return open < 0 ? stripped : stripped.substring(0, open);
  }

  private void array(String name, String state, long number, String line) {
    String known =
        switch (state) {
          case "Interim Recovery Mode",
              "Ready for Rebuild",
              "Wrong physical drive was replaced",
              "Physical drive not properly connected" ->
              "degraded";
          default -> RaidState.array(state);
        };
    findings.fact(
        new RaidArray(new Subject("array", name), controller(), known, findings.at(number, line)));
  }

  /** One drive may be printed twice: below its logical drive and with all its fields. */
  private void drive(String name, String location, List<String> words, long number, String line) {
    if (!drives.add(name)) {
      return;
    }
    String state = "";
    boolean spare = false;
    for (String word : words) {
      spare |= word.contains("spare");
      state = state.isEmpty() && judged(word) ? word : state;
    }
    boolean predicted = state.startsWith("Predictive Failure");
    String known = predicted ? "online" : RaidState.drive(state);
    findings.fact(
        new RaidDrive(
            new Subject("disk", name),
            controller(),
            location,
            spare && known.equals("online") ? "spare" : known,
            -1,
            predicted ? 1 : 0,
            findings.at(number, line)));
  }

  private String controller() {
    return controller.isEmpty() ? findings.file() : controller.strip();
  }

  private static boolean judged(String word) {
    return word.startsWith("Predictive Failure") || !RaidState.drive(word).equals("other");
  }
}
