package inquest.evidence;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The time as a line of evidence states it, before the clock of the capture is known. Turned into
 * an instant after every file has been read.
 *
 * @param uptimeSeconds seconds since boot; NaN when the line has none
 * @param wall date and time as printed; year 0 when the line has no year; {@link LocalDateTime#MIN}
 *     when the line has none at all
 * @param zone {@code local} when {@code wall} is in the zone of the host, else an offset such as
 *     {@code Z} or {@code +02:00}
 */
public record Stamp(double uptimeSeconds, LocalDateTime wall, String zone) {

  /** A line without any time. */
  public static final Stamp NONE = new Stamp(Double.NaN, LocalDateTime.MIN, "local");

  /** Seconds since boot only. */
  public static Stamp uptime(double seconds) {
    return new Stamp(seconds, LocalDateTime.MIN, "local");
  }

  /** A wall clock time in the zone of the host. */
  public static Stamp local(LocalDateTime wall) {
    return new Stamp(Double.NaN, wall, "local");
  }

  /** A wall clock time with its offset. */
  public static Stamp offset(LocalDateTime wall, ZoneOffset offset) {
    return new Stamp(Double.NaN, wall, offset.getId());
  }

  /** The same time with the seconds since boot that the line has too. */
  public Stamp withUptime(double seconds) {
    return new Stamp(seconds, wall, zone);
  }

  /** True when the line tells the seconds since boot. */
  public boolean hasUptime() {
    return !Double.isNaN(uptimeSeconds);
  }

  /** True when the line tells a wall clock time, with or without a year. */
  public boolean hasWall() {
    return !wall.equals(LocalDateTime.MIN);
  }

  /** True when the wall clock time lacks its year. */
  public boolean yearless() {
    return hasWall() && wall.getYear() == 0;
  }

  // Written out, since the generated methods are linked anew at every start of the JVM.
  @Override
  public boolean equals(Object object) {
    return object instanceof Stamp other
        && Double.compare(uptimeSeconds, other.uptimeSeconds) == 0
        && wall.equals(other.wall)
        && zone.equals(other.zone);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Double.hashCode(uptimeSeconds) + wall.hashCode()) + zone.hashCode();
  }
}
