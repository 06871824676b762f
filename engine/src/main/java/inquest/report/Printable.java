package inquest.report;

/**
 * Makes text from evidence harmless. A log line may hold terminal escapes, characters that reverse
 * the direction of writing, invisible ones: all are shown by their number instead of being sent.
 */
final class Printable {
  private static final int EXCERPT_CHARACTERS = 400;
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** Whether a terminal shows this code point as itself and does nothing else. */
  static boolean is(int codePoint) {
    if (codePoint < 0x7F) {
      return codePoint >= 0x20;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /**
   * The text in one line: tabs and line ends become spaces, other unprintable characters are shown
   * by number, as {@code \x1b} or, beyond 255, as {@code u{202e}} after a backslash; so is all that
   * is not ASCII when {@code ascii} is asked for.
   */
  static String line(String text, boolean ascii) {
    int at = 0;
    while (at < text.length() && plain(text.charAt(at), ascii)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length() + 16).append(text, 0, at);
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      append(codePoint, ascii, clean);
      at += Character.charCount(codePoint);
    }
    return clean.toString();
  }

  /** Like {@link #line}, of at most 400 characters of the text; says how many more there are. */
  static String excerpt(String text, boolean ascii) {
    if (text.length() <= EXCERPT_CHARACTERS) {
      return line(text, ascii);
    }
    int end = EXCERPT_CHARACTERS;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String dots = ascii ? "..." : "…";
    int left = text.length() - end;
    return line(text.substring(0, end), ascii) + dots + " (" + left + " more characters)";
  }

  /** The text with halves of surrogate pairs replaced, which no encoding can carry. */
  static String wellFormed(String text) {
    StringBuilder mended = null;
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isSurrogate(text.charAt(at))) {
        continue;
      }
      if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
        at++;
        continue;
      }
      if (mended == null) {
        mended = new StringBuilder(text);
      }
      mended.setCharAt(at, REPLACEMENT);
    }
    return mended == null ? text : mended.toString();
  }

  /** Lower case hexadecimal of at least this many digits. */
  static String hex(int number, int digits) {
    String hex = Integer.toHexString(number);
    return "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }

  private static boolean plain(char c, boolean ascii) {
    return c < 0x7F ? c >= 0x20 : !ascii && !Character.isSurrogate(c) && is(c);
  }

  private static void append(int codePoint, boolean ascii, StringBuilder clean) {
    if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
      clean.append(' ');
    } else if (is(codePoint) && (!ascii || codePoint < 0x7F)) {
      clean.appendCodePoint(codePoint);
    } else if (codePoint <= 0xFF) {
      clean.append("\\x").append(hex(codePoint, 2));
    } else {
      clean.append("\\u{").append(hex(codePoint, 4)).append('}');
    }
  }
}
