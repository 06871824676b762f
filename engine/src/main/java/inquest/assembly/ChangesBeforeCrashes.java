package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How long after the change of a library that all share the first program crashed, and after the
 * change of a package the first program of its name. What crashed before the change as well is not
 * its effect.
 */
final class ChangesBeforeCrashes {
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  /** Packages of libraries that nearly every program is linked with. */
  private static final Set<String> SHARED_LIBRARIES =
      Set.of(
          "glibc",
          "glibc-common",
          "libc6",
          "musl",
          "openssl-libs",
          "libssl3",
          "libssl1.1",
          "libstdc++",
          "libstdc++6",
          "libgcc",
          "libgcc-s1");

  private ChangesBeforeCrashes() {}

  static List<Fact> of(EventFacts events, Collection<EventGroup> groups) {
    List<EventGroup> crashes = new ArrayList<>();
    for (EventGroup group : groups) {
      if (CrashedPrograms.crash(group) && group.span().dated()) {
        crashes.add(group);
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (EventGroup group : groups) {
      if (group.kind().equals("package-changed") && group.span().dated()) {
        if (SHARED_LIBRARIES.contains(group.subject().name())) {
          add(Measure.CHANGE_TO_CRASH_MINUTES, group.subject(), events, group, crashes, facts);
        }
        List<EventGroup> own = own(group, crashes);
        if (!own.isEmpty()) {
          Subject program = own.get(0).subject();
          add(Measure.CHANGE_TO_OWN_CRASH_MINUTES, program, events, group, own, facts);
        }
      }
    }
    return facts;
  }

  private static List<EventGroup> own(EventGroup change, List<EventGroup> crashes) {
    List<EventGroup> own = new ArrayList<>(crashes);
    own.removeIf(crash -> !crash.subject().name().equals(change.subject().name()));
    return own;
  }

  private static void add(
      String measure,
      Subject subject,
      EventFacts events,
      EventGroup change,
      List<EventGroup> crashes,
      List<Fact> facts) {
    long first = Long.MAX_VALUE;
    for (EventGroup crash : crashes) {
      first = Math.min(first, crash.span().from().toEpochMilli());
    }
    long after = first - change.span().to().toEpochMilli();
    if (!crashes.isEmpty() && after >= 0) {
      facts.add(new Reading(measure, subject, after / MINUTE, events.source(change)));
    }
  }
}
