package inquest.diagnosis;

import inquest.facts.Explains;
import inquest.facts.FlagPolicy;
import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What {@code causes.yaml} and {@code limits.yaml} add to the facts, for rules to join on. */
final class Policy {
  private Policy() {}

  /** Limits, flags, escalations and explanations, in the order of the files. */
  static List<Object> facts(Knowledge knowledge) {
    List<Object> facts = new ArrayList<>(knowledge.limits().values());
    facts.addAll(of(knowledge, finding -> true));
    return facts;
  }

  /** Flags, escalations and explanations of findings, such as may be concluded, by such. */
  static List<Object> of(Knowledge knowledge, Predicate<String> concludable) {
    List<Object> facts = new ArrayList<>();
    for (CauseText text : knowledge.causes().texts().values()) {
      if (concludable.test(text.id())) {
        add(text, concludable, facts);
      }
    }
    return facts;
  }

  private static void add(CauseText text, Predicate<String> concludable, List<Object> facts) {
    facts.addAll(text.escalate());
    for (String flag : text.flags()) {
      facts.add(new FlagPolicy(text.id(), flag));
    }
    add(text.id(), text.explains(), "any", concludable, facts);
    add(text.id(), text.explainsSame(), "same", concludable, facts);
  }

  private static void add(
      String by,
      List<String> findings,
      String scope,
      Predicate<String> concludable,
      List<Object> facts) {
    for (String finding : findings) {
      if (concludable.test(finding)) {
        facts.add(new Explains(by, finding, scope));
      }
    }
  }
}
