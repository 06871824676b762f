package inquest.assembly;

import inquest.evidence.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The clock of the case: turns what lines state into instants.
 *
 * @param zone of the host
 * @param reference the latest moment that the evidence dates, on the clock of the host; empty when
 *     nothing has a year
 * @param boot when the machine started; empty when not known
 * @param bootBasis how that was got
 * @param lastUptime seconds since boot at the latest moment known; {@link Double#MAX_VALUE} when
 *     not known
 */
record Clock(
    ZoneId zone,
    Optional<LocalDateTime> reference,
    Optional<Instant> boot,
    BootBasis bootBasis,
    double lastUptime) {
  private static final String LOCAL = "local";

  /** Logs may be a little ahead of what dates them. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private static final int UPTIME_SLACK_SECONDS = 3600;

  /** What a printed time leaves open. */
  static final Duration SECOND = Duration.ofSeconds(1);

  /** The instant of a stamp; empty when nothing tells it. */
  Optional<Instant> at(Stamp stamp) {
    if (stamp.hasWall() && !stamp.yearless()) {
      return Optional.of(instant(stamp.wall(), stamp.zone()));
    }
    if (stamp.yearless() && reference.isPresent()) {
      return Optional.of(instant(withYear(stamp.wall(), reference.get()), stamp.zone()));
    }
    return stamp.hasUptime() ? sinceBoot(stamp.uptimeSeconds()) : Optional.empty();
  }

  /** The same, but empty when it rests on a guess. */
  Optional<Instant> surelyAt(Stamp stamp) {
    boolean byUptime = !stamp.hasWall() || stamp.yearless() && reference.isEmpty();
    return byUptime && bootBasis == BootBasis.GUESSED ? Optional.empty() : at(stamp);
  }

  /** The instant of a stamp with its uncertainty, and how it was got. */
  Dating dating(Stamp stamp) {
    Optional<Instant> at = at(stamp);
    if (stamp.hasWall() && (!stamp.yearless() || reference.isPresent())) {
      boolean zoned = !stamp.zone().equals(LOCAL);
      String how = zoned ? "as printed, with its zone" : "as printed, in the zone of the host";
      return new Dating(at, SECOND, how + (stamp.yearless() ? ", the year from the latest" : ""));
    }
    if (!stamp.hasUptime()) {
      return Dating.undated(stamp.hasWall() ? "nothing tells the year" : "no time is printed");
    }
    return at.isPresent()
        ? new Dating(at, bootBasis.within(), bootBasis.words())
        : Dating.undated(
            boot.isPresent() ? "uptime of an earlier boot" : BootBasis.UNKNOWN.words());
  }

  /** The latest year that does not put the time after the reference. */
  private static LocalDateTime withYear(LocalDateTime wall, LocalDateTime reference) {
    LocalDateTime latest = reference.plus(AHEAD);
    LocalDateTime dated = wall.withYear(latest.getYear());
    return dated.isAfter(latest) ? wall.withYear(latest.getYear() - 1) : dated;
  }

  /** Empty also when the machine has not been up for so long: the line is of an earlier boot. */
  private Optional<Instant> sinceBoot(double seconds) {
    return seconds > lastUptime + UPTIME_SLACK_SECONDS
        ? Optional.empty()
        : boot.map(start -> start.plusMillis(Math.round(seconds * 1000)));
  }

  /** The instant of a wall clock time in a zone: {@code local} or an offset. */
  Instant instant(LocalDateTime wall, String stampZone) {
    return stampZone.equals(LOCAL)
        ? wall.atZone(zone).toInstant()
        : wall.toInstant(ZoneOffset.of(stampZone));
  }

  /** Seconds since 1970, UTC, of a second on the clock of a file. */
  long epochSecond(long wallSecond, String sampleZone) {
    if (!sampleZone.equals(LOCAL)) {
      return wallSecond - ZoneOffset.of(sampleZone).getTotalSeconds();
    }
    // A fixed zone would make new rules each time.
    ZoneOffset offset =
        zone instanceof ZoneOffset fixed
            ? fixed
            : zone.getRules().getOffset(LocalDateTime.ofEpochSecond(wallSecond, 0, ZoneOffset.UTC));
    return wallSecond - offset.getTotalSeconds();
  }

  /** A second on the clock of the host. */
  long wallSecond(long epochSecond) {
    return epochSecond
        + zone.getRules().getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
  }
}
