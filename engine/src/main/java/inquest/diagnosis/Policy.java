package inquest.diagnosis;

import inquest.facts.Explains;
import inquest.facts.FlagPolicy;
import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/** What {@code causes.yaml} and {@code limits.yaml} add to the facts, for rules to join on. */
final class Policy {
  private Policy() {}

  /** Limits, flags, escalations and explanations, in the order of the files. */
  static List<Object> facts(Knowledge knowledge) {
    List<Object> facts = new ArrayList<>(knowledge.limits().values());
    for (CauseText text : knowledge.causes().texts().values()) {
      facts.addAll(text.escalate());
      for (String flag : text.flags()) {
        facts.add(new FlagPolicy(text.id(), flag));
      }
      for (String finding : text.explains()) {
        facts.add(new Explains(text.id(), finding, "any"));
      }
      for (String finding : text.explainsSame()) {
        facts.add(new Explains(text.id(), finding, "same"));
      }
    }
    return facts;
  }
}
