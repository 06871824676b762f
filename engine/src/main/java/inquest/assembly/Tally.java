package inquest.assembly;

import inquest.evidence.LoggedEvent;
import inquest.facts.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/** The events of one kind about one thing in one file. */
final class Tally {
  static final long UNDATED = Long.MIN_VALUE;

  private final int file;
  private final TreeMap<String, Long> details = new TreeMap<>();
  private LoggedEvent first;
  private LoggedEvent last;
  private Optional<Instant> lastAt = Optional.empty();
  private Span span = Span.UNDATED;
  private long count;
  private long[] times = new long[8];
  private long[] weights = new long[8];
  private int size;

  Tally(int file, LoggedEvent first) {
    this.file = file;
    this.first = first;
    this.last = first;
  }

  void add(LoggedEvent event, Optional<Instant> at) {
    count += event.repeats();
    details.merge(event.detail(), event.repeats(), Long::sum);
    first = event.line() < first.line() ? event : first;
    if (later(event, at)) {
      last = event;
      lastAt = at;
    }
    record(at, event.repeats());
  }

  /** Some logs show the newest entry first: the time outranks the line. */
  private boolean later(LoggedEvent event, Optional<Instant> at) {
    int order = at.isPresent() && lastAt.isPresent() ? at.get().compareTo(lastAt.get()) : 0;
    return order > 0 || order == 0 && event.line() >= last.line();
  }

  /** Adds events that the log only counts: "12 callbacks suppressed". */
  void addSuppressed(long events, Optional<Instant> at) {
    count += events;
    record(at, events);
  }

  private void record(Optional<Instant> at, long weight) {
    if (at.isPresent()) {
      span = span.with(Span.at(at.get()));
    }
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    times[size] = at.map(Instant::toEpochMilli).orElse(UNDATED);
    weights[size] = weight;
    size++;
  }

  int file() {
    return file;
  }

  long count() {
    return count;
  }

  Span span() {
    return span;
  }

  LoggedEvent first() {
    return first;
  }

  LoggedEvent last() {
    return last;
  }

  TreeMap<String, Long> details() {
    return details;
  }

  int size() {
    return size;
  }

  /** Milliseconds since 1970, or {@link #UNDATED}. */
  long time(int index) {
    return times[index];
  }

  long weight(int index) {
    return weights[index];
  }
}
