package inquest.evidence.process;

import inquest.evidence.Quantity;
import inquest.evidence.Words;
import java.util.Optional;

/** One row of iotop: its amounts are two words each, its shares two or one. */
final class IotopRow {
  private static final String UNAVAILABLE = "?unavailable?";

  private IotopRow() {}

  /** True for a row, whatever the header said. */
  static boolean looksLike(String line) {
    Words words = Words.of(line);
    int priority = priority(words);
    return priority > 0 && !Double.isNaN(amount(words, priority + 2));
  }

  /** Where the priority stands: second, or third behind the time of {@code -t}; -1 when nowhere. */
  private static int priority(Words words) {
    for (int i = 1; i <= 2; i++) {
      String word = words.get(i);
      boolean known =
          word.startsWith("be/")
              || word.startsWith("rt/")
              || word.equals("idle")
              || word.startsWith("?");
      if (known && Quantity.whole(words.get(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** True when the amounts are totals ({@code -a}), not rates. */
  static boolean accumulated(Words words) {
    String unit = words.get(priority(words) + 3);
    return !unit.endsWith("/s");
  }

  /** The cells of a row; empty when the line is none. */
  static Optional<RowDraft> read(Words words) {
    int priority = priority(words);
    double read = amount(words, priority + 2);
    double written = amount(words, priority + 4);
    if (priority < 0 || Double.isNaN(read) || Double.isNaN(written)) {
      return Optional.empty();
    }
    RowDraft row = new RowDraft();
    row.pid = Quantity.whole(words.get(priority - 1));
    row.cell(Column.USER, words.get(priority + 1));
    row.readKilobytesPerSecond = read;
    row.writtenKilobytesPerSecond = written;
    row.cell(Column.COMMAND, words.from(command(words, priority + 6)));
    return Optional.of(row);
  }

  private static double amount(Words words, int at) {
    String unit = words.get(at + 1);
    String plain = unit.endsWith("/s") ? unit.substring(0, unit.length() - 2) : unit;
    return Quantity.number(words.get(at)) * Quantity.kilobytesOf(plain);
  }

  /** Behind the two shares, of which either or both may be unavailable or left out. */
  private static int command(Words words, int from) {
    int at = from;
    for (int share = 0; share < 2; share++) {
      if (words.get(at).equals(UNAVAILABLE)) {
        at++;
      } else if (words.get(at + 1).equals("%")) {
        at += 2;
      }
    }
    return at;
  }
}
