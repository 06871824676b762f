package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Labelled;
import inquest.evidence.Printed;
import inquest.facts.Fact;
import inquest.facts.MdArray;
import inquest.facts.MdMember;
import inquest.facts.MdSync;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One array of {@code mdadm --detail}, gathered line by line. */
final class MdadmArray {

  /** A line of the report, kept until the array is known to be one. */
  private record Row(String state, String device, long line, String text) {}

  private final Subject array;
  private final List<Row> rows = new ArrayList<>();
  private String level = "";
  private String state = "";
  private long stateLine;
  private String stateText = "";
  private long slots;
  private long active;
  private String action = "";
  private double donePercent;
  private long actionLine;
  private String actionText = "";
  private boolean superblock;

  MdadmArray(String header) {
    String device = header.strip();
    this.array =
        new Subject(
            "array", device.isEmpty() ? "" : name(device.substring(0, device.length() - 1)));
  }

  /** {@code /dev/md/0} is {@code md0} in /proc/mdstat. */
  private static String name(String device) {
    String name = Devices.disk(device);
    boolean numbered = name.startsWith("md/") && Printed.count(name.substring(3)) >= 0;
    return numbered ? "md" + name.substring(3) : name;
  }

  /** Takes lines that belong to no array. */
  static MdadmArray none() {
    return new MdadmArray("");
  }

  /** True for the line that names the array or the member: {@code /dev/md0:}. */
  static boolean opens(String line) {
    return line.startsWith("/dev/") && line.stripTrailing().endsWith(":");
  }

  /** True when this is what one member remembers, not what the array is. */
  boolean superblock() {
    return superblock;
  }

  /** True for the container that firmware RAID keeps its arrays in. */
  boolean container() {
    return level.equals("container");
  }

  void add(String line, long number) {
    Labelled labelled = Labelled.of(line);
    String value = labelled.value();
    switch (labelled.key()) {
      case "Magic" -> superblock = true;
      case "Raid Level" -> level = value.toLowerCase(Locale.ROOT);
      case "Raid Devices" -> slots = Math.max(Printed.count(value), 0);
      case "Active Devices" -> active = Math.max(Printed.count(value), 0);
      case "State" -> {
        state = value;
        stateLine = number;
        stateText = line;
      }
      case "Rebuild Status" -> progress("recovery", value, number, line);
      case "Resync Status" -> progress("resync", value, number, line);
      case "Reshape Status" -> progress("reshape", value, number, line);
      case "Check Status" -> progress("check", value, number, line);
      case "" -> addMember(line, number);
      default -> {
        // Every other key describes the array and says nothing of its health.
      }
    }
  }

  private void progress(String name, String value, long number, String line) {
    action = name;
    donePercent = Math.max(Printed.count(value), 0);
    actionLine = number;
    actionText = line;
  }

  private void addMember(String line, long number) {
    List<String> words = Printed.words(line);
    if (words.size() < 6 || !words.get(words.size() - 1).startsWith("/dev/")) {
      return;
    }
    String described = String.join(" ", words.subList(4, words.size() - 1));
    rows.add(new Row(described, words.get(words.size() - 1), number, line));
  }

  void report(Findings findings) {
    if (array.name().isEmpty() || level.isEmpty() || container() || superblock) {
      return;
    }
    Source place = stateText.isEmpty() ? findings.whole() : findings.at(stateLine, stateText);
    boolean redundant = MdLevel.redundant(level);
    long missing = state.isEmpty() ? 0 : Math.max(slots - active, 0);
    String health = health(missing);
    findings.fact(new MdArray(array, level, health, redundant ? slots : 0, missing, place));
    for (Row row : rows) {
      findings.fact(member(row, findings));
    }
    if (!action.isEmpty()) {
      findings.fact(new MdSync(array, action, donePercent, findings.at(actionLine, actionText)));
    }
  }

  private String health(long missing) {
    String lower = state.toLowerCase(Locale.ROOT);
    if (lower.contains("failed")) {
      // Not started for want of members: mdadm prints both.
      return "failed";
    }
    if (lower.contains("not started") || lower.contains("inactive")) {
      return "inactive";
    }
    boolean lost = missing > 0 && MdLevel.lost(level, slots, missing);
    return lower.contains("broken") || lost ? "failed" : "active";
  }

  private Fact member(Row row, Findings findings) {
    return new MdMember(
        array,
        new Subject("disk", Devices.disk(row.device())),
        memberState(row.state()),
        findings.at(row.line(), row.text()));
  }

  private static String memberState(String described) {
    if (described.contains("faulty")) {
      return "faulty";
    }
    if (described.contains("rebuilding")) {
      return "rebuilding";
    }
    if (described.contains("removed")) {
      return "removed";
    }
    if (described.contains("journal")) {
      return "journal";
    }
    return described.contains("spare") ? "spare" : "active";
  }
}
