package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long after the start of another kernel than the one before the kernel crashed, if it did not
 * crash before that start. The starts of a log that go back before the window count as well.
 */
final class KernelChanges {
  private static final Set<String> CRASHES =
      Set.of("oops", "kernel-bug", "panic", "kasan", "bad-page", "soft-lockup", "hard-lockup");
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  private record Start(Instant at, String release, Source source) {}

  private KernelChanges() {}

  /** The time; empty when no other kernel was started, or none crashed since. */
  static Optional<Fact> of(List<Findings> files, Clock clock, Collection<EventGroup> groups) {
    long first = Long.MAX_VALUE;
    for (EventGroup group : groups) {
      if (CRASHES.contains(group.kind()) && group.span().dated()) {
        first = Math.min(first, group.span().from().toEpochMilli());
      }
    }
    if (first == Long.MAX_VALUE) {
      return Optional.empty();
    }
    long crash = first;
    return changed(starts(files, clock), Instant.ofEpochMilli(crash))
        .map(start -> reading(start, crash));
  }

  private static Fact reading(Start start, long crash) {
    double minutes = (crash - start.at().toEpochMilli()) / MINUTE;
    return new Reading(
        Measure.KERNEL_CHANGE_TO_CRASH_MINUTES, Subject.HOST, minutes, start.source());
  }

  /** The last start before the crash, if it is that of another kernel. */
  private static Optional<Start> changed(List<Start> starts, Instant crash) {
    Optional<Start> before = Optional.empty();
    Optional<Start> last = Optional.empty();
    for (Start start : starts) {
      if (!start.at().isAfter(crash)) {
        before = last;
        last = Optional.of(start);
      }
    }
    boolean other =
        before.isPresent()
            && last.isPresent()
            && !before.get().release().equals(last.get().release());
    return other ? last : Optional.empty();
  }

  private static List<Start> starts(List<Findings> files, Clock clock) {
    List<Start> starts = new ArrayList<>();
    for (Findings file : files) {
      for (LoggedEvent event : file.events()) {
        if (event.kind().equals("boot") && release(event.detail())) {
          clock
              .at(event.stamp())
              .ifPresent(
                  at ->
                      starts.add(
                          new Start(at, event.detail(), file.at(event.line(), event.text()))));
        }
      }
    }
    starts.sort(Comparator.comparing(Start::at).thenComparing(Start::release));
    return starts;
  }

  private static boolean release(String detail) {
    return !detail.isEmpty() && Character.isDigit(detail.charAt(0));
  }
}
