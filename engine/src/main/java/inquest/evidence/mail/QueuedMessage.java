package inquest.evidence.mail;

import inquest.evidence.Quantity;
import inquest.evidence.Words;

/** The first line of a message in the queue of Exim: age, size, id, sender. */
final class QueuedMessage {
  private QueuedMessage() {}

  /** True for such a line. */
  static boolean looksLike(String line) {
    if (line.indexOf('<') < 0 || line.length() > 1000) {
      return false;
    }
    Words words = Words.of(line);
    return words.size() >= 4
        && !Double.isNaN(hours(words.get(0)))
        && !Double.isNaN(Quantity.kilobytes(words.get(1), 1))
        && id(words.get(2))
        && words.get(3).startsWith("<");
  }

  /** {@code 1vMxyz-0001AB-Cd}, or {@code 1vMxyz-00000001ABc-2dEf} from 4.97 on. */
  static boolean id(String word) {
    int length = word.length();
    return (length == 16 && word.charAt(13) == '-' || length == 23 && word.charAt(18) == '-')
        && word.charAt(6) == '-';
  }

  /** Hours of {@code 25m}, {@code 4h} or {@code 3d}; NaN for other texts. */
  static double hours(String age) {
    long number = age.isEmpty() ? -1 : Quantity.whole(age.substring(0, age.length() - 1));
    if (number < 0) {
      return Double.NaN;
    }
    return switch (age.charAt(age.length() - 1)) {
      case 'm' -> number / 60.0;
      case 'h' -> number;
      case 'd' -> number * 24.0;
      default -> Double.NaN;
    };
  }
}
