package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Manifest;
import inquest.evidence.SampleColumn;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clock of a host in its evidence. Kernel lines tell the seconds since boot only; the
 * moment of boot comes from a file that states it, else from the line with both times that is
 * nearest to the snapshot (lines from before the logger started carry the time of its start), else
 * from the uptime at the snapshot, else from the last kernel line, which is no later than the
 * snapshot.
 */
final class ClockReading {
  private final List<Findings> findings;
  private final Manifest manifest;
  private final ZoneId zone;
  private double lastUptime = Double.NaN;

  private ClockReading(List<Findings> findings, Manifest manifest, ZoneId zone) {
    this.findings = findings;
    this.manifest = manifest;
    this.zone = zone;
  }

  /**
   * The clock.
   *
   * @param findings of the host of the case only
   */
  static Clock of(List<Findings> findings, Manifest manifest, WindowOptions options) {
    ZoneId zone = Zones.of(findings, manifest, options);
    return new ClockReading(findings, manifest, zone).read();
  }

  private Clock read() {
    for (Findings file : findings) {
      lastUptime = least(lastUptime, number(file, "uptime-seconds"));
    }
    Optional<LocalDateTime> reference = reference();
    Clock wall = withoutBoot(reference);
    double most = Double.isNaN(lastUptime) ? Double.MAX_VALUE : lastUptime;
    for (BootBasis basis : BootBasis.values()) {
      Optional<Instant> boot = boot(basis, wall);
      if (boot.isPresent()) {
        return new Clock(zone, reference, boot, basis, most);
      }
    }
    return wall;
  }

  private Optional<Instant> boot(BootBasis basis, Clock wall) {
    return switch (basis) {
      case STATED -> stated();
      case ANCHORED -> anchored(wall);
      case COUNTED_BACK -> bootFrom(lastUptime);
      case GUESSED -> bootFrom(lastLine());
      case UNKNOWN -> Optional.empty();
    };
  }

  private Clock withoutBoot(Optional<LocalDateTime> reference) {
    return new Clock(zone, reference, Optional.empty(), BootBasis.UNKNOWN, Double.MAX_VALUE);
  }

  private Optional<LocalDateTime> reference() {
    LocalDateTime latest = LocalDateTime.MIN;
    for (Optional<Instant> told :
        List.of(manifest.capturedAt(), manifest.snapshotAt(), manifest.windowEnd())) {
      if (told.isPresent()) {
        latest = later(latest, LocalDateTime.ofInstant(told.get(), zone));
      }
    }
    if (manifest.capturedAt().isPresent()) {
      return Optional.of(latest);
    }
    for (Findings file : findings) {
      latest = later(latest, latest(file));
    }
    return latest.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(latest);
  }

  private LocalDateTime latest(Findings file) {
    Clock dates = withoutBoot(Optional.empty());
    LocalDateTime latest = date(file.identity().getOrDefault("date", ""));
    for (SampleColumn column : file.columns()) {
      if (column.size() > 0) {
        long second = dates.epochSecond(column.second(column.size() - 1), file.sampleZone());
        latest = later(latest, LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone));
      }
    }
    for (LoggedEvent event : file.events()) {
      if (event.stamp().hasWall() && !event.stamp().yearless()) {
        Instant at = dates.instant(event.stamp().wall(), event.stamp().zone());
        latest = later(latest, LocalDateTime.ofInstant(at, zone));
      }
    }
    return latest;
  }

  private LocalDateTime date(String text) {
    try {
      return text.isEmpty()
          ? LocalDateTime.MIN
          : LocalDateTime.ofInstant(OffsetDateTime.parse(text).toInstant(), zone);
    } catch (DateTimeException e) {
      return localDate(text);
    }
  }

  private static LocalDateTime localDate(String text) {
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      return LocalDateTime.MIN;
    }
  }

  private static LocalDateTime later(LocalDateTime a, LocalDateTime b) {
    return a.isAfter(b) ? a : b;
  }

  private Optional<Instant> stated() {
    for (Findings file : findings) {
      double seconds = number(file, "boot-epoch-seconds");
      if (!Double.isNaN(seconds)) {
        return Optional.of(Instant.ofEpochMilli(Math.round(seconds * 1000)));
      }
    }
    return Optional.empty();
  }

  private Optional<Instant> anchored(Clock wall) {
    Instant limit = manifest.snapshotAt().or(manifest::capturedAt).orElse(Instant.MAX);
    Instant nearest = Instant.MIN;
    double uptime = 0;
    for (Findings file : findings) {
      for (LoggedEvent event : file.events()) {
        if (event.stamp().hasUptime() && event.stamp().hasWall()) {
          Instant at = wall.at(event.stamp()).orElse(Instant.MIN);
          if (at.isAfter(nearest) && (!at.isAfter(limit) || nearest.equals(Instant.MIN))) {
            nearest = at;
            uptime = event.stamp().uptimeSeconds();
          }
        }
      }
    }
    return nearest.equals(Instant.MIN)
        ? Optional.empty()
        : Optional.of(nearest.minusMillis(Math.round(uptime * 1000)));
  }

  private Optional<Instant> bootFrom(double uptime) {
    Optional<Instant> snapshot = manifest.snapshotAt().or(manifest::capturedAt);
    return Double.isNaN(uptime)
        ? Optional.empty()
        : snapshot.map(at -> at.minusMillis(Math.round(uptime * 1000)));
  }

  /** The highest uptime of a kernel line; NaN when there is none. */
  private double lastLine() {
    double last = Double.NaN;
    for (Findings file : findings) {
      for (LoggedEvent event : file.events()) {
        if (event.stamp().hasUptime() && !event.stamp().hasWall()) {
          last = Double.isNaN(last) ? 0 : last;
          last = Math.max(last, event.stamp().uptimeSeconds());
        }
      }
    }
    return last;
  }

  /** The smallest uptime is that of the snapshot: files taken at the end show more. */
  private static double least(double a, double b) {
    return Double.isNaN(a) || b < a ? b : a;
  }

  private static double number(Findings file, String key) {
    try {
      return Double.parseDouble(file.identity().getOrDefault(key, "NaN"));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
