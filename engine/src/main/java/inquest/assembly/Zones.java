package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Manifest;
import inquest.evidence.SampleColumn;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The zone of the host: what the command line says, else the manifest, else a file that names it,
 * else the offset that most log lines carry, else the distance between the local and the UTC times
 * of the same samples, else UTC.
 */
final class Zones {
  private static final int QUARTER = 900;
  private static final int WIDEST = 14 * 3600;

  private Zones() {}

  /**
   * The zone.
   *
   * @throws IllegalArgumentException when the command line names a zone that does not exist
   */
  static ZoneId of(List<Findings> findings, Manifest manifest, WindowOptions options) {
    if (options.zone().isPresent()) {
      String name = options.zone().get();
      return parse(name)
          .orElseThrow(() -> new IllegalArgumentException("no such time zone: " + name));
    }
    return parse(manifest.timeZone())
        .or(() -> stated(findings))
        .or(() -> offsets(findings))
        .or(() -> aligned(findings))
        .orElse(ZoneOffset.UTC);
  }

  private static Optional<ZoneId> parse(String name) {
    try {
      return name.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(name.strip()).normalized());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> stated(List<Findings> findings) {
    for (Findings file : findings) {
      Optional<ZoneId> zone = parse(file.identity().getOrDefault("time-zone", ""));
      if (zone.isPresent()) {
        return zone;
      }
    }
    return Optional.empty();
  }

  private static Optional<ZoneId> offsets(List<Findings> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Findings file : findings) {
      for (LoggedEvent event : file.events()) {
        if (event.stamp().hasWall() && !event.stamp().zone().equals("local")) {
          counts.merge(event.stamp().zone(), 1, Integer::sum);
        }
      }
    }
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (most.isEmpty() || entry.getValue() > counts.get(most)) {
        most = entry.getKey();
      }
    }
    return parse(most);
  }

  /** The same first value of the same measure at a local time and at one in UTC. */
  private static Optional<ZoneId> aligned(List<Findings> findings) {
    Map<String, SampleColumn> local = new HashMap<>();
    for (Findings file : findings) {
      if (file.sampleZone().equals("local")) {
        file.columns().forEach(column -> local.putIfAbsent(name(column), column));
      }
    }
    for (Findings file : findings) {
      if (file.sampleZone().equals("Z")) {
        for (SampleColumn column : file.columns()) {
          SampleColumn other = local.get(name(column));
          if (other != null && column.size() == other.size() && column.size() > 2) {
            long distance = other.second(0) - column.second(0);
            if (distance % QUARTER == 0 && Math.abs(distance) <= WIDEST) {
              return Optional.of(ZoneOffset.ofTotalSeconds((int) distance));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String name(SampleColumn column) {
    return column.measure() + ' ' + column.subject().kind() + ' ' + column.subject().name();
  }
}
