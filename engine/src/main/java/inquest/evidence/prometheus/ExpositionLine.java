package inquest.evidence.prometheus;

import java.util.HashMap;
import java.util.Map;

/**
 * A line {@code name{label="value",…} 1.2e+10} of the exposition format.
 *
 * @param name of the metric
 * @param labels of the series
 * @param value NaN when there is none
 */
record ExpositionLine(String name, Map<String, String> labels, double value) {

  static ExpositionLine of(String line) {
    Map<String, String> labels = new HashMap<>();
    int open = line.indexOf('{');
    int blank = line.indexOf(' ');
    boolean labelled = open > 0 && (blank < 0 || open < blank);
    String name = line.substring(0, labelled ? open : Math.max(blank, 0));
    int end = labelled ? labels(line, open + 1, labels) : blank;
    return new ExpositionLine(name, labels, end < 0 ? Double.NaN : value(line.substring(end)));
  }

  /** The value; a time in milliseconds may follow it. */
  private static double value(String rest) {
    String plain = rest.strip();
    int blank = plain.indexOf(' ');
    try {
      return Double.parseDouble(blank < 0 ? plain : plain.substring(0, blank));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** Reads the labels. Returns the index behind their bracket; -1 when they do not end. */
  private static int labels(String line, int from, Map<String, String> into) {
    int at = from;
    while (at < line.length() && line.charAt(at) != '}') {
      int equals = line.indexOf("=\"", at);
      if (equals < 0) {
        return -1;
      }
      StringBuilder value = new StringBuilder();
      int end = text(line, equals + 2, value);
      into.put(line.substring(at, equals).strip(), value.toString());
      at = end < line.length() && line.charAt(end) == ',' ? end + 1 : end;
    }
    return at < line.length() ? at + 1 : -1;
  }

  /** Reads a quoted text. Returns the index behind its closing quote. */
  private static int text(String line, int from, StringBuilder into) {
    int at = from;
    while (at < line.length() && line.charAt(at) != '"') {
      at += line.charAt(at) == '\\' && at + 1 < line.length() ? 1 : 0;
      into.append(line.charAt(at));
      at++;
    }
    return at + 1;
  }
}
