package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.facts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The newest events of a log that belong together. A log of hardware holds the failures of years,
 * and any other log may begin long before the incident: what is much older than the rest tells of
 * another time.
 */
final class NewestEvents {
  private static final String HARDWARE_LOG = "sel-";
  private static final Duration APART = Duration.ofDays(90);
  private static final Duration HARDWARE_APART = Duration.ofDays(7);

  private record Dated(Instant at, boolean hardware) {}

  private NewestEvents() {}

  /** From the oldest to the newest of them; undated when none has a time. */
  static Span of(Findings file, Clock clock) {
    List<Dated> newestFirst =
        file.events().stream()
            .map(event -> dated(event, clock))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Dated::at).reversed())
            .toList();
    Span span = Span.UNDATED;
    for (Dated event : newestFirst) {
      Duration apart = event.hardware() ? HARDWARE_APART : APART;
      if (span.dated() && event.at().isBefore(span.from().minus(apart))) {
        return span;
      }
      span = span.with(Span.at(event.at()));
    }
    return span;
  }

  private static Optional<Dated> dated(LoggedEvent event, Clock clock) {
    boolean hardware = event.kind().startsWith(HARDWARE_LOG);
    return clock.at(event.stamp()).map(at -> new Dated(at, hardware));
  }
}
