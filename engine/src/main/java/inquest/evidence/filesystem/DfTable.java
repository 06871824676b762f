package inquest.evidence.filesystem;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import inquest.facts.FilesystemInodes;
import inquest.facts.FilesystemSpace;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * The tables of df in one file. A row is read from its percentage, which stands before the mount
 * point and behind size, used and available: names of devices and directories may hold blanks, and
 * a long device stands on a line of its own.
 */
final class DfTable {
  private final Findings findings;
  private final SkippedLines skipped = new SkippedLines();
  private boolean header;
  private boolean inodes;
  private boolean typed;
  private double blockKilobytes = 1;
  private String device = "";

  private DfTable(Findings findings) {
    this.findings = findings;
  }

  static boolean isHeader(String line) {
    return line.startsWith("Filesystem ") && line.contains("Mounted on")
        || line.indexOf("Use% Mounted on") > 0;
  }

  static boolean ofInodes(String header) {
    return header.contains("Inodes") || header.contains("IUse%");
  }

  static void read(Lines lines, Findings findings) throws IOException {
    DfTable table = new DfTable(findings);
    while (lines.next()) {
      table.line(lines.number(), lines.text());
    }
    table.report();
  }

  private void line(long number, String text) {
    if (isHeader(text)) {
      header(text);
    } else if (text.startsWith("df: ")) {
      findings.problem(number, text);
    } else if (!text.isBlank()) {
      String whole = device.isEmpty() ? text : device + " " + text;
      Words words = Words.of(whole);
      device = words.size() == 1 ? whole : "";
      if (words.size() > 1 && !(header && row(words, number, whole))) {
        skipped.add(number);
      }
    }
  }

  private void header(String text) {
    Words words = Words.of(text);
    header = true;
    inodes = ofInodes(text);
    typed = words.has("Type");
    blockKilobytes = blockKilobytes(words.get(typed ? 2 : 1));
  }

  /**
   * {@code 1K-blocks}, {@code 1024-blocks}, {@code 1M-blocks}; {@code Size} is bytes or letters.
   */
  private static double blockKilobytes(String size) {
    int dash = size.indexOf("-blocks");
    double block = Quantity.kilobytes(dash < 0 ? "1" : size.substring(0, dash), 1.0 / 1024);
    return Double.isNaN(block) ? 1 : block;
  }

  /** Reads a row; false when the line is none. */
  private boolean row(Words words, long number, String text) {
    int percent = percentAt(words, typed ? 5 : 4);
    if (percent < 0) {
      return false;
    }
    double used = Quantity.percent(words.get(percent));
    String from = words.between(0, percent - (typed ? 4 : 3));
    String type = typed ? words.get(percent - 4) : "";
    String mount = words.from(percent + 1);
    if (!inodes && (typed ? type : from).equals("tmpfs")) {
      inMemory(mount, Quantity.kilobytes(words.get(percent - 2), blockKilobytes), number, text);
    }
    boolean left = FilesystemTypes.ofKernel(from, type, mount) || FilesystemTypes.image(from, type);
    if (!left && !Double.isNaN(used)) {
      Subject where = new Subject("mount", mount);
      double free = Quantity.kilobytes(words.get(percent - 1), blockKilobytes);
      findings.fact(
          inodes
              ? new FilesystemInodes(where, from, used, findings.at(number, text))
              : new FilesystemSpace(where, from, type, used, free, findings.at(number, text)));
    }
    return true;
  }

  /** What lies in a tmpfs lies in memory, wherever it is mounted. */
  private void inMemory(String mount, double used, long number, String text) {
    if (!Double.isNaN(used)) {
      Subject where = new Subject("mount", mount);
      Source source = findings.at(number, text);
      findings.fact(new Reading(Measure.TMPFS_USED_KILOBYTES, where, used, source));
    }
  }

  /** The word with the percent sign, or the dash in its place, before a path. */
  private static int percentAt(Words words, int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      String word = words.get(i);
      boolean percent =
          word.equals("-") || !Double.isNaN(Quantity.percent(word)) && word.endsWith("%");
      if (percent && words.get(i + 1).startsWith("/")) {
        return i;
      }
    }
    return -1;
  }

  private void report() {
    if (findings.facts().isEmpty()) {
      findings.nothing(
          header ? "no filesystem that holds data is listed" : "no table of filesystems in it");
    }
    skipped.report(findings, "no row of df");
  }
}
