package inquest.series;

import inquest.facts.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * The stretch of samples to judge, in seconds since 1970.
 *
 * @param from first second
 * @param to last second
 * @param snapshot from here on the collector is at work, so that nothing begins any more; {@link
 *     Long#MAX_VALUE} when not known
 */
public record Period(long from, long to, long snapshot) {

  /** A span with the time of the snapshot; an undated span is all time. */
  public static Period of(Span span, Optional<Instant> snapshot) {
    long limit = snapshot.map(Instant::getEpochSecond).orElse(Long.MAX_VALUE);
    return span.dated()
        ? new Period(span.from().getEpochSecond(), span.to().getEpochSecond(), limit)
        : new Period(Long.MIN_VALUE, Long.MAX_VALUE, limit);
  }

  boolean holds(long second) {
    return second >= from && second <= to;
  }
}
