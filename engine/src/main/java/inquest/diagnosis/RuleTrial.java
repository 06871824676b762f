package inquest.diagnosis;

import inquest.assembly.CaseListing;
import inquest.diagnosis.DiagnosisWhyNot.ConditionTried;
import inquest.diagnosis.DiagnosisWhyNot.RuleTried;
import inquest.diagnosis.Nearness.Near;
import inquest.facts.Source;
import inquest.knowledge.Condition;
import inquest.knowledge.Condition.Constraint;
import inquest.knowledge.Conditions;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tries rules on the facts of a case and says of each condition what came of it. */
final class RuleTrial {
  private final ConditionEvaluator evaluator;
  private final Nearness nearness;
  private final Conditions conditions;
  private final Lacking lacking;

  RuleTrial(Judged judged, CaseListing listing, Knowledge knowledge) {
    this.evaluator = judged.evaluator();
    this.nearness = new Nearness(evaluator, listing.samples(), knowledge.limits());
    this.conditions = Conditions.load(knowledge.added());
    this.lacking = judged.lacking();
  }

  RuleTried of(RuleEntry rule) {
    List<Condition> written = conditions.of(rule.rule());
    List<ConditionTried> tried = new ArrayList<>();
    int need = 0;
    for (Tried one : evaluator.tried(written)) {
      boolean forbids = one.condition().forbids();
      tried.add(tried(one, forbids ? "" : collect(rule.needs().get(need++))));
    }
    return new RuleTried(
        rule.rule(),
        rule.id(),
        rule.confidence(),
        (rule.concludes() + " " + rule.finding()).strip(),
        evaluator.holds(written),
        tried);
  }

  private ConditionTried tried(Tried tried, String command) {
    Condition condition = tried.condition();
    String collect = tried.fact().isEmpty() ? command : "";
    Near near = tried.fact().isEmpty() ? Near.NOTHING : seen(tried.fact().get());
    String state =
        switch (tried.state()) {
          case HOLDS -> "holds";
          case OPEN -> "open";
          case FAILS -> collect.isEmpty() ? "fails" : "missing";
        };
    if (tried.fact().isEmpty() && !condition.forbids()) {
      near = nearness.of(tried);
    }
    return new ConditionTried(
        condition.line(),
        condition.says(),
        written(condition),
        state.equals("missing") && !near.text().isEmpty() ? "fails" : state,
        near.text(),
        near.source().file(),
        near.source().line(),
        near.share(),
        near.text().isEmpty() ? collect : "");
  }

  private static Near seen(Object fact) {
    Source source = FactText.source(fact);
    return new Near(FactText.line(fact), source, Nearness.NONE);
  }

  /** The command for evidence of which the capture has nothing; empty when it has some. */
  private String collect(RuleEntry.Need need) {
    return lacking.of(need).stream()
        .map(lack -> lack.evidence().command())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String written(Condition condition) {
    List<String> parts = new ArrayList<>();
    for (Constraint one : condition.constraints()) {
      String blank = one.binds() ? " : " : " " + one.operator() + " ";
      parts.add(one.left() + blank + one.right());
    }
    String pattern = condition.type() + "(" + String.join(", ", parts) + ")";
    return condition.quantifier().equals("each") ? pattern : condition.quantifier() + " " + pattern;
  }
}
