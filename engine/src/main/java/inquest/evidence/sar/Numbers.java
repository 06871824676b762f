package inquest.evidence.sar;

import inquest.evidence.Decimals;

/**
 * Numbers as sysstat prints them: with a decimal point or comma, and with {@code --human} a unit or
 * a per cent sign behind them.
 */
final class Numbers {
  private static final long MOST = 1L << 52;

  private Numbers() {}

  /** The whole text as a number; NaN when it is none. */
  static double parse(String text) {
    return parse(text, 0, text.length());
  }

  /**
   * The number between two indexes. With a unit ({@code B k M G T P}) it becomes kilobytes, which
   * is what sysstat means by all of them.
   *
   * @return NaN when it is no number
   */
  static double parse(String text, int from, int to) {
    int at = from;
    boolean negative = at < to && text.charAt(at) == '-';
    at += negative ? 1 : 0;
    long digits = 0;
    int count = 0;
    int decimals = -1;
    while (at < to) {
      char c = text.charAt(at);
      boolean digit = c >= '0' && c <= '9';
      if (digit && digits < MOST / 10 && decimals < Decimals.EXACT) {
        digits = digits * 10 + (c - '0');
        count++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (digit && decimals >= 0) {
        // finer than a number can be
      } else if ((c == '.' || c == ',') && decimals < 0) {
        decimals = 0;
      } else {
        break;
      }
      at++;
    }
    if (count == 0) {
      return Double.NaN;
    }
    double value = Decimals.of(digits, Math.max(decimals, 0));
    return (negative ? -value : value) * unit(text, at, to);
  }

  private static double unit(String text, int at, int to) {
    if (at == to) {
      return 1;
    }
    if (to - at > 1) {
      return Double.NaN;
    }
    return switch (text.charAt(at)) {
      case '%', 'k', 'K' -> 1;
      case 'B' -> 1.0 / 1024;
      case 'M' -> 1024;
      case 'G' -> 1024.0 * 1024;
      case 'T' -> 1024.0 * 1024 * 1024;
      case 'P' -> 1024.0 * 1024 * 1024 * 1024;
      default -> Double.NaN;
    };
  }
}
