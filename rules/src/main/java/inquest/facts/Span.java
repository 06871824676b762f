package inquest.facts;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, both ends included.
 *
 * @param from first instant; {@link Instant#MIN} when unknown
 * @param to last instant; {@link Instant#MAX} when unknown
 */
public record Span(Instant from, Instant to) {

  /** A time that nothing in the evidence tells. */
  public static final Span UNDATED = new Span(Instant.MIN, Instant.MAX);

  /** A single instant. */
  public static Span at(Instant instant) {
    return new Span(instant, instant);
  }

  /** True when both ends are known. */
  public boolean dated() {
    return !from.equals(Instant.MIN) && !to.equals(Instant.MAX);
  }

  /** True when the two share an instant; an undated span overlaps everything. */
  public boolean overlaps(Span other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** Whole seconds from end to end; 0 when undated. */
  public long seconds() {
    return dated() ? Duration.between(from, to).toSeconds() : 0;
  }

  /** The smallest span that holds both; a known end outranks an unknown one. */
  public Span with(Span other) {
    if (!dated()) {
      return other;
    }
    if (!other.dated()) {
      return this;
    }
    return new Span(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
