package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Source;
import inquest.facts.Subject;

/**
 * The counts below {@code Device Present} in {@code MegaCli -AdpAllInfo}: virtual drives that are
 * degraded or offline, disks that are critical or failed.
 */
final class MegaCliSummary {
  private final Findings findings;

  MegaCliSummary(Findings findings) {
    this.findings = findings;
  }

  void add(Labelled labelled, String adapter, long number, String line) {
    long count = Printed.count(labelled.value());
    if (count <= 0) {
      return;
    }
    Source source = findings.at(number, line);
    switch (labelled.key()) {
      case "Degraded" -> array(adapter, "degraded", source);
      case "Offline" -> array(adapter, "failed", source);
      case "Failed Disks" -> drive(adapter, "failed", 0, source);
      case "Critical Disks" -> drive(adapter, "online", count, source);
      default -> {
        // Other counts are of what is there.
      }
    }
  }

  private void array(String adapter, String state, Source source) {
    Subject array = new Subject("array", "virtual drives of adapter " + adapter);
    findings.fact(new RaidArray(array, "adapter " + adapter, state, source));
  }

  private void drive(String adapter, String state, long warnings, Source source) {
    String location = "adapter " + adapter;
    Subject drive = new Subject("disk", "a disk of " + location);
    findings.fact(new RaidDrive(drive, location, location, state, -1, warnings, source));
  }
}
