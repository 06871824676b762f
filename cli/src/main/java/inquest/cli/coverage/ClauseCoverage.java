package inquest.cli.coverage;

/**
 * What was seen of one clause.
 *
 * @param clause the clause
 * @param held number of cases in which the rule fired, so that it held
 * @param decided number of cases in which it alone decided: the rule would have done the other
 *     without it
 * @param decidedIn the first of these cases; empty when there is none
 * @param compares whether it compares a component with a limit
 * @param sides what was met of the limit
 */
public record ClauseCoverage(
    Clause clause, int held, int decided, String decidedIn, boolean compares, Sides sides) {

  /** Whether it held in one case and decided alone in one. */
  public boolean covered() {
    return held > 0 && decided > 0;
  }
}
