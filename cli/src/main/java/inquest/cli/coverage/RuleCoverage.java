package inquest.cli.coverage;

import java.util.List;

/**
 * What was seen of one rule.
 *
 * @param rule path
 * @param fired number of cases in which it fired
 * @param firedIn the first of them; empty when it never did
 * @param clauses in the order in which they are written
 */
public record RuleCoverage(String rule, int fired, String firedIn, List<ClauseCoverage> clauses) {

  /** How many clauses are covered. */
  public int covered() {
    return (int) clauses.stream().filter(ClauseCoverage::covered).count();
  }

  /** Whether a case was a near miss: the rule was silent for want of one clause alone. */
  public boolean nearMissed() {
    return clauses.stream().anyMatch(clause -> clause.decided() > 0);
  }

  /** The covered share of its clauses, in percent. */
  public double percent() {
    return clauses.isEmpty() ? 100 : 100.0 * covered() / clauses.size();
  }
}
