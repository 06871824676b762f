package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.List;

/** The drive or virtual drive whose cells storcli is printing: address first, then its state. */
final class StorcliRecord {
  private final Findings findings;
  private String controller = "0";
  private String virtualDrive = "";
  private String slot = "";
  private String device = "";
  private String state = "";
  private Source source;
  private long mediaErrors = -1;
  private long warnings = -1;
  private boolean battery;
  private String property = "";

  StorcliRecord(Findings findings) {
    this.findings = findings;
    this.source = findings.whole();
  }

  void add(String key, String value, long number, String line) {
    switch (key) {
      case "Controller" -> controller(value);
      case "DG/VD" -> {
        finish();
        virtualDrive = value.substring(value.indexOf('/') + 1);
      }
      case "EID:Slt" -> {
        finish();
        slot = value;
      }
      case "DID" -> device = state.isEmpty() ? value : device;
      case "State" -> state(value, number, line);
      case "Media Error Count" -> mediaErrors = Printed.count(value);
      case "Predictive Failure Count" -> warnings = Math.max(warnings, Printed.count(value));
      case "S.M.A.R.T alert flagged by drive" ->
          warnings = Math.max(warnings, value.startsWith("Yes") ? 1 : 0);
      case "BBU_Info", "Cachevault_Info" -> {
        finish();
        battery = true;
      }
      case "Property" -> property = value;
      case "Value" -> property(property, value, number, line);
      default -> property(key, value, number, line);
    }
  }

  private void controller(String value) {
    if (Printed.count(value) >= 0) {
      finish();
      controller = value;
    }
  }

  /** A property of the battery. */
  void property(String key, String value, long number, String line) {
    String name = "adapter " + controller;
    switch (key) {
      case "Battery State" -> RaidBattery.report(name, value, number, line, findings);
      case "State" -> state(value, number, line);
      case "Replacement required",
          "Battery Replacement required",
          "Pack is about to fail & should be replaced" ->
          yes(RaidBattery.FAILED, value, number, line);
      case "Learn Cycle Active" -> yes(RaidBattery.LEARNING, value, number, line);
      default -> {
        // The rest describes the device and says nothing of its health.
      }
    }
  }

  private void yes(String kind, String value, long number, String line) {
    if (value.equals("Yes")) {
      RaidBattery.entry(kind, RaidBattery.of("adapter " + controller), number, line, findings);
    }
  }

  private void state(String value, long number, String line) {
    if (battery) {
      RaidBattery.report("adapter " + controller, value, number, line, findings);
      battery = false;
    } else if (state.isEmpty()) {
      state = value;
      source = findings.at(number, line);
    }
  }

  /** The line of a controller in {@code storcli show}: virtual drives that are not optimal. */
  void overview(List<String> columns, List<String> cells, long number, String line) {
    // The model may have blanks: the columns are counted from the right.
    int shift = cells.size() - columns.size();
    int at = columns.indexOf("VNOpt") + shift;
    if (shift < 0 || Printed.count(cells.get(at)) <= 0) {
      return;
    }
    Subject array = new Subject("array", "virtual drives of adapter " + cells.get(0));
    findings.fact(
        new RaidArray(array, "adapter " + cells.get(0), "degraded", findings.at(number, line)));
  }

  /** Hands out the drive or virtual drive that was gathered, and begins anew. */
  void finish() {
    if (!state.isEmpty() && !virtualDrive.isEmpty()) {
      Subject array = new Subject("array", "adapter " + controller + " VD " + virtualDrive);
      findings.fact(new RaidArray(array, "adapter " + controller, RaidState.array(state), source));
    } else if (!state.isEmpty() && !slot.isEmpty()) {
      List<String> place = Printed.cells(slot, ':');
      String bay = place.get(place.size() - 1);
      String location = "adapter " + controller + " enclosure " + place.get(0) + " slot " + bay;
      Subject drive = new Subject("disk", device.isEmpty() ? location : "megaraid," + device);
      findings.fact(
          new RaidDrive(
              drive,
              "adapter " + controller,
              location,
              RaidState.drive(state),
              mediaErrors,
              warnings,
              source));
    }
    virtualDrive = "";
    slot = "";
    device = "";
    state = "";
    mediaErrors = -1;
    warnings = -1;
    battery = false;
  }
}
