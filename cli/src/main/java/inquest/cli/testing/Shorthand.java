package inquest.cli.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The samples of one measure in short: {@code 2x30 95x20 _x5 10..90x9 3}. A value, {@code x} and
 * how often it was seen; {@code _} where the sample is missing; {@code a..b} for even steps from a
 * to b. One value alone holds all the time.
 *
 * @param values NaN where a sample is missing
 * @param constant whether it is one value for all the time
 */
record Shorthand(double[] values, boolean constant) {
  /** The most samples of one measure: a day of a sample every second. */
  static final int MOST = 86_400;

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern GROUP =
      Pattern.compile(
          "(_|\\d{1,15}(?:\\.\\d{1,9})?)(?:\\.\\.(\\d{1,15}(?:\\.\\d{1,9})?))?(?:x(\\d{1,9}))?");

  /**
   * Reads the text of a part.
   *
   * @throws FixtureFault when a group is of another form, with its column
   */
  static Shorthand of(Part part) throws FixtureFault {
    String text = part.text();
    List<double[]> groups = new ArrayList<>();
    boolean counted = false;
    int count = 0;
    Matcher tokens = TOKEN.matcher(text);
    while (tokens.find()) {
      double[] group = group(part, tokens);
      count += group.length;
      if (count > MOST) {
        throw part.fault(tokens.start(), "more than " + MOST + " samples; take a longer step");
      }
      counted |= tokens.group().contains("x");
      groups.add(group);
    }
    if (groups.isEmpty()) {
      throw part.fault("no samples; write a value, or values such as 2x30 95x20");
    }
    return new Shorthand(joined(groups, count), groups.size() == 1 && !counted && !missing(groups));
  }

  private static boolean missing(List<double[]> groups) {
    return Double.isNaN(groups.get(0)[0]);
  }

  private static double[] group(Part part, Matcher token) throws FixtureFault {
    Matcher group = GROUP.matcher(token.group());
    if (!group.matches()) {
      String reason = token.group().startsWith("-") ? "sar knows no value below 0" : "no samples";
      throw part.fault(
          token.start(),
          "'"
              + token.group()
              + "': "
              + reason
              + "; a group is VALUExCOUNT as in 95x20, _xCOUNT"
              + " where samples are missing, or FROM..TOxCOUNT");
    }
    long count = group.group(3) == null ? 1 : Long.parseLong(group.group(3));
    if (count < 1 || count > MOST) {
      throw part.fault(token.start(), "'" + token.group() + "': 1 to " + MOST + " samples");
    }
    double[] values = new double[(int) count];
    if (group.group(2) == null) {
      Arrays.fill(values, value(group.group(1)));
    } else {
      ramp(part, token, group, values);
    }
    return values;
  }

  private static void ramp(Part part, Matcher token, Matcher group, double[] values)
      throws FixtureFault {
    if (values.length < 2 || group.group(1).equals("_")) {
      String form = "': from a value to another in 2 samples or more, as in 10..90x9";
      throw part.fault(token.start(), "'" + token.group() + form);
    }
    double from = value(group.group(1));
    double to = value(group.group(2));
    for (int i = 0; i < values.length; i++) {
      values[i] = from + (to - from) * i / (values.length - 1);
    }
  }

  private static double value(String text) {
    return text.equals("_") ? Double.NaN : Double.parseDouble(text);
  }

  private static double[] joined(List<double[]> groups, int count) {
    double[] all = new double[count];
    int at = 0;
    for (double[] group : groups) {
      System.arraycopy(group, 0, all, at, group.length);
      at += group.length;
    }
    return all;
  }

  /** The value of a sample; NaN when it is missing. */
  double at(int index) {
    return constant ? values[0] : values[index];
  }

  /** How many samples there are; 0 for one that holds all the time. */
  int length() {
    return constant ? 0 : values.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shorthand that
        && constant == that.constant
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values) + (constant ? "…" : "");
  }
}
