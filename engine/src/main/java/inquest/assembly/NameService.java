package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many services cannot resolve names, and how long the name server takes to load its zones. */
final class NameService {
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  private NameService() {}

  static List<Fact> of(EventFacts events, Collection<EventGroup> groups) {
    List<Fact> facts = new ArrayList<>();
    failing(events, groups).ifPresent(facts::add);
    loading(events, groups).ifPresent(facts::add);
    return facts;
  }

  /** Who does not say his name is not counted. */
  private static Optional<Fact> failing(EventFacts events, Collection<EventGroup> groups) {
    Set<String> services = new HashSet<>();
    Optional<EventGroup> shown = Optional.empty();
    for (EventGroup group : groups) {
      if (group.kind().equals("name-resolution-failed") && !group.subject().name().isEmpty()) {
        services.add(program(group.subject().name()));
        shown = shown.or(() -> Optional.of(group));
      }
    }
    return shown.map(
        group ->
            new Reading(
                Measure.SERVICES_WITHOUT_NAMES,
                Subject.HOST,
                services.size(),
                events.source(group)));
  }

  /** {@code postfix} of {@code postfix/smtp}. */
  private static String program(String tag) {
    int slash = tag.indexOf('/');
    return slash > 0 ? tag.substring(0, slash) : tag;
  }

  /** A start without an end tells nothing: the log may end before it. */
  private static Optional<Fact> loading(EventFacts events, Collection<EventGroup> groups) {
    List<Long> wanted = new ArrayList<>();
    Optional<EventGroup> shown = Optional.empty();
    List<Long> loaded = new ArrayList<>();
    for (EventGroup group : groups) {
      if (group.kind().equals("zones-wanted")) {
        addTimes(group, wanted);
        shown = Optional.of(group);
      } else if (group.kind().equals("zones-loaded")) {
        addTimes(group, loaded);
      }
    }
    double longest = -1;
    for (long start : wanted) {
      long end = loaded.stream().filter(time -> time >= start).min(Long::compare).orElse(start - 1);
      longest = Math.max(longest, (end - start) / MINUTE);
    }
    double minutes = longest;
    return minutes < 0
        ? Optional.empty()
        : shown.map(
            group ->
                new Reading(
                    Measure.ZONES_LOAD_MINUTES, group.subject(), minutes, events.source(group)));
  }

  private static void addTimes(EventGroup group, List<Long> times) {
    for (Tally tally : group.counted()) {
      for (int i = 0; i < tally.size(); i++) {
        if (tally.time(i) != Tally.UNDATED) {
          times.add(tally.time(i));
        }
      }
    }
  }
}
