package inquest.capture;

/**
 * Names of the members of one archive inside the capture: no way out of it, nothing that a terminal
 * would obey, and without the one top directory that most archives have.
 */
final class Naming {
  private static final int LONGEST = 1024;

  /** Directories of a host or of a collector: never the top directory that stands for a capture. */
  private static final String PARTS =
      " etc var proc sys run usr boot dev lib lib64 sbin bin home root tmp opt srv mnt log logs sar"
          + " sa sos_commands sos_logs sos_strings sos_reports sos_information sys-snap ";

  private final String prefix;
  private boolean started;
  private String top = "";
  private long escapes;
  private String firstEscape = "";

  /**
   * @param prefix put before every name; empty, or a name and a slash
   */
  Naming(String prefix) {
    this.prefix = prefix;
  }

  /** Whether a directory that holds all the rest is packaging, not evidence. */
  static boolean packaging(String directory) {
    return !directory.isEmpty() && !PARTS.contains(" " + directory + " ");
  }

  /**
   * The name inside the capture; empty for the top directory itself.
   *
   * @param recorded name as the archive has it
   * @param directory whether it is that of a directory
   */
  String inside(String recorded, boolean directory) {
    String name = normal(printable(recorded));
    if (leads(recorded)) {
      firstEscape = escapes == 0 ? printable(recorded) : firstEscape;
      escapes++;
    }
    if (!started) {
      started = true;
      int slash = name.indexOf('/');
      String first = slash < 0 ? (directory ? name : "") : name.substring(0, slash);
      top = packaging(first) ? first + "/" : "";
    }
    if (!top.isEmpty() && (name + "/").startsWith(top)) {
      name = name.length() < top.length() ? "" : name.substring(top.length());
    }
    return name.isEmpty() && !directory ? prefix + "unnamed" : prefix + name;
  }

  /** How many names were absolute or led out of the archive. */
  long escapes() {
    return escapes;
  }

  /** The first such name. */
  String firstEscape() {
    return firstEscape;
  }

  /** True for a link in the archive whose target is not in it. */
  static boolean leaves(String link, String target) {
    if (target.startsWith("/")) {
      return true;
    }
    int depth = 0;
    int slash = link.lastIndexOf('/');
    for (String part : ((slash < 0 ? "" : link.substring(0, slash + 1)) + target).split("/")) {
      depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(String recorded) {
    return recorded.startsWith("/") || ("/" + recorded + "/").contains("/../");
  }

  private static String normal(String name) {
    StringBuilder normal = new StringBuilder(name.length());
    for (String part : name.split("/")) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        normal.append(normal.length() == 0 ? "" : "/").append(part);
      }
    }
    return normal.toString();
  }

  /** The text with every character that could steer a terminal replaced, cut if it is very long. */
  static String printable(String text) {
    String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    StringBuilder printable = new StringBuilder(cut.length());
    for (int i = 0; i < cut.length(); i += Character.charCount(cut.codePointAt(i))) {
      int codePoint = cut.codePointAt(i);
      printable.appendCodePoint(harmless(codePoint) ? codePoint : '?');
    }
    return printable.toString();
  }

  private static boolean harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
