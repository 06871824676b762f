package inquest.cli.coverage;

import inquest.knowledge.Condition.Constraint;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that were met on both sides of a limit while everything else of the rule held.
 *
 * @param limit the limit; empty while nothing was met
 * @param silent the nearest with which the rule is silent
 * @param firing the nearest with which it fires
 */
public record Sides(Optional<Double> limit, Optional<Double> silent, Optional<Double> firing) {
  static final Sides NONE = new Sides(Optional.empty(), Optional.empty(), Optional.empty());

  /** With a number more. */
  Sides with(Constraint comparison, List<Object> seenAndLimit) {
    double seen = ((Number) seenAndLimit.get(0)).doubleValue();
    double wanted = ((Number) seenAndLimit.get(1)).doubleValue();
    boolean fires =
        switch (comparison.operator()) {
          case "<" -> seen < wanted;
          case "<=" -> seen <= wanted;
          case ">" -> seen > wanted;
          default -> seen >= wanted;
        };
    Optional<Double> value = Optional.of(seen);
    return new Sides(
        Optional.of(wanted),
        fires ? silent : nearer(silent, value, wanted),
        fires ? nearer(firing, value, wanted) : firing);
  }

  /** With what was met in another case. */
  Sides with(Sides other) {
    double wanted = limit.or(other::limit).orElse(0.0);
    return new Sides(
        limit.or(other::limit),
        nearer(silent, other.silent, wanted),
        nearer(firing, other.firing, wanted));
  }

  private static Optional<Double> nearer(Optional<Double> a, Optional<Double> b, double limit) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return Math.abs(b.get() - limit) < Math.abs(a.get() - limit) ? b : a;
  }
}
