package inquest.diagnosis;

import inquest.assembly.CaseListing;
import inquest.facts.Source;
import inquest.facts.Subject;
import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import inquest.knowledge.Limits;
import inquest.knowledge.RiseLimit;
import inquest.knowledge.SeriesLimit;
import java.util.List;
import java.util.Map;

/** What came nearest to a condition that no fact satisfies, and how near that was. */
final class Nearness {
  /** The share when nothing is to be compared. */
  static final double NONE = -1;

  /** A condition that fails is missed, however near the rounded numbers look. */
  private static final double ALMOST = 0.99;

  /**
   * What was seen instead.
   *
   * @param text in words; empty when there was nothing of the kind
   * @param source where it stands
   * @param share of the way to the limit, 0 to 1; {@link #NONE} when that is no number
   */
  record Near(String text, Source source, double share) {
    static final Near NOTHING = new Near("", new Source("", "", 0, ""), NONE);
  }

  private final ConditionEvaluator evaluator;
  private final List<CaseListing.Samples> samples;
  private final Limits limits;

  Nearness(ConditionEvaluator evaluator, List<CaseListing.Samples> samples, Limits limits) {
    this.evaluator = evaluator;
    this.samples = samples;
    this.limits = limits;
  }

  /** The nearest fact, or for a limit on samples the most extreme sample. */
  Near of(Tried tried) {
    Near best = Near.NOTHING;
    int fewest = Integer.MAX_VALUE;
    for (Object fact : evaluator.facts(tried.condition().type())) {
      int missed = missed(tried, fact);
      if (missed > 0 && missed <= fewest) {
        Near near = of(tried, fact);
        if (missed < fewest || near.share() > best.share()) {
          best = near;
          fewest = missed;
        }
      }
    }
    return best.text().isEmpty() ? ofSamples(tried.condition()) : best;
  }

  /** How many constraints the fact misses; 0 for a fact of another kind, which is not near. */
  private static int missed(Tried tried, Object fact) {
    String kind = Discriminator.of(fact);
    int missed = 0;
    for (Constraint constraint : compared(tried)) {
      if (!Comparison.holds(constraint, fact, tried.bound())) {
        missed++;
        Object seen = Component.at(fact, constraint.left());
        if (!kind.isEmpty() && kind.equals(seen)) {
          return 0;
        }
      }
    }
    return missed;
  }

  private static List<Constraint> compared(Tried tried) {
    return tried.condition().constraints().stream()
        .filter(one -> !one.binds() && Comparison.decidable(one, tried.bound()))
        .toList();
  }

  private static Near of(Tried tried, Object fact) {
    StringBuilder text = new StringBuilder(FactText.name(fact));
    double share = NONE;
    for (Constraint constraint : compared(tried)) {
      if (!Comparison.holds(constraint, fact, tried.bound())) {
        Object seen = Component.at(fact, constraint.left());
        Object wanted = Comparison.wanted(constraint.right(), tried.bound()).orElseThrow().get(0);
        text.append(text.indexOf(" has ") < 0 ? " has " : ", ").append(constraint.left());
        text.append(' ').append(FactText.words(seen)).append(", not ");
        text.append(constraint.operator()).append(' ').append(wanted(constraint, tried.bound()));
        share = share(constraint.operator(), seen, wanted);
      }
    }
    String about = subject(fact);
    return new Near(text + about, FactText.source(fact), share);
  }

  private static String wanted(Constraint constraint, Map<String, Object> bound) {
    return String.join(
        " or ",
        Comparison.wanted(constraint.right(), bound).orElseThrow().stream()
            .map(FactText::words)
            .toList());
  }

  /** Whose number it is: the first subject that the fact names. */
  private static String subject(Object fact) {
    for (var component : fact.getClass().getRecordComponents()) {
      if (Component.at(fact, component.getName()) instanceof Subject subject) {
        return " (" + subject + ")";
      }
    }
    return "";
  }

  private static double share(String operator, Object seen, Object wanted) {
    if (!(seen instanceof Number a && wanted instanceof Number b)) {
      return NONE;
    }
    double part =
        operator.startsWith(">")
            ? a.doubleValue() / b.doubleValue()
            : b.doubleValue() / a.doubleValue();
    boolean ordered = operator.startsWith(">") || operator.startsWith("<");
    return ordered && part >= 0 ? Math.min(part, ALMOST) : NONE;
  }

  private Near ofSamples(Condition condition) {
    String name = "";
    for (Constraint constraint : condition.constraints()) {
      boolean limit = constraint.left().equals("limit") && constraint.operator().equals("==");
      name = limit ? constraint.right().replace("\"", "") : name;
    }
    for (SeriesLimit limit : limits.series()) {
      if (limit.name().equals(name)) {
        return ofSamples(limit);
      }
    }
    for (RiseLimit limit : limits.rises()) {
      if (limit.name().equals(name)) {
        return ofRise(limit);
      }
    }
    return Near.NOTHING;
  }

  private Near ofSamples(SeriesLimit limit) {
    boolean above = limit.direction().equals("above");
    Near best = Near.NOTHING;
    for (CaseListing.Samples one : samples) {
      if (one.measure().equals(limit.measure())) {
        double seen = above ? one.most() : one.least();
        double share = share(above ? ">=" : "<=", seen, limit.level());
        if (share > best.share()) {
          String far = (above ? "highest " : "lowest ") + one.measure() + " of " + one.subject();
          String asked = limit.direction() + " " + Statements.number(limit.level());
          String held = " for " + limit.hold().toSeconds() + " s is asked";
          best =
              new Near(
                  far + " is " + Statements.number(seen) + "; " + asked + held,
                  one.source(),
                  share);
        }
      }
    }
    return best;
  }

  private Near ofRise(RiseLimit limit) {
    Near best = Near.NOTHING;
    for (CaseListing.Samples one : samples) {
      double rise = one.most() - one.least();
      double share = share(">", rise, limit.level());
      if (one.measure().equals(limit.measure()) && share > best.share()) {
        String text = one.measure() + " lies between " + Statements.number(one.least()) + " and ";
        text += Statements.number(one.most()) + "; a rise of " + Statements.number(limit.level());
        best = new Near(text + " is asked", one.source(), share);
      }
    }
    return best;
  }
}
