package inquest.evidence.sar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The date in a banner of sar: {@code 11/23/26}, {@code 23/11/2026}, {@code 23.11.2026}, {@code
 * 2026-11-23}, {@code 2026年11月23日}.
 */
final class SarDate {
  private final int[] numbers = new int[3];
  private int count;
  private boolean yearFirst;
  private boolean longYear;
  private boolean slashes;

  /** Finds the numbers of a date at the beginning of a text; what follows them is ignored. */
  SarDate(String text) {
    int at = 0;
    while (at < text.length() && count < 3) {
      char c = text.charAt(at);
      int from = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at > from && at - from <= 4) {
        number(Integer.parseInt(text.substring(from, at)), at - from);
      } else if (c == '_' || c == '(') {
        return;
      } else {
        slashes |= c == '/';
        at++;
      }
    }
  }

  private void number(int number, int digits) {
    yearFirst |= count == 0 && digits == 4;
    longYear |= count == 2 && digits == 4;
    numbers[count] = number;
    count++;
  }

  /**
   * Days since 1970; empty when the text holds no date.
   *
   * @param fileName of the file: {@code sa23}, {@code sar23}, {@code sa20261123} tell the day
   * @param twelveHours whether the times that follow are on a clock of twelve hours, which tells
   *     American dates from others
   */
  OptionalLong epochDay(String fileName, boolean twelveHours) {
    if (count < 3) {
      return OptionalLong.empty();
    }
    if (yearFirst) {
      return of(numbers[0], numbers[1], numbers[2]);
    }
    int year = longYear ? numbers[2] : 2000 + numbers[2] % 100;
    return dayFirst(dayOfName(fileName), twelveHours)
        ? of(year, numbers[1], numbers[0])
        : of(year, numbers[0], numbers[1]);
  }

  /** The C locale and the American one put the month first; those with a long year do not. */
  private boolean dayFirst(int dayOfName, boolean twelveHours) {
    if (!slashes || numbers[0] > 12) {
      return true;
    }
    if (numbers[1] > 12 || numbers[0] == numbers[1]) {
      return false;
    }
    if (dayOfName == numbers[0] || dayOfName == numbers[1]) {
      return dayOfName == numbers[0];
    }
    return longYear && !twelveHours;
  }

  private static int dayOfName(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int from = name.startsWith("sar") ? 3 : 2;
    int to = from;
    while (to < name.length() && name.charAt(to) >= '0' && name.charAt(to) <= '9') {
      to++;
    }
    boolean told = name.startsWith("sa") && (to - from == 2 || to - from == 8);
    return told ? Integer.parseInt(name.substring(to - 2, to)) : 0;
  }

  private static OptionalLong of(int year, int month, int day) {
    try {
      return OptionalLong.of(LocalDate.of(year, month, day).toEpochDay());
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }
}
