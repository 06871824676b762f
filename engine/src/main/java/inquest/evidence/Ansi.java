package inquest.evidence;

/** Terminal escape sequences, which evidence captured from a terminal carries. */
public final class Ansi {
  private static final char ESCAPE = 0x1B;

  private Ansi() {}

  /** The text without CSI and OSC sequences; the same string when there are none. */
  public static String strip(String text) {
    if (text.indexOf(ESCAPE) < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ESCAPE) {
        at = end(text, at + 1);
      } else {
        clean.append(c);
        at++;
      }
    }
    return clean.toString();
  }

  private static int end(String text, int at) {
    if (at >= text.length()) {
      return at;
    }
    char kind = text.charAt(at);
    if (kind == ']') {
      int bell = text.indexOf(0x07, at);
      return bell < 0 ? text.length() : bell + 1;
    }
    if (kind != '[') {
      return at + 1;
    }
    int i = at + 1;
    while (i < text.length() && (text.charAt(i) < 0x40 || text.charAt(i) > 0x7E)) {
      i++;
    }
    return Math.min(i + 1, text.length());
  }
}
