package inquest.assembly;

import inquest.facts.Span;
import inquest.knowledge.RateLimit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Events that came thick and fast: so many within so short a time. Undated events count together as
 * one such time.
 *
 * @param count events from the first to the last such time
 * @param span of these; undated when the events are
 */
record Burst(long count, Span span) {

  private record Moment(long time, long weight) {}

  /** The burst of a group of events; empty when it has none. */
  static Optional<Burst> find(EventGroup group, RateLimit limit) {
    List<Moment> moments = new ArrayList<>();
    long undated = 0;
    for (Tally tally : group.counted()) {
      for (int i = 0; i < tally.size(); i++) {
        if (tally.time(i) == Tally.UNDATED) {
          undated += tally.weight(i);
        } else {
          moments.add(new Moment(tally.time(i), tally.weight(i)));
        }
      }
    }
    moments.sort(Comparator.comparingLong(Moment::time));
    Optional<Burst> dated = slide(moments, limit);
    return dated.isEmpty() && undated >= limit.count()
        ? Optional.of(new Burst(undated, group.span()))
        : dated;
  }

  private static Optional<Burst> slide(List<Moment> moments, RateLimit limit) {
    long within = limit.within().toMillis();
    long sum = 0;
    int start = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < moments.size(); i++) {
      sum += moments.get(i).weight();
      while (moments.get(i).time() - moments.get(start).time() > within) {
        sum -= moments.get(start).weight();
        start++;
      }
      if (sum >= limit.count()) {
        first = first < 0 ? start : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(of(moments.subList(first, last + 1)));
  }

  private static Burst of(List<Moment> moments) {
    long count = 0;
    for (Moment moment : moments) {
      count += moment.weight();
    }
    Instant from = Instant.ofEpochMilli(moments.get(0).time());
    Instant to = Instant.ofEpochMilli(moments.get(moments.size() - 1).time());
    return new Burst(count, new Span(from, to));
  }
}
