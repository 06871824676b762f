package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How soon after a storage controller or the path to a storage failed the requests of each drive
 * began to fail. A drive that failed before has no such reading, nor has one that is behind
 * neither: an NVMe drive, the disk of a virtual machine, a volume on others.
 */
final class UpstreamFaults {
  private static final Set<String> CONTROLLER = Set.of("controller-fault", "controller-reset");
  private static final Set<String> PATH = Set.of("path-failed", "paths-lost");
  private static final Set<String> ERRORS =
      Set.of("io-error", "device-offlined", "ata-link-error", "sense-aborted", "lost-write");

  /** Lines of the same moment may come in any order. */
  private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

  private record First(Instant at, EventGroup shown) {}

  private UpstreamFaults() {}

  static List<Fact> of(EventFacts events, Collection<EventGroup> groups) {
    Map<String, First> errors = errors(groups);
    List<Fact> facts = new ArrayList<>();
    String controller = Measure.CONTROLLER_FAULT_TO_ERROR_SECONDS;
    add(controller, fault(groups, CONTROLLER), errors.values(), events, facts);
    add(Measure.PATH_LOSS_TO_ERROR_SECONDS, fault(groups, PATH), errors.values(), events, facts);
    return facts;
  }

  /** The first of its kinds; the end of time when there is none. */
  private static Instant fault(Collection<EventGroup> groups, Set<String> kinds) {
    Instant first = Instant.MAX;
    for (EventGroup group : groups) {
      Instant at = group.span().from();
      if (kinds.contains(group.kind()) && group.span().dated() && at.isBefore(first)) {
        first = at;
      }
    }
    return first;
  }

  /** Disk → its first failed request. */
  private static Map<String, First> errors(Collection<EventGroup> groups) {
    Map<String, First> errors = new TreeMap<>();
    for (EventGroup group : groups) {
      if (ERRORS.contains(group.kind()) && group.span().dated() && behind(group)) {
        errors.merge(
            group.subject().name(),
            new First(group.span().from(), group),
            (a, b) -> b.at().isBefore(a.at()) ? b : a);
      }
    }
    return errors;
  }

  private static boolean behind(EventGroup group) {
    return group.subject().kind().equals("disk") && group.subject().name().startsWith("sd");
  }

  private static void add(
      String measure,
      Instant fault,
      Collection<First> errors,
      EventFacts events,
      List<Fact> facts) {
    for (First error : errors) {
      if (!fault.equals(Instant.MAX) && !error.at().isBefore(fault.minus(SAME_MOMENT))) {
        double seconds = Math.max(0, Duration.between(fault, error.at()).toMillis() / 1000.0);
        Source source = events.source(error.shown());
        facts.add(new Reading(measure, error.shown().subject(), seconds, source));
      }
    }
  }
}
