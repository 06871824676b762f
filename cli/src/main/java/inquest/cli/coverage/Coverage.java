package inquest.cli.coverage;

import java.util.Comparator;
import java.util.List;

/**
 * Which conditions of the rules ever decided.
 *
 * @param cases how many cases were looked at
 * @param rules in the order of their paths
 */
public record Coverage(int cases, List<RuleCoverage> rules) {

  /** How many clauses the rules have. */
  public int clauses() {
    return rules.stream().mapToInt(rule -> rule.clauses().size()).sum();
  }

  /** How many of them are covered. */
  public int covered() {
    return rules.stream().mapToInt(RuleCoverage::covered).sum();
  }

  /** How many rules fired in some case. */
  public int fired() {
    return (int) rules.stream().filter(rule -> rule.fired() > 0).count();
  }

  /** How many rules fired in some case and were silent in a near miss. */
  public int fireAndMiss() {
    return (int) rules.stream().filter(rule -> rule.fired() > 0 && rule.nearMissed()).count();
  }

  /** The covered share of all clauses, in percent. */
  public double percent() {
    return clauses() == 0 ? 100 : 100.0 * covered() / clauses();
  }

  /** The rules with a clause that is not covered, those with the smallest share first. */
  public List<RuleCoverage> worst() {
    return rules.stream()
        .filter(rule -> rule.covered() < rule.clauses().size() || rule.fired() == 0)
        .sorted(Comparator.comparingDouble(RuleCoverage::percent).thenComparing(RuleCoverage::rule))
        .toList();
  }
}
