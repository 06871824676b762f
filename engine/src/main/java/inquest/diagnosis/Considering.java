package inquest.diagnosis;

import inquest.knowledge.CauseText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What else it could have been: every other cause that the graph links to the symptoms seen, and
 * whether the evidence rules it out, does not support it, or lacks what it takes to tell.
 */
final class Considering {
  /** The evidence is there and does not show it. */
  static final String NOT_SUPPORTED = "not-supported";

  /** The evidence that would show it is not there. */
  static final String COULD_NOT_CHECK = "could-not-check";

  private final Knowledge knowledge;
  private final Lookup lookup;
  private final CausalGraph graph;
  private final Lacking lacking;
  private final Unsupported unsupported;

  Considering(
      Knowledge knowledge,
      Lookup lookup,
      CausalGraph graph,
      Lacking lacking,
      ConditionEvaluator evaluator) {
    this.knowledge = knowledge;
    this.lookup = lookup;
    this.graph = graph;
    this.lacking = lacking;
    this.unsupported = new Unsupported(evaluator, lacking, lookup);
  }

  /** The causes, in the order of {@code causes.yaml}. */
  List<Diagnosis.Considered> considered(Judged judged) {
    Verdict verdict = judged.verdict();
    Set<String> seen = seen(judged.derivation());
    if (seen.isEmpty()) {
      return List.of();
    }
    Set<String> told = told(verdict);
    List<Diagnosis.Considered> considered = new ArrayList<>();
    for (CauseText text : knowledge.causes().texts().values()) {
      if (text.kind().equals("cause")
          && !told.contains(text.id())
          && !lookup.concluding(text.id()).isEmpty()
          && !Collections.disjoint(graph.effects(text.id()), seen)) {
        considered.add(considered(text, verdict.explained()));
      }
    }
    return List.copyOf(considered);
  }

  /** The symptoms; for want of any the mechanisms, which are what is known to have given way. */
  private static Set<String> seen(Derivation derivation) {
    Set<String> seen = new HashSet<>();
    derivation.symptoms().forEach(symptom -> seen.add(symptom.id()));
    if (seen.isEmpty()) {
      derivation.mechanisms().forEach(mechanism -> seen.add(mechanism.id()));
    }
    return seen;
  }

  private static Set<String> told(Verdict verdict) {
    Set<String> told = new HashSet<>();
    verdict.winner().ifPresent(winner -> told.add(winner.cause().id()));
    verdict.contributing().forEach(candidate -> told.add(candidate.cause().id()));
    verdict.alternatives().forEach(candidate -> told.add(candidate.cause().id()));
    return told;
  }

  private Diagnosis.Considered considered(CauseText text, Map<Finding, Finding> explained) {
    for (Map.Entry<Finding, Finding> entry : explained.entrySet()) {
      if (entry.getKey().id().equals(text.id())) {
        Finding by = entry.getValue();
        String because = "explained by " + by.id() + " (" + by.subject() + ")";
        return new Diagnosis.Considered(text.id(), "ruled-out", because);
      }
    }
    Set<String> missing = new LinkedHashSet<>();
    List<RuleEntry> failing = new ArrayList<>();
    List<RuleEntry> checked = new ArrayList<>();
    for (RuleEntry rule : lookup.concluding(text.id())) {
      Set<Lacking.Lack> lacks = lacking.of(rule);
      if (lacks.isEmpty()) {
        checked.add(rule);
      } else if (lacking.fails(rule)) {
        failing.add(rule);
      } else {
        lacks.forEach(lack -> missing.add(lack.what()));
      }
    }
    if (checked.isEmpty() && !missing.isEmpty()) {
      return new Diagnosis.Considered(
          text.id(), COULD_NOT_CHECK, "not in the capture: " + String.join("; ", missing));
    }
    return unsupported.of(text.id(), checked.isEmpty() ? failing : checked);
  }
}
