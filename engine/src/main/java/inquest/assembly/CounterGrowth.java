package inquest.assembly;

import inquest.evidence.Findings;
import inquest.facts.Counter;
import inquest.facts.Fact;
import inquest.facts.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How much counters grew between the readings of a capture: {@code tcp-listen-overflows-grown} of
 * {@code tcp-listen-overflows}. A count since boot says nothing of the incident, its growth does. A
 * single reading, or two that agree, make none.
 */
final class CounterGrowth {
  private static final String GROWN = "-grown";

  private record Key(String counter, String subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = counter.compareTo(other.counter);
      return order == 0 ? subject.compareTo(other.subject) : order;
    }
  }

  private record Range(Counter least, Counter most) {
    Range with(Counter other) {
      return new Range(
          other.value() < least.value() ? other : least,
          other.value() > most.value() ? other : most);
    }
  }

  private CounterGrowth() {}

  /** The growth of each counter that grew, at the line of its highest reading. */
  static List<Fact> of(List<Findings> files) {
    TreeMap<Key, Range> ranges = new TreeMap<>();
    for (Findings file : files) {
      for (Fact fact : file.facts()) {
        if (fact instanceof Counter counter) {
          Key key = new Key(counter.counter(), counter.subject().toString());
          Range range = ranges.getOrDefault(key, new Range(counter, counter));
          ranges.put(key, range.with(counter));
        }
      }
    }
    List<Fact> grown = new ArrayList<>();
    for (Range range : ranges.values()) {
      Counter most = range.most();
      double growth = most.value() - range.least().value();
      if (growth > 0) {
        grown.add(new Reading(most.counter() + GROWN, most.subject(), growth, most.source()));
      }
    }
    return grown;
  }
}
