package inquest.diagnosis;

import inquest.assembly.Dating;
import inquest.assembly.Precision;
import inquest.facts.AboveBaseline;
import inquest.facts.Fact;
import inquest.facts.Rise;
import inquest.facts.Sustained;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/**
 * When something began, and how exactly that is known.
 *
 * @param at as the evidence tells it; {@link Instant#MIN} when none is dated
 * @param before how much earlier it may have been
 * @param after how much later
 * @param sinceBoot whether only the time since boot is known for sure
 */
record Onset(Instant at, Duration before, Duration after, boolean sinceBoot) {
  static final Onset UNKNOWN = new Onset(Instant.MIN, Duration.ZERO, Duration.ZERO, false);

  /** What the earliest of the facts tells. */
  static Onset of(Collection<Fact> evidence, Precision precision) {
    Onset first = UNKNOWN;
    for (Fact fact : evidence) {
      Instant from = Evidences.span(fact).from();
      if (Evidences.span(fact).dated() && (!first.known() || from.isBefore(first.at()))) {
        first = of(fact, from, precision.of(fact.source()));
      }
    }
    return first;
  }

  /** A sample ends the time that it stands for; a line may be off either way. */
  private static Onset of(Fact fact, Instant from, Precision.OfFile file) {
    boolean sampled =
        fact instanceof Sustained || fact instanceof Rise || fact instanceof AboveBaseline;
    return sampled
        ? new Onset(from, file.step(), Duration.ZERO, false)
        : new Onset(from, file.within(), file.within(), file.sinceBoot());
  }

  boolean known() {
    return !at.equals(Instant.MIN);
  }

  /** Whether it is told to be later than another by more than the tolerance. */
  boolean after(Onset other, Duration tolerance) {
    return known() && other.known() && at.isAfter(other.at().plus(tolerance));
  }

  /** The same, and no inexact time can turn the order. */
  boolean surelyAfter(Onset other, Duration tolerance) {
    Duration doubt = doubt(other);
    return after(other, tolerance)
        && doubt.compareTo(Dating.ANY) < 0
        && at.isAfter(other.at().plus(tolerance).plus(doubt));
  }

  /** By how much the two may be closer than they are told to be. */
  Duration doubt(Onset other) {
    if (sinceBoot && other.sinceBoot) {
      return Duration.ZERO;
    }
    boolean any = before.equals(Dating.ANY) || other.after.equals(Dating.ANY);
    return any ? Dating.ANY : before.plus(other.after);
  }
}
