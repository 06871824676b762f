package inquest.evidence.memory;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Words;
import inquest.facts.Source;

/**
 * The numbers of the last output of free in a file.
 *
 * <p>Numbers without unit letter: the kernel counts in pages of 4 KB, so that a row of kilobytes
 * (the default) holds multiples of 4 only, one of bytes multiples of 4096; others are megabytes
 * when there are enough of them for a host of today. What stays open gives shares only.
 */
final class FreeTable {
  private static final String DEFAULT_HEADER = "total used free shared buffers cached";

  private Words header = Words.of(DEFAULT_HEADER);
  private Words memory = Words.of("");
  private Words swap = Words.of("");
  private long memoryLine;
  private long swapLine;
  private String memoryText = "";
  private String swapText = "";

  /** True for a row of numbers behind its label. */
  static boolean isRow(Words words) {
    return words.size() > 3
        && !Double.isNaN(Quantity.kilobytes(words.get(1), 1))
        && !Double.isNaN(Quantity.kilobytes(words.get(2), 1))
        && !Double.isNaN(Quantity.kilobytes(words.get(3), 1));
  }

  void line(long number, String text) {
    Words words = Words.of(text);
    if (words.get(0).equals("total")) {
      header = words;
    } else if (words.get(0).equals("Mem:") && isRow(words)) {
      memory = words;
      memoryLine = number;
      memoryText = text;
    } else if (words.get(0).equals("Swap:") && isRow(words)) {
      swap = words;
      swapLine = number;
      swapText = text;
    }
  }

  void report(Findings findings) {
    if (memory.size() == 0) {
      findings.nothing("no output of free in it");
      return;
    }
    double unit = kilobytesPerUnit();
    Source at = findings.at(memoryLine, memoryText);
    double total = value(memory, "total", unit);
    double available = value(memory, "available", unit);
    amount(findings, Measure.MEMORY_TOTAL_KILOBYTES, total, unit, at);
    amount(findings, Measure.MEMORY_FREE_KILOBYTES, value(memory, "free", unit), unit, at);
    amount(findings, Measure.MEMORY_AVAILABLE_KILOBYTES, available, unit, at);
    MemoryReadings.reading(
        findings, Measure.MEMORY_AVAILABLE_PERCENT, MemoryReadings.share(available, total), at);
    swap(findings, unit);
    if (unit < 0) {
      findings.problem(memoryLine, "the unit is not printed; shares are kept, amounts left out");
    }
  }

  private void swap(Findings findings, double unit) {
    Source at = findings.at(swapLine, swapText);
    double total = value(swap, "total", unit);
    double used = value(swap, "used", unit);
    amount(findings, Measure.SWAP_TOTAL_KILOBYTES, total, unit, at);
    amount(findings, Measure.SWAP_USED_KILOBYTES, used, unit, at);
    MemoryReadings.swapPercent(findings, used, total, at);
  }

  private static void amount(
      Findings findings, String measure, double value, double unit, Source at) {
    MemoryReadings.reading(findings, measure, unit < 0 ? Double.NaN : value, at);
  }

  /** The cell below a column; NaN when there is none. */
  private double value(Words row, String column, double unit) {
    int at = header.indexOf(column);
    return at < 0 ? Double.NaN : Quantity.kilobytes(row.get(at + 1), Math.abs(unit));
  }

  /** Kilobytes of a number without letter; -1 when that stays open. */
  private double kilobytesPerUnit() {
    double total = Quantity.number(memory.get(1));
    if (Double.isNaN(total)) {
      return 1;
    }
    if (total >= 1e8 && multiplesOf(4096)) {
      return 1.0 / 1024;
    }
    if (total >= 16_384 && multiplesOf(4)) {
      return 1;
    }
    return total >= 512 ? 1024 : -1;
  }

  private boolean multiplesOf(long step) {
    for (int i = 1; i < memory.size(); i++) {
      if (Quantity.whole(memory.get(i)) % step != 0) {
        return false;
      }
    }
    return true;
  }
}
