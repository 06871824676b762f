package inquest.evidence.process;

/** Command lines as ps, top and iotop print them. */
final class CommandLine {
  private CommandLine() {}

  /** The command line without the branches that {@code ps f} draws before it. */
  static String withoutTree(String printed) {
    int at = 0;
    while (at < printed.length()) {
      char c = printed.charAt(at);
      boolean branch = c == '\\' && printed.startsWith("\\_ ", at);
      if (!branch && c != ' ' && !(c == '|' && printed.startsWith("| ", at))) {
        break;
      }
      at += branch ? 3 : 1;
    }
    return printed.substring(at);
  }

  /** True for {@code [name]}, perhaps with a thread count or {@code <defunct>} behind it. */
  static boolean bracketed(String arguments) {
    return arguments.startsWith("[") && arguments.indexOf(']') > 1;
  }

  /**
   * The name of the command: {@code mysqld} of {@code /usr/sbin/mysqld --x}, {@code php-fpm} of
   * {@code php-fpm: pool alice}, {@code bash} of the login shell {@code -bash}, {@code kworker/0:1}
   * of {@code [kworker/0:1]}.
   *
   * @param path whether a slash inside the first word can be a path; names of kernel threads have
   *     slashes too
   */
  static String name(String arguments, boolean path) {
    if (bracketed(arguments)) {
      return arguments.substring(1, arguments.indexOf(']'));
    }
    int blank = arguments.indexOf(' ');
    String word = blank < 0 ? arguments : arguments.substring(0, blank);
    if (path || word.startsWith("/") || word.startsWith("./") || word.startsWith("../")) {
      int slash = word.lastIndexOf('/', word.length() - 2);
      word = word.substring(slash + 1);
    }
    if (word.length() > 1 && word.startsWith("-")) {
      word = word.substring(1);
    }
    return word.length() > 1 && word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
  }
}
