package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.util.Locale;

/** The volume or drive that sas2ircu is describing. */
final class SasIrcuRecord {
  private final Findings findings;
  private String controller = "0";
  private String volume = "";
  private boolean hardDisk;
  private boolean rebuilding;
  private String enclosure = "";
  private String slot = "";
  private String state = "";
  private long stateLine;
  private String stateText = "";

  SasIrcuRecord(Findings findings) {
    this.findings = findings;
  }

  void add(String line, long number) {
    String lower = line.strip().toLowerCase(Locale.ROOT);
    int at = lower.indexOf(" for controller ");
    if (at >= 0) {
      controller = String.valueOf(Printed.count(lower.substring(at + " for controller ".length())));
    } else if (lower.startsWith("ir volume ") && Printed.count(lower.substring(10)) >= 0) {
      finish();
      volume = "controller " + controller + " volume " + Printed.count(lower.substring(10));
    } else if (lower.startsWith("device is a ")) {
      finish();
      hardDisk = lower.equals("device is a hard disk");
    } else if (lower.startsWith("physical device information")
        || lower.startsWith("enclosure information")) {
      finish();
    } else {
      field(Labelled.of(line), line, number);
    }
  }

  private void field(Labelled labelled, String line, long number) {
    String value = labelled.value();
    switch (labelled.key()) {
      case "Enclosure #" -> enclosure = value;
      case "Slot #" -> slot = value;
      case "Current operation" ->
          rebuilding = value.startsWith("Synchroniz") || value.startsWith("Resync");
      case "Status of volume", "Volume state", "Volume State", "State" -> {
        state = value;
        stateLine = number;
        stateText = line;
      }
      default -> {
        // The rest describes the device and says nothing of its health.
      }
    }
  }

  /** Hands out what was gathered, and begins anew. */
  void finish() {
    if (!state.isEmpty() && !volume.isEmpty()) {
      Subject array = new Subject("array", volume);
      findings.fact(
          new RaidArray(
              array, "controller " + controller, volumeState(), findings.at(stateLine, stateText)));
    } else if (!state.isEmpty() && hardDisk) {
      findings.fact(
          new RaidDrive(
              new Subject("disk", "controller " + controller + " " + enclosure + ":" + slot),
              "controller " + controller,
              "enclosure " + enclosure + " slot " + slot,
              RaidState.drive(state),
              -1,
              -1,
              findings.at(stateLine, stateText)));
    }
    volume = "";
    hardDisk = false;
    rebuilding = false;
    enclosure = "";
    slot = "";
    state = "";
  }

  private String volumeState() {
    String known = state.startsWith("Missing") ? "failed" : RaidState.array(state);
    return rebuilding && known.equals("degraded") ? "rebuilding" : known;
  }
}
