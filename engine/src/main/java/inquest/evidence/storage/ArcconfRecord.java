package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.util.Locale;

/** The device that arcconf is describing. */
final class ArcconfRecord {
  private final Findings findings;
  private final ArcconfSummary summary;
  private String section = "";
  private String logical = "";
  private String task = "";
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
    this.summary = new ArcconfSummary(findings);
  }

  void add(String line, long number) {
    String stripped = line.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    if (stripped.startsWith("<driveErrorEntry ")) {
      logged(stripped, number, line);
    } else if (stripped.startsWith("Device #")) {
      finish();
      section = "";
    } else if (lower.endsWith(" information")) {
      section = lower;
    } else if (lower.startsWith("device is a ")) {
      hardDrive = lower.startsWith("device is a hard drive");
    } else if (lower.startsWith("logical device number ")) {
      finish();
      logical = "logical device " + stripped.substring("logical device number ".length());
    } else {
      field(Labelled.of(line), lower, line, number);
    }
  }

  private void field(Labelled labelled, String lower, String line, long number) {
    String value = labelled.value();
    if (lower.startsWith("status of logical d")) {
      summary.listed();
      array(logical, RaidState.array(value), line, number);
      return;
    }
    switch (labelled.key()) {
      case "State" -> state(value, line, number);
      case "Reported Channel,Device(T", "Reported Channel,Device" -> address = address(value);
      case "Reported Location" -> location = value;
      case "S.M.A.R.T. warnings", "SMART Warning Count" ->
          warnings = Math.max(warnings, Printed.count(value));
      case "Medium Error Count" -> mediaErrors = Printed.count(value);
      case "Logical device", "Logical Device" -> task = "logical device " + value;
      case "Current operation" -> operation(value, line, number);
      case "Logical devices/Failed/Degraded" -> summary.counted(value, number, line);
      default -> battery(labelled, line, number);
    }
  }

  /** A device has one state; what is printed below it in other words is of its parts. */
  private void state(String value, String line, long number) {
    if (state.isEmpty()) {
      state = value;
      stateLine = number;
      stateText = line;
    }
  }

  private void operation(String value, String line, long number) {
    if (value.startsWith("Rebuild")) {
      array(task, "rebuilding", line, number);
    }
  }

  private void array(String name, String known, String line, long number) {
    findings.fact(
        new RaidArray(
            new Subject("array", name), findings.file(), known, findings.at(number, line)));
  }

  private void battery(Labelled labelled, String line, long number) {
    boolean named =
        switch (labelled.key()) {
          case "Status" -> section.contains("battery") || section.contains("zmm");
          case "Overall Backup Unit Status", "Supercap Status", "Backup Power Status" -> true;
          default -> false;
        };
    if (named) {
      RaidBattery.report("", labelled.value(), number, line, findings);
    }
  }

  /** Counts of a drive since long ago; its state is not told. */
  private void logged(String entry, long number, String line) {
    String name =
        "channel,device " + attribute(entry, "channelID") + "," + attribute(entry, "deviceID");
    boolean warned =
        attribute(entry, "smartError").equals("true")
            || Printed.count(attribute(entry, "smartWarning")) > 0;
    findings.fact(
        new RaidDrive(
            new Subject("disk", name),
            findings.file(),
            name,
            "other",
            Printed.count(attribute(entry, "mediumErrors")),
            warned ? 1 : -1,
            findings.at(number, line)));
  }

  private static String attribute(String entry, String name) {
    int at = entry.indexOf(" " + name + "=\"");
    int from = at + name.length() + 3;
    int to = at < 0 ? -1 : entry.indexOf('"', from);
    return to < 0 ? "" : entry.substring(from, to);
  }

  /** Of {@code L) : 0,2(2:0)}, the key having a colon of its own, channel and device. */
  private static String address(String value) {
    String numbers = value.startsWith("L)") ? Labelled.of(value).value() : value;
    int bracket = numbers.indexOf('(');
    return bracket < 0 ? numbers : numbers.substring(0, bracket);
  }

  void end() {
    finish();
    summary.report();
  }

  /** Hands out the drive that was gathered, and begins anew. */
  private void finish() {
    if (hardDrive && !state.isEmpty()) {
      String name = "channel,device " + address;
      findings.fact(
          new RaidDrive(
              new Subject("disk", name),
              findings.file(),
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
