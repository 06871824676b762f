package inquest.evidence.sar;

import java.util.Arrays;

/** The words of one line, found without copying them. One instance is reused for all lines. */
final class Tokens {
  private static final char NO_BREAK_SPACE = 0xA0;

  private String line = "";
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int count;

  /** Takes a line apart at blanks. */
  void blanks(String text) {
    line = text;
    count = 0;
    int at = 0;
    int length = text.length();
    while (at < length) {
      while (at < length && blank(text.charAt(at))) {
        at++;
      }
      int from = at;
      while (at < length && !blank(text.charAt(at))) {
        at++;
      }
      if (at > from) {
        add(from, at);
      }
    }
  }

  /** Takes a line apart at each separator; a field may be empty. */
  void fields(String text, char separator) {
    line = text;
    count = 0;
    int from = 0;
    int to = text.indexOf(separator);
    while (to >= 0) {
      add(from, to);
      from = to + 1;
      to = text.indexOf(separator, from);
    }
    add(from, text.length());
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == NO_BREAK_SPACE;
  }

  private void add(int from, int to) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = from;
    ends[count] = to;
    count++;
  }

  int count() {
    return count;
  }

  /** The whole line. */
  String line() {
    return line;
  }

  String get(int index) {
    return line.substring(starts[index], ends[index]);
  }

  boolean is(int index, String word) {
    return ends[index] - starts[index] == word.length() && line.startsWith(word, starts[index]);
  }

  /** The line from the beginning of a word on. */
  String from(int index) {
    return line.substring(starts[index]);
  }

  char last(int index) {
    return line.charAt(ends[index] - 1);
  }

  /** The number in a cell, see {@link Numbers#parse}; NaN when it is none. */
  double number(int index) {
    return Numbers.parse(line, starts[index], ends[index]);
  }

  /** The time of day in a cell in seconds, see {@link TimeOfDay#parse}; -1 when it is none. */
  int timeOfDay(int index) {
    return TimeOfDay.parse(line, starts[index], ends[index]);
  }

  /** True when a word stands for the half of the day. */
  boolean halfOfDay(int index) {
    char last = Character.toLowerCase(last(index));
    boolean possible = last == 'm' || last == '.' || last > 0x7F;
    return possible && TimeOfDay.halfOfDay(get(index));
  }

  /** True when a cell begins as numbers do. */
  boolean numeric(int index) {
    int at = starts[index];
    char c = line.charAt(at);
    if ((c == '-' || c == '.') && at + 1 < ends[index]) {
      c = line.charAt(at + 1);
    }
    return c >= '0' && c <= '9';
  }
}
