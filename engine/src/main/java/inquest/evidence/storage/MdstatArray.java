package inquest.evidence.storage;

import inquest.evidence.Devices;
import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.MdArray;
import inquest.facts.MdMember;
import inquest.facts.MdSync;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/** One array of {@code /proc/mdstat}, gathered from its header line and the lines below it. */
final class MdstatArray {

  private static final String[] ACTIONS = {"recovery", "resync", "reshape", "check", "repair"};

  private final String header;
  private final long headerLine;
  private final List<MdstatMember> members = new ArrayList<>();
  private String name = "";
  private String activity = "";
  private String level = "";
  private long slots;
  private long present;
  private boolean container;
  private String status = "";
  private long statusLine;
  private String action = "";
  private double donePercent;
  private String progress = "";
  private long progressLine;

  MdstatArray(String header, long headerLine) {
    this.header = header;
    this.headerLine = headerLine;
    List<String> words = Printed.words(header);
    if (words.size() > 2) {
      name = words.get(0);
      activity = words.get(2);
      for (String word : words.subList(3, words.size())) {
        addWord(word);
      }
    }
  }

  /** Takes lines that belong to no array. */
  static MdstatArray none() {
    return new MdstatArray("", 0);
  }

  /** True for a header line: {@code md0 : active raid1 sda1[0]}. */
  static boolean opens(String line) {
    int colon = line.indexOf(" : ");
    return line.startsWith("md")
        && colon > 0
        && (line.startsWith("active", colon + 3)
            || line.startsWith("inactive", colon + 3)
            || line.startsWith("broken", colon + 3));
  }

  private void addWord(String word) {
    int bracket = word.indexOf('[');
    if (bracket > 0 && word.indexOf(']') > bracket) {
      members.add(MdstatMember.of(word, bracket));
    } else if (!word.startsWith("(")) {
      level = word;
    }
  }

  /** Takes a line below the header. */
  void add(String line, long number) {
    if (line.contains(" blocks")) {
      container = line.contains("external:imsm") || line.contains("external:ddf");
    }
    for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', open + 1)) {
      countMembers(line, number, open + 1);
    }
    for (String candidate : ACTIONS) {
      int at = line.indexOf(candidate);
      int equals = line.indexOf('=', Math.max(at, 0));
      if (at >= 0 && equals > 0 && line.substring(at + candidate.length(), equals).isBlank()) {
        action = candidate;
        progress = line;
        progressLine = number;
        donePercent = percent(line.substring(equals + 1).strip());
      }
    }
  }

  /** Reads {@code [2/1]}: members that it should have, members that serve. */
  private void countMembers(String line, long number, int open) {
    int close = line.indexOf(']', open);
    int slash = line.indexOf('/', open);
    if (!status.isEmpty() || slash < 0 || slash > close) {
      return;
    }
    long configured = Printed.count(line.substring(open, slash));
    long working = Printed.count(line.substring(slash + 1));
    if (configured > 0 && working >= 0) {
      slots = configured;
      present = working;
      status = line;
      statusLine = number;
    }
  }

  private static double percent(String text) {
    int sign = text.indexOf('%');
    double value = sign < 0 ? Double.NaN : Printed.decimal(text.substring(0, sign));
    return Double.isNaN(value) ? 0 : value;
  }

  /** Turns what was gathered into facts. */
  void report(Findings findings) {
    if (name.isEmpty() || container && activity.equals("inactive")) {
      return;
    }
    Subject array = new Subject("array", name);
    Source place =
        status.isEmpty() ? findings.at(headerLine, header) : findings.at(statusLine, status);
    long missing = Math.max(missing(), 0);
    findings.fact(new MdArray(array, level, state(missing), slots, missing, place));
    int rebuilding = rebuilding();
    for (MdstatMember member : members) {
      findings.fact(
          new MdMember(
              array,
              new Subject("disk", Devices.disk(member.device())),
              member.state(rebuilding > 0 && outranked(member) < rebuilding),
              findings.at(headerLine, header)));
    }
    if (!action.isEmpty()) {
      findings.fact(
          new MdSync(array, action(missing), donePercent, findings.at(progressLine, progress)));
    }
  }

  /** A member that is copied to its replacement while all serve ({@code mdadm --replace}). */
  private String action(long missing) {
    return action.equals("recovery") && missing == 0 && !status.isEmpty() ? "replacement" : action;
  }

  private long missing() {
    if (!status.isEmpty()) {
      return slots - present;
    }
    return members.stream().filter(member -> member.flags().contains("(F)")).count();
  }

  private String state(long missing) {
    if (activity.equals("inactive")) {
      return "inactive";
    }
    boolean lost = MdLevel.lost(level, slots, missing);
    return activity.equals("broken") || missing > 0 && lost ? "failed" : "active";
  }

  /** How many members that look active are still being filled: they are not counted as present. */
  private int rebuilding() {
    if (!action.equals("recovery") || status.isEmpty()) {
      return 0;
    }
    long filled = members.stream().filter(MdstatMember::plain).count();
    return (int) Math.max(filled - present, 0);
  }

  /** How many plain members have a higher number: the newest member is the one being filled. */
  private int outranked(MdstatMember member) {
    if (!member.plain()) {
      return Integer.MAX_VALUE;
    }
    int higher = 0;
    for (MdstatMember other : members) {
      if (other.plain() && other.number() > member.number()) {
        higher++;
      }
    }
    return higher;
  }
}
