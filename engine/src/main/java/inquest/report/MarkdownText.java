package inquest.report;

/** Plain text as Markdown that shows the same text. */
final class MarkdownText {
  private static final String ALWAYS = "\\`*[]|~$";
  private static final String AT_START = "#+-=>";

  private MarkdownText() {}

  /**
   * The text with a backslash before what Markdown would act on, and entities for HTML. An
   * underscore inside a word stays, as it means nothing there and names are full of them.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int digits = leadingDigits(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '<') {
        escaped.append("&lt;");
      } else if (c == '&') {
        escaped.append("&amp;");
      } else if (special(text, at) || opensList(c, at, digits)) {
        escaped.append('\\').append(c);
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean special(String text, int at) {
    char c = text.charAt(at);
    return ALWAYS.indexOf(c) >= 0
        || at == 0 && AT_START.indexOf(c) >= 0
        || c == '_' && !insideWord(text, at)
        || c == ':' && text.startsWith("//", at + 1)
        || c == '.' && text.startsWith("www", at - 3);
  }

  private static boolean opensList(char c, int at, int digits) {
    return at > 0 && at == digits && (c == '.' || c == ')');
  }

  private static int leadingDigits(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
