package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;

/** The drive or logical drive that MegaCli is describing, and the adapter it belongs to. */
final class MegaCliRecord {
  private final Findings findings;
  private final MegaCliSummary summary;
  private String adapter = "0";
  private String enclosure = "";
  private String slot = "";
  private String device = "";
  private String virtualDrive = "";
  private String defaultPolicy = "";
  private String state = "";
  private long stateLine;
  private String stateText = "";
  private long mediaErrors = -1;
  private long predictiveFailures = -1;

  MegaCliRecord(Findings findings) {
    this.findings = findings;
    this.summary = new MegaCliSummary(findings);
  }

  void add(String line, long number) {
    if (line.startsWith("Adapter ")) {
      finish();
      adapter = adapter(line);
      return;
    }
    Labelled labelled = Labelled.of(line);
    switch (labelled.key()) {
      case "BBU status for Adapter" -> adapter = labelled.value();
      case "Enclosure Device ID" -> {
        finish();
        enclosure = labelled.value();
      }
      case "Virtual Drive", "Virtual Disk" -> {
        finish();
        virtualDrive = String.valueOf(Printed.count(labelled.value()));
      }
      default -> field(labelled, line, number);
    }
  }

  private void field(Labelled labelled, String line, long number) {
    String value = labelled.value();
    switch (labelled.key()) {
      case "Slot Number" -> slot = value;
      case "Device Id" -> device = value;
      case "Media Error Count" -> mediaErrors = Printed.count(value);
      case "Predictive Failure Count" -> predicted(Printed.count(value));
      case "Drive has flagged a S.M.A.R.T alert" -> predicted(value.equals("Yes") ? 1 : 0);
      case "Firmware state", "State" -> state(value, line, number);
      case "Default Cache Policy" -> defaultPolicy = value;
      case "Current Cache Policy" -> policy(value, line, number);
      case "Battery Replacement required",
          "Battery Pack Missing",
          "Pack is about to fail & should be replaced" ->
          battery(RaidBattery.FAILED, value, line, number);
      case "Battery State" ->
          RaidBattery.report("adapter " + adapter, value, number, line, findings);
      case "Learn Cycle Active" -> battery(RaidBattery.LEARNING, value, line, number);
      default -> summary.add(labelled, adapter, number, line);
    }
  }

  private void predicted(long failures) {
    predictiveFailures = Math.max(predictiveFailures, failures);
  }

  /** {@code Adapter #0} and {@code Adapter 0 -- Virtual Drive Information:}. */
  private static String adapter(String line) {
    int from = "Adapter ".length() + (line.startsWith("Adapter #") ? 1 : 0);
    long number = Printed.count(line.substring(from));
    return number < 0 ? "0" : String.valueOf(number);
  }

  private void state(String value, String line, long number) {
    state = value;
    stateLine = number;
    stateText = line;
  }

  private void policy(String value, String line, long number) {
    if (defaultPolicy.startsWith("WriteBack") && value.startsWith("WriteThrough")) {
      Subject array = new Subject("array", arrayName());
      RaidBattery.entry(RaidBattery.WRITE_THROUGH, array, number, line, findings);
    }
  }

  private void battery(String kind, String value, String line, long number) {
    if (value.equals("Yes")) {
      RaidBattery.entry(kind, RaidBattery.of("adapter " + adapter), number, line, findings);
    }
  }

  private String arrayName() {
    return "adapter " + adapter + " VD " + virtualDrive;
  }

  /** Hands out what was gathered, and begins anew. */
  void finish() {
    if (!state.isEmpty() && !virtualDrive.isEmpty()) {
      findings.fact(
          new RaidArray(
              new Subject("array", arrayName()),
              "adapter " + adapter,
              RaidState.array(state),
              findings.at(stateLine, stateText)));
    } else if (!state.isEmpty() && !slot.isEmpty()) {
      findings.fact(drive());
    }
    enclosure = "";
    slot = "";
    device = "";
    virtualDrive = "";
    defaultPolicy = "";
    state = "";
    mediaErrors = -1;
    predictiveFailures = -1;
  }

  private RaidDrive drive() {
    String location = "adapter " + adapter + " enclosure " + enclosure + " slot " + slot;
    return new RaidDrive(
        new Subject("disk", device.isEmpty() ? location : "megaraid," + device),
        "adapter " + adapter,
        location,
        RaidState.drive(state),
        mediaErrors,
        predictiveFailures,
        findings.at(stateLine, stateText));
  }
}
