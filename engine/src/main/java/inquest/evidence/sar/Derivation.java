package inquest.evidence.sar;

import inquest.evidence.Measure;
import java.util.ArrayList;
import java.util.List;

/**
 * A measure computed from several cells of one row.
 *
 * @param measure what comes out
 * @param formula how
 * @param first column of the first operand
 * @param second column of the second operand
 * @param third column of the third operand; that of the second when there are two
 */
record Derivation(String measure, Formula formula, int first, int second, int third) {

  private enum Formula {
    SUM,
    REST_OF_HUNDRED,
    SHARE_OF_MEMORY,
    SHARE_OF_SECOND
  }

  /** Those that the columns of a table allow. */
  static List<Derivation> of(Kind kind, List<String> names) {
    List<Derivation> found = new ArrayList<>(1);
    if (kind == Kind.CPU) {
      add(found, Measure.CPU_BUSY_PERCENT, Formula.REST_OF_HUNDRED, names, "%idle", "%iowait");
    }
    if (kind == Kind.HOST) {
      add(found, Measure.SWAP_PAGES_PER_SECOND, Formula.SUM, names, "pswpin/s", "pswpout/s");
      add(found, Measure.SCANNED_PAGES_PER_SECOND, Formula.SUM, names, "pgscank/s", "pgscand/s");
      add(
          found,
          Measure.MEMORY_AVAILABLE_PERCENT,
          Formula.SHARE_OF_MEMORY,
          names,
          "kbavail",
          "kbmemused",
          "%memused");
      String dirty = Measure.MEMORY_DIRTY_PERCENT;
      add(found, dirty, Formula.SHARE_OF_SECOND, names, "kbdirty", "kbavail");
    }
    return found;
  }

  private static void add(
      List<Derivation> found,
      String measure,
      Formula formula,
      List<String> names,
      String... operands) {
    int first = names.indexOf(operands[0]);
    int second = names.indexOf(operands[1]);
    int third = names.indexOf(operands[operands.length - 1]);
    if (first >= 0 && second >= 0 && third >= 0) {
      found.add(new Derivation(measure, formula, first, second, third));
    }
  }

  boolean uses(int column) {
    return column == first || column == second || column == third;
  }

  /** The value for a row; NaN when an operand is missing. */
  double of(double[] row) {
    return switch (formula) {
      case SUM -> row[first] + row[second];
      case REST_OF_HUNDRED -> restOfHundred(row[first] + row[second]);
      case SHARE_OF_MEMORY -> shareOfMemory(row[first], row[second], row[third]);
      case SHARE_OF_SECOND -> row[second] > 0 ? 100 * row[first] / row[second] : Double.NaN;
    };
  }

  /** As exact as what is printed: two decimals. */
  private static double restOfHundred(double shares) {
    return Math.max(0, Math.rint(100 * (100 - shares)) / 100);
  }

  /**
   * What {@code kbmemused} means changed twice, but {@code %memused} always is its share of all
   * memory: the two tell the size of the memory, unless the percentage is too coarse for that.
   */
  private static double shareOfMemory(double available, double used, double usedPercent) {
    boolean coarse = usedPercent < 1 || (usedPercent < 20 && usedPercent == Math.rint(usedPercent));
    return coarse || used <= 0 ? Double.NaN : available / used * usedPercent;
  }
}
