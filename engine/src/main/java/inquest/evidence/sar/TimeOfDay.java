package inquest.evidence.sar;

import java.util.Locale;

/** Times of day as the locales print them. */
final class TimeOfDay {
  private static final int HALF_DAY = 43_200;

  private TimeOfDay() {}

  /**
   * Seconds since midnight of {@code 14:51:50}, {@code 14.51.50} or {@code 14时51分50秒}.
   *
   * @return -1 when it is no time
   */
  static int parse(String text, int from, int to) {
    int hours = pair(text, from, to);
    int at = from + (to - from > 1 && digit(text, from + 1, to) >= 0 ? 2 : 1);
    int minutes = pair(text, at + 1, to);
    int seconds = pair(text, at + 4, to);
    boolean separated = digit(text, at, to) < 0 && digit(text, at + 3, to) < 0;
    boolean whole = at + 6 == to || (at + 7 == to && text.charAt(to - 1) > 0x7F);
    boolean valid = hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
    return separated && whole && valid && seconds >= 0 && seconds <= 60
        ? hours * 3600 + minutes * 60 + Math.min(seconds, 59)
        : -1;
  }

  /** One or two digits as a number; -1 when there are none. */
  private static int pair(String text, int at, int to) {
    int tens = digit(text, at, to);
    int ones = digit(text, at + 1, to);
    return tens >= 0 && ones >= 0 ? tens * 10 + ones : tens;
  }

  private static int digit(String text, int at, int to) {
    char c = at < to ? text.charAt(at) : ' ';
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  /** True for the words that stand for the half of the day. */
  static boolean halfOfDay(String word) {
    return morning(word) || evening(word);
  }

  /** Seconds since midnight of a time on a clock of twelve hours: 12 AM is 0. */
  static int onFullDay(int seconds, String half) {
    return seconds % HALF_DAY + (evening(half) ? HALF_DAY : 0);
  }

  private static boolean morning(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "am", "a.m.", "πμ", "π.μ.", "午前", "上午", "오전", "de.", "dop.", "öö", "ص" -> true;
      default -> false;
    };
  }

  private static boolean evening(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "pm", "p.m.", "μμ", "μ.μ.", "午後", "下午", "오후", "du.", "odp.", "ös", "م" -> true;
      default -> false;
    };
  }
}
