package inquest.evidence.process;

import inquest.evidence.Quantity;

/** Times of ps and top: {@code 0:13}, {@code 00:01:00}, {@code 2-03:04:05}, {@code 0:31.24}. */
final class Duration {
  private Duration() {}

  /**
   * Seconds of {@code [days-][hours:]minutes:seconds[.hundredths]}, or of the short forms of top
   * for long times, {@code 20,34} (hours and minutes), {@code 34h}, {@code 5d} and {@code 2w}; NaN
   * for other texts.
   */
  static double seconds(String text) {
    int dash = text.indexOf('-');
    double days = dash > 0 ? Quantity.whole(text.substring(0, dash)) : 0;
    if (days < 0) {
      return Double.NaN;
    }
    String time = text.substring(dash > 0 ? dash + 1 : 0);
    return days * 86_400 + (time.indexOf(':') < 0 ? shortForm(time) : clock(time));
  }

  private static double clock(String time) {
    double seconds = 0;
    int from = 0;
    int colon = time.indexOf(':');
    while (colon >= 0) {
      long part = Quantity.whole(time.substring(from, colon));
      if (part < 0) {
        return Double.NaN;
      }
      seconds = (seconds + part) * 60;
      from = colon + 1;
      colon = time.indexOf(':', from);
    }
    return seconds + Quantity.number(time.substring(from));
  }

  private static double shortForm(String time) {
    int comma = time.indexOf(',');
    if (comma > 0) {
      long hours = Quantity.whole(time.substring(0, comma));
      long minutes = Quantity.whole(time.substring(comma + 1));
      return hours < 0 || minutes < 0 ? Double.NaN : hours * 3600.0 + minutes * 60;
    }
    if (time.isEmpty()) {
      return Double.NaN;
    }
    double count = Quantity.number(time.substring(0, time.length() - 1));
    return switch (time.charAt(time.length() - 1)) {
      case 'h' -> count * 3_600;
      case 'd' -> count * 86_400;
      case 'w' -> count * 604_800;
      default -> Double.NaN;
    };
  }
}
