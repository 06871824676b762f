package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Manifest;
import inquest.evidence.Stamp;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far the clock of the BMC is ahead of that of the host, when both were read for the capture.
 * The entries of its event log are then moved to the clock of the host; the lines stay as printed.
 */
final class BmcClock {
  /** Less is what passes between two commands. */
  private static final Duration SAME = Duration.ofMinutes(2);

  private final ZoneId zone;

  private BmcClock(ZoneId zone) {
    this.zone = zone;
  }

  /** The files, those of the event log of the BMC on the clock of the host. */
  static List<Findings> set(List<Findings> files, Manifest manifest, WindowOptions options) {
    Optional<String> printed = told(files, "bmc-time");
    if (printed.isEmpty()) {
      return files;
    }
    BmcClock clock = new BmcClock(Zones.of(files, manifest, options));
    Optional<Instant> taken =
        told(files, "date").flatMap(clock::at).or(manifest::snapshotAt).or(manifest::capturedAt);
    Optional<Instant> shown = printed.flatMap(clock::at);
    if (taken.isEmpty() || shown.isEmpty()) {
      return files;
    }
    Duration ahead = Duration.between(taken.get(), shown.get());
    return ahead.abs().compareTo(SAME) <= 0 ? files : moved(files, ahead);
  }

  private static Optional<String> told(List<Findings> files, String key) {
    return files.stream()
        .map(file -> file.identity().getOrDefault(key, ""))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<Instant> at(String iso) {
    try {
      return Optional.of(OffsetDateTime.parse(iso).toInstant());
    } catch (DateTimeException e) {
      return local(iso);
    }
  }

  private Optional<Instant> local(String iso) {
    try {
      return Optional.of(LocalDateTime.parse(iso).atZone(zone).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static List<Findings> moved(List<Findings> files, Duration ahead) {
    List<Findings> moved = new ArrayList<>();
    for (Findings file : files) {
      boolean log = file.format().equals("ipmi-sel");
      moved.add(log ? file.withEvents(event -> back(event, ahead)) : file);
    }
    return moved;
  }

  private static LoggedEvent back(LoggedEvent event, Duration ahead) {
    Stamp stamp = event.stamp();
    return stamp.hasWall() && !stamp.yearless()
        ? event.at(new Stamp(stamp.uptimeSeconds(), stamp.wall().minus(ahead), stamp.zone()))
        : event;
  }
}
