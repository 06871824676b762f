package inquest.evidence.host;

import inquest.evidence.Quantity;
import java.time.LocalDateTime;

/** The parts of a date, taken word by word. */
final class DateParts {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String WEEKDAYS = "MonTueWedThuFriSatSun";

  private long year = -1;
  private long month = -1;
  private long day = -1;
  private String clock = "";
  private String half = "";
  private String zone = "";

  /** Takes one word; false when no date holds such a word. */
  boolean take(String word) {
    long number = Quantity.whole(word);
    if (number > 31) {
      year = number;
    } else if (number > 0) {
      day = number;
    } else if (word.length() == 3 && place(MONTHS, word) >= 0) {
      month = place(MONTHS, word) / 3 + 1;
    } else if (word.equals("AM") || word.equals("PM")) {
      half = word;
    } else if (word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
      return iso(word);
    } else if (clock.isEmpty() && word.indexOf(':') == 2) {
      return clock(word);
    } else {
      return word.length() == 3 && place(WEEKDAYS, word) >= 0 || zone(word);
    }
    return true;
  }

  private static int place(String names, String word) {
    int at = names.indexOf(word);
    return at % 3 == 0 ? at : -1;
  }

  private boolean iso(String word) {
    year = Quantity.whole(word.substring(0, 4));
    month = Quantity.whole(word.substring(5, 7));
    day = Quantity.whole(word.substring(8, 10));
    return word.length() == 10 || word.charAt(10) == 'T' && clock(word.substring(11));
  }

  /** {@code 14:47:12}, with the offset of ISO 8601 perhaps. */
  private boolean clock(String word) {
    if (word.length() < 8) {
      return false;
    }
    clock = word.substring(0, 8);
    int offset = 8;
    while (offset < word.length() && ".0123456789".indexOf(word.charAt(offset)) >= 0) {
      offset++;
    }
    return offset == word.length() || zone(word.substring(offset));
  }

  private boolean zone(String word) {
    boolean offset = (word.startsWith("+") || word.startsWith("-")) && word.length() <= 6;
    boolean name = word.length() <= 5 && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z';
    zone = zone.isEmpty() ? word : zone;
    return offset || name;
  }

  boolean complete() {
    return year > 0 && month > 0 && day > 0 && !clock.isEmpty();
  }

  /** The time; throws {@link java.time.DateTimeException} when there is no such time. */
  LocalDateTime time() {
    int hour = (int) Quantity.whole(clock.substring(0, 2));
    if (!half.isEmpty()) {
      hour = hour % 12 + (half.equals("PM") ? 12 : 0);
    }
    int minute = (int) Quantity.whole(clock.substring(3, 5));
    int second = (int) Quantity.whole(clock.substring(6, 8));
    return LocalDateTime.of((int) year, (int) month, (int) day, hour, minute, second);
  }

  String zone() {
    return zone;
  }
}
