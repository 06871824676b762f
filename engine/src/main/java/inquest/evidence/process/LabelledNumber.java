package inquest.evidence.process;

import inquest.evidence.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * A number and the word behind it, as the summary of top has them: {@code 8.9 us}, {@code 8.9%us},
 * {@code 16330k total}.
 *
 * @param value the number; NaN when top cut its digits ({@code 16330016+total})
 * @param unit {@code k}, {@code m}, ... directly behind the number; empty when there is none
 * @param label the word
 */
record LabelledNumber(double value, String unit, String label) {

  /** All of them in a line; the commas between them may touch the next number. */
  static List<LabelledNumber> all(String line) {
    List<LabelledNumber> found = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int start = numberStart(line, at);
      int end = numberEnd(line, start);
      int label = labelStart(line, end);
      at = Math.max(label, end);
      while (at < line.length() && isLabel(line.charAt(at))) {
        at++;
      }
      String unit = label > end && isUnit(line, end) ? line.substring(end, end + 1) : "";
      if (end > start && at > label) {
        boolean cut = line.startsWith("+", end);
        double value = cut ? Double.NaN : Quantity.number(line.substring(start, end));
        found.add(new LabelledNumber(value, unit, line.substring(label, at)));
      }
    }
    return found;
  }

  private static int numberStart(String line, int from) {
    int at = from;
    while (at < line.length() && !isDigit(line, at)) {
      at++;
    }
    return at;
  }

  private static int numberEnd(String line, int from) {
    int at = from;
    while (at < line.length() && (isDigit(line, at) || isMark(line, at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(String line, int at) {
    return line.charAt(at) >= '0' && line.charAt(at) <= '9';
  }

  /** A point or comma with a digit behind it. */
  private static boolean isMark(String line, int at) {
    char c = line.charAt(at);
    return (c == '.' || c == ',') && at + 1 < line.length() && isDigit(line, at + 1);
  }

  private static int labelStart(String line, int end) {
    int at = end;
    if (isUnit(line, at)) {
      at++;
    }
    while (at < line.length() && (line.charAt(at) == ' ' || "%+".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** A unit letter directly behind the number, itself followed by a blank. */
  private static boolean isUnit(String line, int at) {
    return at + 1 < line.length()
        && "kmgtKMGT".indexOf(line.charAt(at)) >= 0
        && line.charAt(at + 1) == ' ';
  }

  private static boolean isLabel(char c) {
    return c >= 'a' && c <= 'z' || c == '/';
  }
}
