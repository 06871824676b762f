package inquest.diagnosis;

import inquest.facts.Source;
import inquest.knowledge.RuleEntry;
import java.util.List;

/** Why a cause is not supported: the condition that the rule which came nearest lacks. */
final class Unsupported {
  private final ConditionEvaluator evaluator;
  private final Lacking lacking;
  private final Lookup lookup;

  Unsupported(ConditionEvaluator evaluator, Lacking lacking, Lookup lookup) {
    this.evaluator = evaluator;
    this.lacking = lacking;
    this.lookup = lookup;
  }

  /** What became of the cause of these rules; there is at least one. */
  Diagnosis.Considered of(String cause, List<RuleEntry> rules) {
    RuleEntry nearest = rules.get(0);
    for (RuleEntry rule : rules) {
      nearest = lacking.available(rule) > lacking.available(nearest) ? rule : nearest;
    }
    Tried against = null;
    for (Tried tried : evaluator.tried(lookup.conditions().of(nearest.rule()))) {
      if (tried.state() == Tried.State.FAILS) {
        if (!tried.condition().forbids()) {
          return new Diagnosis.Considered(
              cause, "not-supported", "not seen: " + tried.condition().says());
        }
        against = against == null ? tried : against;
      }
    }
    return against == null
        ? new Diagnosis.Considered(cause, "not-supported", "what it needs was not seen together")
        : new Diagnosis.Considered(cause, "ruled-out", shown(against));
  }

  /** The evidence that a condition forbids. */
  private static String shown(Tried against) {
    Object fact = against.fact().orElseThrow();
    Source source = FactText.source(fact);
    String place = source.line() > 0 ? source.file() + ":" + source.line() : source.file();
    String at = place.isEmpty() ? "" : " (" + place + ")";
    return "against it speaks "
        + FactText.name(fact)
        + at
        + "; asked is: "
        + against.condition().says();
  }
}
