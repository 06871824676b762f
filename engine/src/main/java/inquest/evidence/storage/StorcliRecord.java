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

  StorcliRecord(Findings findings) {
    this.findings = findings;
  }

  void add(String column, String value, long number, String line) {
    switch (column) {
      case "Controller" -> controller = Printed.count(value) < 0 ? controller : value;
      case "DG/VD" -> {
        virtualDrive = value.substring(value.indexOf('/') + 1);
        slot = "";
      }
      case "EID:Slt" -> {
        slot = value;
        virtualDrive = "";
      }
      case "DID" -> device = value;
      case "State" -> state(value, findings.at(number, line));
      default -> {
        // The rest describes the drive and says nothing of its health.
      }
    }
  }

  private void state(String value, Source source) {
    if (!virtualDrive.isEmpty()) {
      Subject array = new Subject("array", "adapter " + controller + " VD " + virtualDrive);
      findings.fact(new RaidArray(array, RaidState.array(value), source));
    } else if (!slot.isEmpty()) {
      List<String> place = Printed.cells(slot, ':');
      String bay = place.get(place.size() - 1);
      String location = "adapter " + controller + " enclosure " + place.get(0) + " slot " + bay;
      Subject drive = new Subject("disk", device.isEmpty() ? location : "megaraid," + device);
      findings.fact(new RaidDrive(drive, location, RaidState.drive(value), -1, -1, source));
    }
    virtualDrive = "";
    slot = "";
    device = "";
  }
}
