package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;

/** A record of {@code ipmitool sel list -v}, gathered from its lines. */
final class SelRecord {
  private String timestamp = "";
  private String sensor = "";
  private String description = "";
  private boolean asserted = true;
  private long line;
  private String text = "";

  /** Takes a line; the first line of the next record hands out the one before. */
  void add(Labelled labelled, long number, String row, Findings findings) {
    String value = labelled.value();
    switch (labelled.key()) {
      case "SEL Record ID" -> report(findings);
      case "Timestamp" -> timestamp = value;
      case "Sensor Type" -> sensor = value + sensor;
      case "Sensor Number" -> sensor = sensor + " #0x" + value;
      case "Event Direction" -> asserted = !value.startsWith("Deassertion");
      case "Description" -> {
        description = value;
        line = number;
        text = row;
      }
      default -> {
        // The other fields are raw bytes of what the description says.
      }
    }
  }

  /** Hands out what was gathered, and begins anew. */
  void report(Findings findings) {
    if (!description.isEmpty()) {
      int blank = timestamp.indexOf(' ');
      String date = blank < 0 ? timestamp : timestamp.substring(0, blank);
      String time = blank < 0 ? "" : timestamp.substring(blank + 1);
      new SelEntry(SelStamp.of(date, time), sensor, "", description, asserted, line, text)
          .report(findings);
    }
    timestamp = "";
    sensor = "";
    description = "";
    asserted = true;
  }
}
