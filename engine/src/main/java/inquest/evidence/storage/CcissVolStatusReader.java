package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code cciss_vol_status}, also with {@code -V}: volumes of HP Smart Array.
 *
 * <pre>
 * /dev/cciss/c0d0: (Smart Array P400i) RAID 1 Volume 0 status: Using interim recovery mode.
 *   Failed drives:
 *          connector 1I box 1 bay 2                 HP      DG072BB975   EXAMPLE     HPDC
 *   Physical drives: 2
 *          connector 1I box 1 bay 1                 HP      DG072BB975   EXAMPLE     HPDC OK
 * /dev/cciss/c0d0: (Smart Array P400i) Enclosure MSA60 (S/N: EXAMPLE) on Bus 2, status: OK.
 *    Write cache permanently disabled
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per volume and an {@link inquest.facts.RaidDrive} per
 * drive. What follows the state of a volume tells of its spares and is no state of the volume.
 */
public final class CcissVolStatusReader implements Reader {

  @Override
  public String format() {
    return "cciss-vol-status";
  }

  @Override
  public String reads() {
    return "cciss_vol_status, cciss_vol_status -V";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("/dev/") && line.contains(" Volume ") && line.contains(" status: ")
          || line.startsWith("cciss_vol_status")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    boolean failed = false;
    while (lines.next()) {
      String line = lines.text();
      String stripped = line.strip();
      int status = line.indexOf(" status: ");
      int connector = line.indexOf("connector ");
      if (line.startsWith("/dev/") && line.contains(" Volume ") && status > 0) {
        volume(line, line.substring(status + 9), lines.number(), findings);
        failed = false;
      } else if (connector >= 0 && line.contains(" bay ")) {
        drive(line, stripped, connector, failed, lines.number(), findings);
      } else if (stripped.endsWith("drives:") || stripped.startsWith("Physical drives: ")) {
        failed = stripped.equals("Failed drives:");
      } else if (stripped.startsWith("Write cache permanently disabled")) {
        Subject cache = new Subject("device", "cache module of the controller");
        RaidBattery.entry(RaidBattery.FAILED, cache, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no volume and no drive in it");
    }
  }

  private static void volume(String line, String status, long number, Findings findings) {
    int level = line.indexOf(") ");
    int volume = line.indexOf(" Volume ");
    String device = Devices.disk(line.substring(0, Math.max(line.indexOf(':'), 0)));
    int end = line.indexOf(' ', volume + " Volume ".length());
    String name = device + line.substring(volume, Math.max(end, volume));
    String state = level < 0 ? "other" : state(status.substring(0, dot(status)));
    findings.fact(
        new RaidArray(
            new Subject("array", name.toLowerCase(Locale.ROOT)),
            findings.file(),
            state,
            findings.at(number, line)));
  }

  private static int dot(String status) {
    int dot = status.indexOf('.');
    return dot < 0 ? status.length() : dot;
  }

  private static String state(String status) {
    return switch (status) {
      case "Using interim recovery mode",
          "Ready for recovery operation",
          "Wrong physical drive was replaced",
          "A physical drive is not properly connected" ->
          "degraded";
      case "Currently recovering" -> "rebuilding";
      default -> RaidState.array(status);
    };
  }

  /** {@code -V} lists every drive with its state, and those that failed once more without. */
  private static void drive(
      String line, String stripped, int connector, boolean failed, long number, Findings findings) {
    String place = line.substring(connector);
    int bay = place.indexOf(" bay ");
    int end = place.indexOf(' ', bay + " bay ".length());
    String location = end < 0 ? place : place.substring(0, end);
    String state = stripped.endsWith(" OK") ? "online" : "other";
    findings.fact(
        new RaidDrive(
            new Subject("disk", location),
            findings.file(),
            location,
            failed ? "failed" : state,
            -1,
            -1,
            findings.at(number, line)));
  }
}
