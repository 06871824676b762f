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
 * {@code cli64 rsf info}, {@code vsf info}, {@code disk info} and {@code event info}: controllers
 * of Areca.
 *
 * <pre>
 *  #  Name             Disks TotalCap  FreeCap DiskChannels       State
 * ===============================================================================
 *  1  Raid Set # 00        9 4500.0GB    0.0GB 143256789          Degraded
 * ===============================================================================
 *   # Ch# ModelName                       Capacity  Usage
 * ===============================================================================
 *   1  1  EXAMPLE DISK                     500.1GB  Raid Set # 00
 *  16 16  EXAMPLE DISK                     750.2GB  Failed
 * ===============================================================================
 * GuiErrMsg&lt;0x00&gt;: Success.
 * </pre>
 *
 * Makes an {@link inquest.facts.RaidArray} per RAID set and volume and an {@link
 * inquest.facts.RaidDrive} per drive. {@code N.A.} is an empty bay. Makes an event of each line of
 * {@code event info}; {@code hw info} has no fault that can be told from a plug that is not used.
 */
public final class ArecaReader implements Reader {
  private static final String EVENTS = "event ";

  @Override
  public String format() {
    return "areca";
  }

  @Override
  public String reads() {
    return "cli64 rsf info, vsf info, disk info, event info";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (line.startsWith("GuiErrMsg<")
          || sets(line.strip())
          || disks(line.strip())
          || ArecaEvent.header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean sets(String line) {
    return line.startsWith("#")
        && line.contains(" Name ")
        && line.endsWith(" State")
        && (line.contains(" TotalCap ") || line.contains(" Ch/Id/Lun "));
  }

  private static boolean disks(String line) {
    return line.contains(" ModelName ")
        && line.contains(" Capacity ")
        && (line.endsWith(" Usage") || line.endsWith(" State"));
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String kind = "";
    while (lines.next()) {
      String line = lines.text();
      String stripped = line.strip();
      if (sets(stripped)) {
        kind = stripped.contains(" Ch/Id/Lun ") ? "volume " : "raid set ";
      } else if (disks(stripped)) {
        kind = "slot ";
      } else if (ArecaEvent.header(stripped)) {
        kind = EVENTS;
      } else if (stripped.startsWith("GuiErrMsg<")) {
        kind = "";
      } else if (kind.equals(EVENTS)) {
        ArecaEvent.row(stripped, lines.number(), findings);
      } else if (!kind.isEmpty() && Printed.count(stripped) > 0) {
        row(kind, stripped, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no RAID set, no volume, no drive and no event in it");
    }
  }

  private static void row(
      String kind, String stripped, long number, String line, Findings findings) {
    List<String> words = Printed.words(stripped);
    String name = kind + words.get(0);
    if (kind.equals("slot ")) {
      drive(name, words, number, line, findings);
    } else if (words.size() > 3) {
      String state = RaidState.array(words.get(words.size() - 1));
      findings.fact(
          new RaidArray(
              new Subject("array", name), findings.file(), state, findings.at(number, line)));
    }
  }

  /** The usage is all that follows the capacity: the name of a RAID set, or a state. */
  private static void drive(
      String name, List<String> words, long number, String line, Findings findings) {
    int capacity = words.size() - 1;
    while (capacity > 0 && !words.get(capacity).endsWith("GB")) {
      capacity--;
    }
    String usage = String.join(" ", words.subList(capacity + 1, words.size()));
    if (capacity == 0 || usage.isEmpty() || usage.equals("N.A.")) {
      return;
    }
    String known = RaidState.drive(usage);
    boolean state = usage.startsWith("Failed") || !known.equals("failed") && !known.equals("other");
    findings.fact(
        new RaidDrive(
            new Subject("disk", name),
            findings.file(),
            name,
            state ? known : "online",
            -1,
            -1,
            findings.at(number, line)));
  }
}
