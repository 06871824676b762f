package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.MdArray;
import inquest.facts.MdSync;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code dmsetup status} and {@code dmsetup table}.
 *
 * <pre>
 * vg-raid1: 0 2097152 raid raid1 2 AD 2097152/2097152 idle 0
 * vg-mirror: 0 2097152 mirror 2 254:57 254:58 2048/2048 1 AD 1 core
 * vg-root: 0 41943040 linear
 * </pre>
 *
 * Makes an {@link MdArray} per RAID or mirror of the status. The table, and targets of other kinds,
 * do not tell of any health. Characters of members: {@code A} is well, {@code a} is filled, {@code
 * D} is gone; a mirror also has {@code F}, {@code S} and {@code R} for one that gave errors.
 */
public final class DmsetupReader implements Reader {

  @Override
  public String format() {
    return "dmsetup";
  }

  @Override
  public String reads() {
    return "dmsetup status, dmsetup table";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.firstLine().equals("No devices found")) {
      return Recognition.BY_CONTENT;
    }
    for (String line : head.lines()) {
      List<String> words = target(line);
      if (!words.isEmpty()) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  /** The words of a line such as {@code vg-root: 0 41943040 linear}; none when it is no such. */
  private static List<String> target(String line) {
    int colon = line.indexOf(": ");
    if (colon < 1 || colon > 200 || Printed.count(line.substring(colon + 2)) < 0 || !known(line)) {
      return List.of();
    }
    List<String> words = Printed.words(line.substring(colon + 1));
    return words.size() > 2 && Printed.count(words.get(1)) > 0 ? words : List.of();
  }

  private static boolean known(String line) {
    return line.contains(" linear")
        || line.contains(" raid ")
        || line.contains(" mirror ")
        || line.contains(" striped")
        || line.contains(" crypt")
        || line.contains(" multipath ")
        || line.contains(" thin")
        || line.contains(" snapshot");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    while (lines.next()) {
      String line = lines.text();
      List<String> words = target(line);
      if (words.size() > 5 && words.get(2).equals("raid")) {
        raid(words, name(line), findings.at(lines.number(), line), findings);
      } else if (words.size() > 5 && words.get(2).equals("mirror")) {
        mirror(words, name(line), findings.at(lines.number(), line), findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no mirror and no RAID among the mappings");
    }
  }

  private static Subject name(String line) {
    return new Subject("array", line.substring(0, line.indexOf(": ")));
  }

  /** {@code raid LEVEL MEMBERS HEALTH DONE/ALL ACTION MISMATCHES}; a table has no health there. */
  private static void raid(List<String> words, Subject array, Source source, Findings findings) {
    long members = Printed.count(words.get(4));
    String health = words.get(5);
    if (members != health.length()) {
      return;
    }
    boolean recovers = words.size() > 7 && words.get(7).equals("recover");
    int variant = words.get(3).indexOf('_');
    String level = variant < 0 ? words.get(3) : words.get(3).substring(0, variant);
    report(array, level, health, recovers ? "Da" : "D", source, findings);
    if (recovers) {
      findings.fact(new MdSync(array, "recovery", done(words.get(6)), source));
    }
  }

  /** {@code mirror MEMBERS DEVICE... DONE/ALL 1 HEALTH ...}. */
  private static void mirror(List<String> words, Subject array, Source source, Findings findings) {
    int members = (int) Math.min(Math.max(Printed.count(words.get(3)), 0), words.size());
    int health = 3 + members + 3;
    if (health < words.size() && words.get(health).length() == members) {
      report(array, "raid1", words.get(health), "DFSR", source, findings);
    }
  }

  private static void report(
      Subject array, String level, String health, String gone, Source source, Findings findings) {
    long missing = health.chars().filter(c -> gone.indexOf(c) >= 0).count();
    boolean lost = missing > 0 && MdLevel.lost(level, health.length(), missing);
    long slots = MdLevel.redundant(level) ? health.length() : 0;
    findings.fact(new MdArray(array, level, lost ? "failed" : "active", slots, missing, source));
  }

  private static double done(String share) {
    int slash = share.indexOf('/');
    double all = slash < 0 ? 0 : Printed.decimal(share.substring(slash + 1));
    return all > 0 ? Math.max(100 * Printed.count(share) / all, 0) : 0;
  }
}
