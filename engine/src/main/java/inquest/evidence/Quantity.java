package inquest.evidence;

/**
 * Numbers as tools print them: with a decimal point or comma, with or without a unit letter. What
 * is no number is NaN, never zero.
 */
public final class Quantity {
  private static final String PREFIXES = "KMGTPE";

  private Quantity() {}

  /** A number without unit; NaN when the text is none. */
  public static double number(String text) {
    int length = numberLength(text);
    return length > 0 && length == text.length() ? parse(text, length) : Double.NaN;
  }

  /** A number with or without a percent sign behind it; NaN when the text is none. */
  public static double percent(String text) {
    return number(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
  }

  /** A number of ASCII digits only; -1 when the text is none or too long. */
  public static long whole(String text) {
    if (text.isEmpty() || text.length() > 18) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /**
   * Kilobytes (1024 bytes) of an amount such as {@code 512}, {@code 4.9G}, {@code 960Mi} or {@code
   * 0B}.
   *
   * @param kilobytesPerUnit what a number without letter counts
   */
  public static double kilobytes(String text, double kilobytesPerUnit) {
    int length = numberLength(text);
    if (length == 0) {
      return Double.NaN;
    }
    double value = parse(text, length);
    return length == text.length()
        ? value * kilobytesPerUnit
        : value * kilobytesOf(text.substring(length));
  }

  /** Kilobytes of one {@code B}, {@code k}, {@code KiB}, {@code Mi}, ...; NaN for other texts. */
  public static double kilobytesOf(String unit) {
    if (unit.isEmpty() || unit.length() > 3) {
      return Double.NaN;
    }
    char letter = upper(unit.charAt(0));
    if (letter == 'B') {
      return unit.length() == 1 ? 1.0 / 1024 : Double.NaN;
    }
    int power = PREFIXES.indexOf(letter);
    return power >= 0 && isByteEnding(unit) ? Math.pow(1024, power) : Double.NaN;
  }

  private static boolean isByteEnding(String unit) {
    return switch (unit.length()) {
      case 1 -> true;
      case 2 -> unit.charAt(1) == 'i' || upper(unit.charAt(1)) == 'B';
      default -> unit.charAt(1) == 'i' && upper(unit.charAt(2)) == 'B';
    };
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
  }

  /** How many characters at the beginning are a number. */
  private static int numberLength(String text) {
    int at = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    int digits = 0;
    int marks = 0;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if ((c == '.' || c == ',') && marks == 0) {
        marks++;
      } else {
        break;
      }
    }
    return digits == 0 ? 0 : at;
  }

  private static double parse(String text, int length) {
    if (length > Decimals.EXACT) {
      return Double.parseDouble(text.substring(0, length).replace(',', '.'));
    }
    long digits = 0;
    int mark = length - 1;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
      } else if (c == '.' || c == ',') {
        mark = i;
      }
    }
    double value = Decimals.of(digits, length - 1 - mark);
    return text.charAt(0) == '-' ? -value : value;
  }
}
