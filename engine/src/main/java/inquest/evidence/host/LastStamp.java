package inquest.evidence.host;

import inquest.evidence.Quantity;
import inquest.evidence.Stamp;
import inquest.evidence.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The times in a list of {@code last}, which goes back from the newest entry. */
final class LastStamp {
  private static final String DAYS = " Mon Tue Wed Thu Fri Sat Sun ";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  /** Any leap year, since the 29th of February must be a date. */
  private static final int SOME_YEAR = 2024;

  private static final int MOST_DAYS = 300;

  private LocalDate before = LocalDate.MIN;
  private long daysBack;

  /** Kind of the event of a line: {@code boot} or {@code shutdown-requested}; empty for others. */
  static String kind(String line) {
    if (line.startsWith("reboot   system boot ")) {
      return "boot";
    }
    return line.startsWith("shutdown system down ") ? "shutdown-requested" : "";
  }

  /** Where the day of the week stands; -1 when nowhere. */
  static int weekday(Words words) {
    for (int i = 2; i + 3 < words.size(); i++) {
      boolean day = words.get(i).length() == 3 && DAYS.contains(' ' + words.get(i) + ' ');
      if (day && words.get(i + 3).indexOf(':') == 2) {
        return i;
      }
    }
    return -1;
  }

  /** The time of the next line; {@link Stamp#NONE} when it has none or may be of another year. */
  Stamp next(Words words) {
    int at = weekday(words);
    if (at < 0 || daysBack > MOST_DAYS) {
      return Stamp.NONE;
    }
    try {
      int month = MONTHS.indexOf(words.get(at + 1)) / 3 + 1;
      int day = (int) Quantity.whole(words.get(at + 2));
      LocalTime time = LocalTime.parse(words.get(at + 3));
      long year = Quantity.whole(words.get(at + 4));
      if (words.get(at + 4).length() == 4 && year > 1970) {
        return Stamp.local(LocalDateTime.of(LocalDate.of((int) year, month, day), time));
      }
      goBack(LocalDate.of(SOME_YEAR, month, day));
      return daysBack > MOST_DAYS
          ? Stamp.NONE
          : Stamp.local(LocalDateTime.of(LocalDate.of(0, month, day), time));
    } catch (DateTimeException e) {
      return Stamp.NONE;
    }
  }

  private void goBack(LocalDate day) {
    if (!before.equals(LocalDate.MIN)) {
      int back = before.getDayOfYear() - day.getDayOfYear();
      daysBack += back >= 0 ? back : back + before.lengthOfYear();
    }
    before = day;
  }
}
