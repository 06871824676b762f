package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.RaidArray;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;

/**
 * {@code zpool list}, with {@code -v} and {@code -p} too.
 *
 * <pre>
 * NAME   SIZE  ALLOC   FREE  CKPOINT  EXPANDSZ   FRAG    CAP  DEDUP    HEALTH  ALTROOT
 * tank  9.08T  2.77T  6.31T        -         -     9%    30%  1.00x  DEGRADED  -
 * </pre>
 *
 * Makes an {@link RaidArray} per pool. What it is made of ({@code -v}) stands indented, and its
 * state is left to {@code zpool status}, which tells replaced devices from lost ones.
 */
public final class ZpoolListReader implements Reader {

  @Override
  public String format() {
    return "zpool-list";
  }

  @Override
  public String reads() {
    return "zpool list";
  }

  @Override
  public String family() {
    return "hardware";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  private static boolean header(String line) {
    return line.startsWith("NAME ") && line.contains(" ALLOC ") && line.contains(" HEALTH");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    int health = -1;
    while (lines.next()) {
      String line = lines.text();
      List<String> words = Printed.words(line);
      if (header(line)) {
        health = words.indexOf("HEALTH");
      } else if (health > 0 && words.size() > health && !line.startsWith(" ")) {
        pool(words, health, lines.number(), line, findings);
      }
    }
    if (!findings.any()) {
      findings.nothing("no pool in it");
    }
  }

  /** A heading such as {@code logs} has no health. */
  private static void pool(
      List<String> words, int health, long number, String line, Findings findings) {
    String printed = words.get(health);
    if (!printed.equals("-")) {
      String pool = "pool " + words.get(0);
      Subject array = new Subject("array", pool);
      findings.fact(
          new RaidArray(array, pool, ZpoolRecord.array(printed), findings.at(number, line)));
    }
  }
}
