package inquest.evidence.kernel;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A date and time of a log line.
 *
 * @param time as printed; year 0 when none is printed
 * @param zone {@code local} or an offset
 * @param end index after it
 * @param dmesg whether it is the form that only dmesg writes (a comma before the fraction)
 */
record WallClock(LocalDateTime time, String zone, int end, boolean dmesg) {
  /** No time. */
  static final WallClock ABSENT = new WallClock(LocalDateTime.MIN, "local", -1, false);

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String DAYS = "MonTueWedThuFriSatSun";

  /** The time that begins there; {@link #ABSENT} when none does. */
  static WallClock at(String line, int from) {
    try {
      if (digits(line, from, from + 4) && charAt(line, from + 4) == '-') {
        return iso(line, from);
      }
      int start = weekday(line, from) ? from + 4 : from;
      if (start > from && digits(line, start, start + 4)) {
        return full(line, start);
      }
      return month(line, start) > 0 ? traditional(line, start) : ABSENT;
    } catch (DateTimeException | NumberFormatException e) {
      return ABSENT;
    }
  }

  /** {@code 2024-04-17T00:26:33.540821+05:30}. */
  private static WallClock iso(String line, int from) {
    char between = charAt(line, from + 10);
    if (between != 'T' && between != ' ' || charAt(line, from + 13) != ':') {
      return ABSENT;
    }
    LocalDateTime time = time(line, from + 11, date(line, from));
    int end = from + 19;
    boolean comma = charAt(line, end) == ',';
    if (comma || charAt(line, end) == '.') {
      int fraction = end + 1;
      end = digitsEnd(line, fraction);
      time = time.withNano(nanos(line.substring(fraction, end)));
    }
    int zoneEnd = zoneEnd(line, end);
    if (zoneEnd == end) {
      return new WallClock(time, "local", end, comma);
    }
    String zone = ZoneOffset.of(line.substring(end, zoneEnd)).getId();
    return new WallClock(time, zone, zoneEnd, comma);
  }

  private static int zoneEnd(String line, int at) {
    char sign = charAt(line, at);
    if (sign == 'Z') {
      return at + 1;
    }
    if (sign != '+' && sign != '-' || !digits(line, at + 1, at + 3)) {
      return at;
    }
    int minutes = charAt(line, at + 3) == ':' ? at + 4 : at + 3;
    return digits(line, minutes, minutes + 2) ? minutes + 2 : at;
  }

  /** {@code Thu 2023-07-20 18:48:44 CEST}: journalctl -o short-full. */
  private static WallClock full(String line, int from) {
    LocalDateTime time = time(line, from + 11, date(line, from));
    int end = from + 19;
    int next = charAt(line, end) == ' ' ? line.indexOf(' ', end + 1) : -1;
    boolean utc = line.startsWith(" UTC ", end);
    return new WallClock(time, utc ? "Z" : "local", next < 0 ? end : next, false);
  }

  /** {@code Jul 4 18:48:44}, with a fraction (short-precise) or with a year behind it. */
  private static WallClock traditional(String line, int from) {
    int day = from + 4;
    if (charAt(line, day) == ' ') {
      day++;
    }
    int dayEnd = digitsEnd(line, day);
    if (dayEnd == day || dayEnd > day + 2 || charAt(line, dayEnd) != ' ') {
      return ABSENT;
    }
    int hour = dayEnd + 1;
    int year = 0;
    if (digits(line, hour, hour + 4) && charAt(line, hour + 4) == ' ') {
      year = Integer.parseInt(line, hour, hour + 4, 10);
      hour += 5;
    }
    if (charAt(line, hour + 2) != ':' || charAt(line, hour + 5) != ':') {
      return ABSENT;
    }
    int dayOfMonth = Integer.parseInt(line, day, dayEnd, 10);
    LocalDateTime time =
        time(line, hour, LocalDateTime.of(year, month(line, from), dayOfMonth, 0, 0));
    int end = hour + 8;
    if (charAt(line, end) == '.') {
      int fraction = end + 1;
      end = digitsEnd(line, fraction);
      time = time.withNano(nanos(line.substring(fraction, end)));
    }
    return new WallClock(time, "local", end, false);
  }

  /**
   * {@code Thu Jul 20 18:48:44 2023} or {@code Feb 7 03:34}, {@code Feb17 03:34} (dmesg -e); MIN
   * when it is neither.
   */
  static LocalDateTime inBrackets(String printed) {
    boolean joined = digits(printed, 3, 5) && charAt(printed, 5) == ' ';
    String text = joined ? printed.substring(0, 3) + ' ' + printed.substring(3) : printed;
    try {
      int from = weekday(text, 0) ? 4 : 0;
      if (month(text, from) == 0) {
        return LocalDateTime.MIN;
      }
      int day = charAt(text, from + 4) == ' ' ? from + 5 : from + 4;
      int dayEnd = digitsEnd(text, day);
      int hour = dayEnd + 1;
      boolean seconds = charAt(text, hour + 5) == ':';
      int year =
          seconds && digits(text, hour + 9, hour + 13)
              ? Integer.parseInt(text, hour + 9, hour + 13, 10)
              : 0;
      LocalDateTime date =
          LocalDateTime.of(year, month(text, from), Integer.parseInt(text, day, dayEnd, 10), 0, 0);
      return seconds
          ? time(text, hour, date)
          : date.withHour(two(text, hour)).withMinute(two(text, hour + 3));
    } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
      return LocalDateTime.MIN;
    }
  }

  /** True for a date in another language: {@code Mi Jul 20 18:48:44 2023}. */
  static boolean looksLikeForeignDate(String text) {
    int length = text.length();
    return length > 15
        && charAt(text, length - 8) == ':'
        && charAt(text, length - 5) == ' '
        && digits(text, length - 4, length);
  }

  private static LocalDateTime date(String line, int at) {
    return LocalDateTime.of(
        Integer.parseInt(line, at, at + 4, 10), two(line, at + 5), two(line, at + 8), 0, 0);
  }

  private static LocalDateTime time(String line, int at, LocalDateTime date) {
    int second = Math.min(two(line, at + 6), 59);
    return date.withHour(two(line, at)).withMinute(two(line, at + 3)).withSecond(second);
  }

  private static int two(String line, int at) {
    if (!digits(line, at, at + 2)) {
      throw new NumberFormatException("two digits expected");
    }
    return (line.charAt(at) - '0') * 10 + line.charAt(at + 1) - '0';
  }

  private static int nanos(String digits) {
    String nine = (digits + "000000000").substring(0, 9);
    return Integer.parseInt(nine);
  }

  private static boolean weekday(String line, int at) {
    return charAt(line, at + 3) == ' ' && name(DAYS, line, at) >= 0;
  }

  private static int month(String line, int at) {
    return charAt(line, at + 3) == ' ' ? name(MONTHS, line, at) + 1 : 0;
  }

  private static int name(String names, String line, int at) {
    for (int i = 0; i < names.length(); i += 3) {
      if (line.startsWith(names.substring(i, i + 3), at)) {
        return i / 3;
      }
    }
    return -1;
  }

  private static char charAt(String line, int at) {
    return at >= 0 && at < line.length() ? line.charAt(at) : 0;
  }

  private static int digitsEnd(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** True when the stretch lies in the line and holds digits only. */
  static boolean digits(String line, int from, int to) {
    if (from < 0 || to > line.length() || from >= to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (line.charAt(i) < '0' || line.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
