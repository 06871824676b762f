package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.HardwareLogEntry;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.Locale;

/** The device that arcconf is describing. */
final class ArcconfRecord {
  private final Findings findings;
  private String section = "";
  private String logical = "";
  private boolean hardDrive;
  private String state = "";
  private long stateLine;
  private String stateText = "";
  private String address = "";
  private String location = "";
  private long mediaErrors = -1;
  private long warnings = -1;

  ArcconfRecord(Findings findings) {
    this.findings = findings;
  }

  void add(String line, long number) {
    String stripped = line.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    if (stripped.startsWith("Device #") || lower.endsWith(" information")) {
      finish();
      section = lower;
    } else if (lower.startsWith("device is a hard drive")) {
      hardDrive = true;
    } else if (lower.startsWith("logical device number ")) {
      logical = "logical device " + stripped.substring("logical device number ".length());
    }
    field(Labelled.of(line), lower, line, number);
  }

  private void field(Labelled labelled, String lower, String line, long number) {
    String value = labelled.value();
    if (lower.startsWith("status of logical d")) {
      Subject array = new Subject("array", logical);
      findings.fact(new RaidArray(array, RaidState.array(value), findings.at(number, line)));
      return;
    }
    switch (labelled.key()) {
      case "State" -> {
        state = value;
        stateLine = number;
        stateText = line;
      }
      case "Reported Channel,Device(T", "Reported Channel,Device" -> address = address(value);
      case "Reported Location" -> location = value;
      case "S.M.A.R.T. warnings" -> warnings = Printed.count(value);
      case "Medium Error Count" -> mediaErrors = Printed.count(value);
      case "Status" -> battery(value, line, number);
      default -> {
        // The rest describes the device and says nothing of its health.
      }
    }
  }

  private void battery(String value, String line, long number) {
    if (section.contains("battery") && value.startsWith("Failed")) {
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

  /** Of {@code L) : 0,2(2:0)}, the key having a colon of its own, channel and device. */
  private static String address(String value) {
    String numbers = value.startsWith("L)") ? Labelled.of(value).value() : value;
    int bracket = numbers.indexOf('(');
    return bracket < 0 ? numbers : numbers.substring(0, bracket);
  }

  /** Hands out the drive that was gathered, and begins anew. */
  void finish() {
    if (hardDrive && !state.isEmpty()) {
      String name = "channel,device " + address;
      findings.fact(
          new RaidDrive(
              new Subject("disk", name),
              location.isEmpty() ? name : location,
              RaidState.drive(state),
              mediaErrors,
              warnings,
              findings.at(stateLine, stateText)));
    }
    hardDrive = false;
    state = "";
    address = "";
    location = "";
    mediaErrors = -1;
    warnings = -1;
  }
}
