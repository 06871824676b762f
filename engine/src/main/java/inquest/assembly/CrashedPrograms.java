package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many programs crashed within one hour that have nothing to do with each other. Names that
 * begin with the same word, such as {@code php-fpm} and {@code php7.4}, are one program. Crashes
 * without a time are left out.
 */
final class CrashedPrograms {
  private static final long HOUR = Duration.ofHours(1).toMillis();

  private record Crash(long time, String program) {}

  private CrashedPrograms() {}

  /** The most within an hour; empty when no crash has a time. */
  static Optional<Fact> of(EventFacts events, Collection<EventGroup> groups) {
    List<Crash> crashes = new ArrayList<>();
    Optional<EventGroup> shown = Optional.empty();
    for (EventGroup group : groups) {
      if (crash(group)) {
        addAll(group, crashes);
        shown = shown.or(() -> Optional.of(group));
      }
    }
    crashes.sort(Comparator.comparingLong(Crash::time));
    return crashes.isEmpty()
        ? Optional.empty()
        : shown.map(group -> reading(events, group, crashes));
  }

  /** Whether these are crashes of a program. */
  static boolean crash(EventGroup group) {
    return group.kind().equals("segfault") || group.kind().equals("trap");
  }

  private static Fact reading(EventFacts events, EventGroup group, List<Crash> crashes) {
    return new Reading(Measure.CRASHED_PROGRAMS, Subject.HOST, most(crashes), events.source(group));
  }

  private static void addAll(EventGroup group, List<Crash> crashes) {
    String program = program(group.subject().name());
    for (Tally tally : group.counted()) {
      for (int i = 0; i < tally.size(); i++) {
        if (tally.time(i) != Tally.UNDATED && !program.isEmpty()) {
          crashes.add(new Crash(tally.time(i), program));
        }
      }
    }
  }

  private static int most(List<Crash> crashes) {
    Map<String, Integer> within = new HashMap<>();
    int most = 0;
    int start = 0;
    for (Crash crash : crashes) {
      within.merge(crash.program(), 1, Integer::sum);
      while (crash.time() - crashes.get(start).time() > HOUR) {
        within.computeIfPresent(crashes.get(start).program(), (name, n) -> n > 1 ? n - 1 : null);
        start++;
      }
      most = Math.max(most, within.size());
    }
    return most;
  }

  /** The leading letters. */
  private static String program(String command) {
    int end = 0;
    while (end < command.length() && Character.isLetter(command.charAt(end))) {
      end++;
    }
    return command.substring(0, end);
  }
}
