package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;

/**
 * The time of the rows of sadf, which is in UTC unless local time was asked for, and the restarts
 * on the same clock.
 */
final class SadfClock {
  private static final String UTC = "Z";
  private static final String LOCAL = "local";

  private final Findings findings;
  private String zone = "";
  private long second;

  SadfClock(Findings findings) {
    this.findings = findings;
  }

  /**
   * Moves to a time.
   *
   * @param date such as {@code 2026-11-23}
   * @param time such as {@code 14:45:26}
   * @param stated {@code UTC}, or anything else for the clock of the host
   * @return false when it is no time, or one on another clock than the file began with
   */
  boolean moveTo(String date, String time, String stated) {
    OptionalLong day = new SarDate(date).epochDay("", false);
    int seconds = TimeOfDay.parse(time, 0, time.length());
    if (day.isEmpty() || seconds < 0) {
      return false;
    }
    boolean utc = stated.equals("UTC") || stated.equals("GMT");
    return moveTo(day.getAsLong() * 86_400 + seconds, utc ? UTC : LOCAL);
  }

  /** Moves to {@code 2026-11-23 14:51:52 UTC}, the same without zone, or seconds since 1970. */
  boolean moveTo(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      return moveTo(Numbers.parse(text));
    }
    int zone = text.indexOf(' ', blank + 1);
    String time = text.substring(blank + 1, zone < 0 ? text.length() : zone);
    return moveTo(text.substring(0, blank), time, zone < 0 ? "" : text.substring(zone + 1));
  }

  /** Moves to a time in seconds since 1970. */
  boolean moveTo(double epoch) {
    return epoch > 0 && moveTo((long) epoch, UTC);
  }

  private boolean moveTo(long to, String zoneOfRow) {
    if (zone.isEmpty()) {
      zone = zoneOfRow;
      findings.sampleZone(zone);
    }
    second = to;
    return zone.equals(zoneOfRow);
  }

  /** The present time in seconds since 1970 as the clock of the file shows it. */
  long second() {
    return second;
  }

  /** Notes that the machine started at the present time. */
  void restart(long line, String text) {
    Stamp stamp =
        new Stamp(Double.NaN, LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC), zone);
    findings.event(
        new LoggedEvent("restart", Subject.HOST, "", stamp, 1, line, text, "LINUX RESTART"));
  }
}
