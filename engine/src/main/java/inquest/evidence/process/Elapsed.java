package inquest.evidence.process;

import inquest.evidence.Quantity;

/** Times of atop: {@code 2.87s}, {@code 1m41s}, {@code 3h12m}, {@code 4d}. */
final class Elapsed {
  private Elapsed() {}

  /** The seconds; NaN for other texts. */
  static double seconds(String text) {
    double seconds = text.isEmpty() ? Double.NaN : 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      double unit = unit(text.charAt(at));
      if (unit > 0) {
        seconds += Quantity.number(text.substring(from, at)) * unit;
        from = at + 1;
      }
    }
    return from == text.length() ? seconds : Double.NaN;
  }

  private static double unit(char letter) {
    return switch (letter) {
      case 'd' -> 86_400;
      case 'h' -> 3_600;
      case 'm' -> 60;
      case 's' -> 1;
      default -> 0;
    };
  }
}
