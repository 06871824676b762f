package inquest.evidence.hardware;

import inquest.evidence.Findings;
import inquest.evidence.Printed;

/**
 * What {@code mcelog --client} prints.
 *
 * <pre>
 * SOCKET 1 CHANNEL 2 DIMM 0
 * corrected memory errors:
 *         14 total
 *         14 in 24h
 * </pre>
 */
final class McelogCounts {
  private String label = "";
  private String kind = "";

  /** Takes a line; false when it is none of these. */
  boolean add(String line, long number, Findings findings) {
    if (line.startsWith("SOCKET ") && line.contains("CHANNEL")) {
      label = line.strip();
      return true;
    }
    if (line.startsWith("corrected memory errors:")) {
      kind = "Corrected";
      return true;
    }
    if (line.startsWith("uncorrected memory errors:")) {
      kind = "Uncorrected";
      return true;
    }
    String row = line.strip();
    boolean total = !kind.isEmpty() && row.endsWith(" total");
    if (total) {
      RasCount.add(label, kind, Printed.count(row), number, line, findings);
      kind = "";
    }
    return total;
  }
}
