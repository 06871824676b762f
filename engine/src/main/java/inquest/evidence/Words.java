package inquest.evidence;

import java.util.Arrays;

/** The words of one line, split at blanks and tabs, with their places in the line. */
public final class Words {
  private final String line;
  private int[] bounds = new int[32];
  private int size;

  private Words(String line) {
    this.line = line;
    int at = 0;
    while (at < line.length()) {
      int start = skip(at, true);
      at = skip(start, false);
      if (at > start) {
        add(start, at);
      }
    }
  }

  /** Splits a line. */
  public static Words of(String line) {
    return new Words(line);
  }

  private int skip(int from, boolean blanks) {
    int at = from;
    while (at < line.length() && line.charAt(at) <= ' ' == blanks) {
      at++;
    }
    return at;
  }

  private void add(int start, int end) {
    if (size * 2 == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[size * 2] = start;
    bounds[size * 2 + 1] = end;
    size++;
  }

  /** How many words. */
  public int size() {
    return size;
  }

  /** One word; empty beyond the last. */
  public String get(int index) {
    return index < 0 || index >= size
        ? ""
        : line.substring(bounds[index * 2], bounds[index * 2 + 1]);
  }

  /** From this word to the end of the line, blanks inside kept; empty beyond the last. */
  public String from(int index) {
    return between(index, size);
  }

  /** From one word up to, not including, another, blanks inside kept. */
  public String between(int index, int end) {
    int last = Math.min(end, size) - 1;
    return index < 0 || index > last ? "" : line.substring(bounds[index * 2], bounds[last * 2 + 1]);
  }

  /** Index of the first word that equals the text; -1 when there is none. */
  public int indexOf(String word) {
    for (int i = 0; i < size; i++) {
      int start = bounds[i * 2];
      if (bounds[i * 2 + 1] - start == word.length() && line.startsWith(word, start)) {
        return i;
      }
    }
    return -1;
  }

  /** True when one of the words equals the text. */
  public boolean has(String word) {
    return indexOf(word) >= 0;
  }
}
