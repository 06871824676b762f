package inquest.evidence.accounting;

import inquest.evidence.Quantity;
import inquest.evidence.Words;
import java.util.Optional;

/**
 * One row of {@code sa}: {@code [user] calls [percent] real [percent] cpu ... [command]}, every
 * number with its unit behind it.
 *
 * @param user of {@code sa -m}; empty for its total and for {@code sa}
 * @param calls processes behind the row
 * @param cpu user plus system time in the unit of the table; NaN when the row has none
 * @param command of {@code sa}; empty for {@code sa -m} and for the total
 */
record SaRow(String user, long calls, double cpu, String command) {

  /** Reads a row; empty when the line is none. */
  static Optional<SaRow> of(Words words) {
    boolean named = named(words);
    int at = named ? 1 : 0;
    long calls = Quantity.whole(words.get(at));
    if (calls < 0 || words.size() < at + 3 || isCommandOnly(words, at + 1)) {
      return Optional.empty();
    }
    double cpu = Double.NaN;
    boolean elapsed = false;
    at++;
    while (at < words.size() && isAmount(words.get(at))) {
      elapsed |= words.get(at).endsWith("re") || words.get(at).endsWith("rep");
      double part = cpu(words.get(at));
      cpu = Double.isNaN(cpu) ? part : Double.isNaN(part) ? cpu : cpu + part;
      at++;
    }
    // Other tables have numbers with units too, but none has the time that passed in "re".
    if (!elapsed) {
      return Optional.empty();
    }
    return Optional.of(
        new SaRow(named ? words.get(0) : "", calls, cpu, withoutMark(words.from(at))));
  }

  /** The star behind a name tells that the process forked without exec. */
  private static String withoutMark(String command) {
    int length = command.length();
    return length > 1 && command.endsWith("*") ? command.substring(0, length - 1) : command;
  }

  /** True when a user stands before the number of calls; a user may be a number too. */
  static boolean named(Words words) {
    return Quantity.whole(words.get(1)) >= 0
        && (Quantity.whole(words.get(0)) < 0 || isAmount(words.get(2)));
  }

  private static boolean isCommandOnly(Words words, int from) {
    return !isAmount(words.get(from));
  }

  /** A number with a known unit, a percentage, or the mark for a ratio that makes no sense. */
  private static boolean isAmount(String word) {
    int digits = numberLength(word);
    return digits > 0 && isUnit(word.substring(digits)) || word.equals("*ignore*");
  }

  private static boolean isUnit(String unit) {
    return switch (unit) {
      case "re", "cp", "u", "s", "avio", "tio", "k", "k*sec", "min", "maj", "swp", "re/cp", "%" ->
          true;
      case "rep", "cpp", "up", "sp" -> true;
      default -> false;
    };
  }

  /** CPU time: together ({@code cp}), or user and system apart ({@code -l}). */
  private static double cpu(String word) {
    int digits = numberLength(word);
    return switch (word.substring(digits)) {
      case "cp", "cpp", "u", "up", "s", "sp" -> Quantity.number(word.substring(0, digits));
      default -> Double.NaN;
    };
  }

  private static int numberLength(String word) {
    int at = 0;
    while (at < word.length() && "0123456789.,".indexOf(word.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
