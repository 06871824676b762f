package inquest.cli.testing;

/** Text without characters that control a terminal or that XML forbids. */
final class Plain {
  private Plain() {}

  /** The text in one line: each such character as {@code ?}, tabs and line ends as a blank. */
  static String line(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(point -> plain.appendCodePoint(plain(point)));
    return plain.toString();
  }

  private static int plain(int point) {
    if (point == '\t' || point == '\n' || point == '\r') {
      return ' ';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          '?';
      default -> point;
    };
  }
}
