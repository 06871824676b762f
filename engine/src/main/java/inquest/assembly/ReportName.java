package inquest.assembly;

import java.util.Arrays;
import java.util.Locale;

/**
 * The host in the name that sos gives to its reports and their archives.
 *
 * <pre>
 * sosreport-web01-2026-11-24-kqzwxyv
 * sosreport-web01-04718231-2026-11-24-kqzwxyv.tar.xz
 * sosreport-web01.04718231-20261124101500
 * </pre>
 *
 * A number before the date is that of a case. A label, which stands there too, cannot be told from
 * the name of a host that has a hyphen: it is taken as part of it.
 */
final class ReportName {
  private static final String REPORT = "sosreport-";

  private ReportName() {}

  /** The host that some part of a path names; empty when none does. */
  static String host(String path) {
    for (String part : path.split("/")) {
      String name = part.toLowerCase(Locale.ROOT).startsWith(REPORT) ? named(part) : "";
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "";
  }

  private static String named(String part) {
    String[] words = part.substring(REPORT.length()).split("-");
    int date = 1;
    while (date < words.length && !date(words, date)) {
      date++;
    }
    if (date == words.length) {
      return "";
    }
    int end = date > 1 && digits(words[date - 1]) ? date - 1 : date;
    String name = String.join("-", Arrays.copyOf(words, end));
    int point = name.lastIndexOf('.');
    boolean numbered = point > 0 && digits(name.substring(point + 1)) && !digits(name);
    String host = numbered ? name.substring(0, point) : name;
    return host.equalsIgnoreCase("localhost") ? "" : host;
  }

  /** {@code 2026-11-24} from there, or {@code 20261124101500}. */
  private static boolean date(String[] words, int at) {
    String first = words[at];
    int stop = first.indexOf('.');
    String word = stop < 0 ? first : first.substring(0, stop);
    if (word.length() == 14 && digits(word)) {
      return true;
    }
    return word.length() == 4
        && at + 2 < words.length
        && digits(word)
        && words[at + 1].length() == 2
        && digits(words[at + 1]);
  }

  private static boolean digits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
