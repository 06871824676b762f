package inquest.evidence;

import java.time.Instant;

/**
 * The moment that the name of a file tells: {@code toplog.1795445232} of cPanel has the seconds
 * since 1970.
 */
public final class NamedMoment {
  private static final int DIGITS = 10;

  private NamedMoment() {}

  /** The moment as {@link Findings#identify} takes it; empty when the name tells none. */
  public static String of(String file) {
    String base = file.substring(file.lastIndexOf('/') + 1);
    int dot = base.indexOf('.');
    boolean dated = base.startsWith("toplog.") || base.startsWith("boot.");
    String digits = dated ? base.substring(dot + 1) : "";
    long seconds = digits.length() == DIGITS ? Quantity.whole(digits) : -1;
    return seconds < 0 ? "" : Instant.ofEpochSecond(seconds).toString();
  }
}
