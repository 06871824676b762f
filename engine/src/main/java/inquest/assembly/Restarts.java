package inquest.assembly;

import inquest.facts.Fact;
import inquest.facts.Restart;
import inquest.facts.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Starts of the machine inside the window, each once: the kernel's first line and sar's {@code
 * LINUX RESTART} a little later are one. An undated first line says only that the machine was
 * started some time. Where the window was made from the evidence itself, a start with which the
 * evidence begins is none either.
 */
final class Restarts {
  private static final int SAME_START_SECONDS = 180;

  private Restarts() {}

  static List<Fact> of(EventFacts events, CaseWindow window, Instant earliest) {
    List<Restart> starts = new ArrayList<>();
    for (EventGroup group : events.starts()) {
      for (Tally tally : group.counted()) {
        for (int i = 0; i < tally.size(); i++) {
          if (tally.time(i) != Tally.UNDATED) {
            Instant at = Instant.ofEpochMilli(tally.time(i));
            starts.add(new Restart(Span.at(at), events.source(group)));
          }
        }
      }
    }
    starts.sort(Comparator.comparing(restart -> restart.span().from()));
    List<Fact> facts = new ArrayList<>();
    Instant before = Instant.MIN;
    for (Restart restart : starts) {
      Instant at = restart.span().from();
      boolean again = before.plusSeconds(SAME_START_SECONDS).isAfter(at);
      boolean first = !window.told() && at.isBefore(earliest.plusSeconds(SAME_START_SECONDS));
      if (!again && !first && window.span().dated() && window.span().overlaps(restart.span())) {
        facts.add(restart);
      }
      before = at;
    }
    return facts;
  }
}
