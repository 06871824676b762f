package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.RaidArray;
import inquest.facts.RaidDrive;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code mpt-status}, long, with progress ({@code -n}) and short ({@code -s}).
 *
 * <pre>
 * ioc0 vol_id 0 type IM, 2 phy, 68 GB, state DEGRADED, flags ENABLED RESYNC_IN_PROGRESS
 * ioc0 phy 1 scsi_id 1 EXAMPLE  DISK  DFV0, 68 GB, state ONLINE, flags OUT_OF_SYNC
 * ioc:0 phys_id:1 scsi_id:1 vendor:EXAMPLE state: ONLINE flags: NONE SMART ASC/ASCQ:0x5d/0x02
 * log_id 0 OPTIMAL
 * phys_id 0 ONLINE
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per volume and an {@link inquest.facts.RaidDrive} per
 * drive. ASC 0x5d is the drive's own warning that it is about to fail.
 */
public final class MptStatusReader implements Reader {

  @Override
  public String format() {
    return "mpt-status";
  }

  @Override
  public String reads() {
    return "mpt-status, mpt-status -n, -s";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("ioc") && (volume(line) || drive(line))
          || line.startsWith("log_id ")
          || line.startsWith("phys_id ")) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean volume(String line) {
    return line.contains(" vol_id");
  }

  private static boolean drive(String line) {
    return line.contains(" phy ") && line.contains(" scsi_id ") || line.contains(" phys_id:");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String line = lines.text();
      List<String> words = Printed.words(line.replace(':', ' ').replace(',', ' '));
      if (line.startsWith("log_id ") || line.startsWith("ioc") && volume(line)) {
        array(words, lines.number(), line, findings);
      } else if (line.startsWith("phys_id ") || line.startsWith("ioc") && drive(line)) {
        drive(words, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no volume and no drive in it");
    }
  }

  private static void array(List<String> words, long number, String line, Findings findings) {
    String printed = state(words);
    boolean filling = words.contains("RESYNC_IN_PROGRESS");
    String known = RaidState.array(printed);
    Subject array = new Subject("array", "volume " + after(words, "vol_id", "log_id"));
    String state = filling && known.equals("degraded") ? "rebuilding" : known;
    findings.fact(
        new RaidArray(array, controller(line, findings), state, findings.at(number, line)));
  }

  private static void drive(List<String> words, long number, String line, Findings findings) {
    String name = "phy " + after(words, "phy", "phys_id");
    boolean warned = line.contains("SMART ASC/ASCQ:0x5d") || line.contains("SMART ASC/ASCQ:0x5D");
    findings.fact(
        new RaidDrive(
            new Subject("disk", name),
            controller(line, findings),
            name,
            RaidState.drive(state(words)),
            -1,
            warned ? 1 : 0,
            findings.at(number, line)));
  }

  /** {@code ioc0}; the short form does not say. */
  private static String controller(String line, Findings findings) {
    int blank = line.indexOf(' ');
    return line.startsWith("ioc") && blank > 0 ? line.substring(0, blank) : findings.file();
  }

  /** What follows {@code state}; in the short form the last word of three. */
  private static String state(List<String> words) {
    String state = after(words, "state", "state");
    return state.isEmpty() && words.size() == 3 ? words.get(2) : state;
  }

  private static String after(List<String> words, String name, String other) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.get(i).equals(name) || words.get(i).equals(other)) {
        return words.get(i + 1);
      }
    }
    return "";
  }
}
