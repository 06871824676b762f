package inquest.evidence;

import java.util.ArrayList;
import java.util.List;

/** Words and counts in the spelling of the tools, read without patterns. */
public final class Printed {
  private static final int LONGEST_COUNT = 18;

  private Printed() {}

  /** The parts of a line between blanks and tabs. */
  public static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      while (at < line.length() && blank(line.charAt(at))) {
        at++;
      }
      int from = at;
      while (at < line.length() && !blank(line.charAt(at))) {
        at++;
      }
      if (at > from) {
        words.add(line.substring(from, at));
      }
    }
    return words;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The cells of a line between separators, each without blanks around it. */
  public static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      cells.add(line.substring(from, at).strip());
      from = at + 1;
    }
    cells.add(line.substring(from).strip());
    return cells;
  }

  /**
   * The count that a text begins with ({@code 23 (Min/Max 19/37)}); -1 when it begins with none.
   */
  public static long count(String text) {
    int end = digits(text, 0);
    return end == 0 || end > LONGEST_COUNT ? -1 : Long.parseLong(text, 0, end, 10);
  }

  /**
   * The count that a text begins with, its thousands perhaps parted ({@code 1,133,873}); -1 when it
   * begins with none.
   */
  public static long groupedCount(String text) {
    StringBuilder digits = new StringBuilder();
    int end = digits(text, 0);
    digits.append(text, 0, end);
    while (end > 0 && end < text.length() && digits(text, end + 1) == end + 4) {
      char separator = text.charAt(end);
      if (Character.isLetterOrDigit(separator) || blank(separator)) {
        break;
      }
      digits.append(text, end + 1, end + 4);
      end += 4;
    }
    return count(digits.toString());
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** A decimal number with point or comma, a percent sign after it ignored; NaN when it is none. */
  public static double decimal(String text) {
    String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    try {
      return Double.parseDouble(plain.strip().replace(',', '.'));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
