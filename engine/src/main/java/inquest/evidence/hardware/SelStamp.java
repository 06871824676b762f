package inquest.evidence.hardware;

import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Dates of event logs: {@code 11/23/2026 15:07:58}, {@code 11/23/26 15:07:58 UTC}, {@code
 * Nov-23-2026 15:07:58}, {@code 2026-11-23 15:07:58}, {@code 23.11.2026 15:07:58}. With slashes the
 * month comes first.
 */
final class SelStamp {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private SelStamp() {}

  /** The time; {@link Stamp#NONE} when the clock was not set or the text is no date. */
  static Stamp of(String date, String time) {
    try {
      List<String> words = Printed.words(time);
      List<String> clock = words.isEmpty() ? List.of() : Printed.cells(words.get(0), ':');
      int[] day = day(date);
      if (clock.size() < 3 || day.length < 3) {
        return Stamp.NONE;
      }
      LocalDateTime wall =
          LocalDateTime.of(
              day[0],
              day[1],
              day[2],
              hour(number(clock.get(0)), words),
              number(clock.get(1)),
              number(clock.get(2)));
      boolean universal = words.size() > 1 && (words.contains("UTC") || words.contains("GMT"));
      return universal ? Stamp.offset(wall, ZoneOffset.UTC) : Stamp.local(wall);
    } catch (DateTimeException e) {
      return Stamp.NONE;
    }
  }

  /** The hour of 24: locales with {@code AM} and {@code PM} print {@code 09:31:56 PM EST}. */
  private static int hour(int hour, List<String> words) {
    if (words.contains("PM")) {
      return hour < 12 ? hour + 12 : hour;
    }
    return words.contains("AM") && hour == 12 ? 0 : hour;
  }

  private static int[] day(String date) {
    if (date.indexOf('/') > 0) {
      List<String> parts = Printed.cells(date, '/');
      return parts.size() < 3 ? new int[0] : day(parts.get(2), parts.get(0), parts.get(1));
    }
    if (date.indexOf('.') > 0) {
      List<String> parts = Printed.cells(date, '.');
      return parts.size() < 3 ? new int[0] : day(parts.get(2), parts.get(1), parts.get(0));
    }
    List<String> parts = Printed.cells(date, '-');
    if (parts.size() < 3) {
      return new int[0];
    }
    int month = MONTHS.indexOf(parts.get(0));
    return month >= 0
        ? day(parts.get(2), String.valueOf(month + 1), parts.get(1))
        : day(parts.get(0), parts.get(1), parts.get(2));
  }

  private static int[] day(String year, String month, String day) {
    int full = number(year);
    return new int[] {full < 100 ? 2000 + full : full, number(month), number(day)};
  }

  /** -1, which no date accepts, when it is no number. */
  private static int number(String text) {
    long value = Printed.count(text);
    return value > 9_999 ? -1 : (int) value;
  }
}
