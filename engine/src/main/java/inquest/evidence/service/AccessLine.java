package inquest.evidence.service;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * One request of an access log.
 *
 * @param second when, in seconds since 1970
 * @param site the virtual host; empty when the line names none
 * @param address of the client
 * @param method such as {@code POST}; empty when the request is no HTTP
 * @param path without query, cut
 * @param status of the answer; 0 when it cannot be read
 * @param agent as the client names itself, cut; empty when the line names none
 */
record AccessLine(
    long second,
    String site,
    String address,
    String method,
    String path,
    int status,
    String agent) {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int LONGEST = 120;
  private static final int STAMP_LENGTH = 26;

  /** Index of the bracket before the time; -1 when the line is of another form. */
  static int bracket(String line) {
    int at = line.indexOf('[');
    while (at >= 0 && at + STAMP_LENGTH < line.length()) {
      if (line.charAt(at + 3) == '/' && line.charAt(at + 7) == '/' && line.charAt(at + 12) == ':') {
        return line.indexOf("] \"", at) == at + 27 ? at : -1;
      }
      at = line.indexOf('[', at + 1);
    }
    return -1;
  }

  /** Takes a line apart; empty when it is of another form. */
  static Optional<AccessLine> of(String line) {
    int at = bracket(line);
    if (at < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(line, at, second(line, at + 1)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static long second(String line, int at) {
    int month = MONTHS.indexOf(line.substring(at + 3, at + 6)) / 3 + 1;
    LocalDateTime time =
        LocalDateTime.of(
            number(line, at + 7, 4),
            month,
            number(line, at, 2),
            number(line, at + 12, 2),
            number(line, at + 15, 2),
            Math.min(number(line, at + 18, 2), 59));
    return time.toEpochSecond(ZoneOffset.of(line.substring(at + 21, at + 26)));
  }

  private static int number(String line, int at, int digits) {
    return Integer.parseInt(line, at, at + digits, 10);
  }

  private static AccessLine parse(String line, int bracket, long second) {
    String before = line.substring(0, bracket).strip();
    String[] words = before.length() > LONGEST * 2 ? new String[] {""} : before.split(" +");
    boolean hosted = words.length >= 4 && !words[1].equals("-");
    int from = bracket + 30;
    int quote = quote(line, from);
    String request = line.substring(from, quote);
    String rest = line.substring(Math.min(quote + 1, line.length())).strip();
    int blank = request.indexOf(' ');
    String method = blank > 0 && blank < 12 ? request.substring(0, blank) : "";
    return new AccessLine(
        second,
        hosted ? site(words[0]) : "",
        cut(words[hosted ? 1 : 0]),
        method,
        method.isEmpty() ? "" : path(request, blank + 1),
        status(rest),
        agent(rest));
  }

  private static int quote(String line, int from) {
    int at = line.indexOf('"', from);
    while (at > 0 && line.charAt(at - 1) == '\\') {
      at = line.indexOf('"', at + 1);
    }
    return at < 0 ? line.length() : at;
  }

  private static String site(String word) {
    int colon = word.lastIndexOf(':');
    return cut((colon > 0 ? word.substring(0, colon) : word).toLowerCase(Locale.ROOT));
  }

  private static String path(String request, int from) {
    int end = from;
    while (end < request.length() && " ?;".indexOf(request.charAt(end)) < 0) {
      end++;
    }
    return cut(request.substring(from, end));
  }

  private static int status(String rest) {
    boolean digits = rest.length() >= 3;
    for (int i = 0; i < 3 && digits; i++) {
      digits = rest.charAt(i) >= '0' && rest.charAt(i) <= '9';
    }
    return digits ? Integer.parseInt(rest, 0, 3, 10) : 0;
  }

  /** What stands in the second pair of quotes after the answer. */
  private static String agent(String rest) {
    int referrer = rest.indexOf('"');
    int end = referrer < 0 ? -1 : quote(rest, referrer + 1);
    int start = end < 0 ? -1 : rest.indexOf('"', end + 1);
    return start < 0 ? "" : cut(rest.substring(start + 1, quote(rest, start + 1)));
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /** True for an attempt to log in to a usual web application. */
  boolean login() {
    return method.equals("POST")
        && (path.endsWith("/wp-login.php")
            || path.endsWith("/xmlrpc.php")
            || path.endsWith("/administrator/index.php")
            || path.endsWith("/user/login"));
  }

  /** True for the work that a WordPress site gives itself. */
  boolean selfLoad() {
    return path.endsWith("/wp-cron.php") || path.endsWith("/admin-ajax.php");
  }

  /** True for what PHP answers, as far as the name shows it. */
  boolean php() {
    return path.endsWith(".php");
  }

  /** True when the client says that it is a robot. */
  boolean crawler() {
    String lower = agent.toLowerCase(Locale.ROOT);
    return lower.contains("bot/")
        || lower.contains("bot;")
        || lower.contains("bot)")
        || lower.contains("crawl")
        || lower.contains("spider")
        || lower.contains("slurp");
  }
}
