package inquest.evidence.graphite;

import java.util.Set;

/** The path of the metric that a target draws, out of the functions around it. */
final class MetricPath {
  /** Functions that leave the unit as it is; a sum or a derivative does not. */
  private static final Set<String> SAME_UNIT =
      Set.of(
          "alias",
          "aliasByMetric",
          "aliasByNode",
          "aliasSub",
          "averageSeries",
          "avg",
          "cactiStyle",
          "consolidateBy",
          "keepLastValue",
          "substr");

  private MetricPath() {}

  /** The path; empty when a function changes the unit, or the target holds several paths. */
  static String of(String target) {
    String rest = target.strip();
    int open = rest.indexOf('(');
    while (open > 0) {
      if (!SAME_UNIT.contains(rest.substring(0, open))) {
        return "";
      }
      rest = firstArgument(rest, open + 1);
      open = rest.indexOf('(');
    }
    return rest.indexOf(' ') >= 0 || rest.indexOf(';') >= 0 ? "" : rest;
  }

  /** What stands before the comma or bracket that ends the first argument. */
  private static String firstArgument(String call, int from) {
    int depth = 0;
    for (int at = from; at < call.length(); at++) {
      char c = call.charAt(at);
      if (depth == 0 && (c == ',' || c == ')')) {
        return call.substring(from, at).strip();
      }
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
    }
    return call.substring(from).strip();
  }
}
