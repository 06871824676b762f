package inquest.diagnosis;

import inquest.facts.Conclusion;
import java.util.ArrayList;
import java.util.List;

/**
 * A case after the rules have run and the verdict is found, before it is written down.
 *
 * @param facts what the rules were given
 * @param derivation what they concluded
 * @param candidates every cause, weighed
 * @param verdict which one it is
 */
record Judged(
    List<Object> facts, Derivation derivation, List<Candidate> candidates, Verdict verdict) {

  /** Facts and conclusions, for the conditions of rules to be tried on. */
  ConditionEvaluator evaluator() {
    List<Object> all = new ArrayList<>(facts);
    for (Conclusion conclusion : derivation.reasons().keySet()) {
      all.add(conclusion);
    }
    return new ConditionEvaluator(all);
  }
}
