package inquest.cli.coverage;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The coverage for a terminal: the sum, then the rules with gaps, the worst first. */
public final class CoverageText {
  private CoverageText() {}

  /** Writes it. */
  public static void write(Coverage coverage, Appendable out) throws IOException {
    for (RuleCoverage rule : coverage.worst()) {
      out.append(rule.rule()).append("  ");
      out.append(rule.covered() + " of " + rule.clauses().size() + ", ");
      out.append(rule.fired() == 0 ? "never fired" : "fired in " + rule.fired()).append('\n');
      for (ClauseCoverage clause : rule.clauses()) {
        if (!clause.covered()) {
          out.append("  line " + clause.clause().line() + ": " + clause.clause().text());
          out.append(": ").append(gap(clause)).append('\n');
        }
      }
    }
    out.append(sum(coverage)).append('\n');
  }

  /** What a clause lacks. */
  static String gap(ClauseCoverage clause) {
    String lacks =
        clause.decided() == 0
            ? clause.held() == 0 ? "never held, never decided" : "never the one that decided"
            : "never held";
    return clause.compares() ? lacks + "; " + sides(clause.sides()) : lacks;
  }

  /** What was seen of a limit. */
  static String sides(Sides sides) {
    String limit = sides.limit().map(value -> "limit " + number(value)).orElse("limit not met");
    return limit
        + ", silent at "
        + sides.silent().map(CoverageText::number).orElse("none")
        + ", fires at "
        + sides.firing().map(CoverageText::number).orElse("none");
  }

  /** The sum in one line. */
  static String sum(Coverage coverage) {
    return "condition coverage "
        + percent(coverage.percent())
        + " %: "
        + coverage.covered()
        + " of "
        + coverage.clauses()
        + " comparisons held in one case and decided alone in another; "
        + coverage.fired()
        + " of "
        + coverage.rules().size()
        + " rules fired, "
        + coverage.fireAndMiss()
        + " of them also silent in a near miss; "
        + coverage.cases()
        + " cases";
  }

  /** A share with one digit, rounded down: 95.0 is 95 at least. */
  static String percent(double percent) {
    return BigDecimal.valueOf(percent).setScale(1, RoundingMode.FLOOR).toPlainString();
  }

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
