package inquest.evidence;

/** The words of {@code uptime}, which {@code w} and {@code top} print too. */
public final class UptimeText {
  private UptimeText() {}

  /**
   * Seconds behind the word {@code up}: {@code 3 min}, {@code 3:05}, {@code 40 days, 3:05}, {@code
   * 25 sec}; NaN when there are none.
   */
  public static double seconds(String line) {
    int up = line.indexOf("up ");
    if (up < 0) {
      return Double.NaN;
    }
    Words words = Words.of(line.substring(up + 3).replace(',', ' '));
    double seconds = Double.NaN;
    for (int i = 0; i < words.size(); i++) {
      double part = part(words.get(i), words.get(i + 1));
      if (Double.isNaN(part)) {
        return seconds;
      }
      seconds = Double.isNaN(seconds) ? part : seconds + part;
      i += words.get(i).indexOf(':') < 0 ? 1 : 0;
    }
    return seconds;
  }

  private static double part(String word, String unit) {
    int colon = word.indexOf(':');
    if (colon > 0) {
      long hours = Quantity.whole(word.substring(0, colon));
      long minutes = Quantity.whole(word.substring(colon + 1));
      return hours < 0 || minutes < 0 ? Double.NaN : hours * 3600 + minutes * 60;
    }
    long number = Quantity.whole(word);
    return number < 0 ? Double.NaN : number * secondsOf(unit);
  }

  private static double secondsOf(String unit) {
    if (unit.startsWith("day")) {
      return 86_400;
    }
    if (unit.startsWith("hr") || unit.startsWith("hour")) {
      return 3_600;
    }
    if (unit.startsWith("min")) {
      return 60;
    }
    return unit.startsWith("sec") ? 1 : Double.NaN;
  }

  /** The three load averages, decimal comma or point; an empty array when they are not there. */
  public static double[] loads(String line) {
    int label = line.indexOf("load average");
    int colon = label < 0 ? -1 : line.indexOf(':', label);
    if (colon < 0) {
      return new double[0];
    }
    Words words = Words.of(line.substring(colon + 1));
    double[] loads = new double[3];
    for (int i = 0; i < 3; i++) {
      String word = words.get(i);
      loads[i] = Quantity.number(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
      if (Double.isNaN(loads[i])) {
        return new double[0];
      }
    }
    return loads;
  }
}
