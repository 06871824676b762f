package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.facts.Escalate;
import inquest.facts.ExplainedAway;
import inquest.facts.SuggestFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The derivation as the contract writes it: every rule that fired, on what, and what it concluded.
 */
final class FiredRules {
  private final Derivation derivation;
  private final EvidenceIndex index;

  FiredRules(Derivation derivation, EvidenceIndex index) {
    this.derivation = derivation;
    this.index = index;
  }

  List<Diagnosis.FiredRule> all() {
    List<Diagnosis.FiredRule> fired = new ArrayList<>();
    for (Map.Entry<Conclusion, List<Justification>> entry : derivation.reasons().entrySet()) {
      for (Justification reason : entry.getValue()) {
        fired.add(
            new Diagnosis.FiredRule(
                reason.rule().rule(),
                index.ids(derivation.evidence(reason)),
                concluded(entry.getKey())));
      }
    }
    return List.copyOf(fired);
  }

  private static String concluded(Conclusion conclusion) {
    String type = conclusion.getClass().getSimpleName();
    if (conclusion instanceof ExplainedAway away) {
      return type
          + " "
          + away.id()
          + " ("
          + away.subject()
          + ") by "
          + away.by()
          + " ("
          + away.bySubject()
          + ")";
    } else if (conclusion instanceof SuggestFlag flag) {
      return type + " " + flag.name() + " for " + flag.cause();
    } else if (conclusion instanceof Escalate escalate) {
      return type + " " + escalate.to() + " " + escalate.urgency() + " for " + escalate.cause();
    }
    Finding finding = Finding.of(conclusion);
    return type + " " + finding.id() + " (" + finding.subject() + ")";
  }
}
