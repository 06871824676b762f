package inquest.diagnosis;

import inquest.facts.Symptom;
import inquest.knowledge.CauseText;
import inquest.knowledge.Conditions;
import inquest.knowledge.EvidenceText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What else it could have been: every other cause that the graph links to the symptoms seen, and
 * whether the evidence rules it out, does not support it, or lacks what it takes to tell.
 */
final class Considering {
  private final Knowledge knowledge;
  private final CausalGraph graph;
  private final Set<String> formats;

  Considering(Knowledge knowledge, CausalGraph graph, Set<String> formats) {
    this.knowledge = knowledge;
    this.graph = graph;
    this.formats = formats;
  }

  /** The causes, in the order of {@code causes.yaml}. */
  List<Diagnosis.Considered> considered(Judged judged) {
    Verdict verdict = judged.verdict();
    Set<String> seen = new HashSet<>();
    for (Symptom symptom : judged.derivation().symptoms()) {
      seen.add(symptom.id());
    }
    if (seen.isEmpty()) {
      return List.of();
    }
    Unsupported unsupported =
        new Unsupported(judged.evaluator(), Conditions.load(knowledge.added()));
    Set<String> told = told(verdict);
    List<Diagnosis.Considered> considered = new ArrayList<>();
    for (CauseText text : knowledge.causes().texts().values()) {
      boolean linked = graph.effects(text.id()).stream().anyMatch(seen::contains);
      if (text.kind().equals("cause") && linked && !told.contains(text.id())) {
        considered.add(considered(text, verdict.explained(), unsupported));
      }
    }
    return List.copyOf(considered);
  }

  private static Set<String> told(Verdict verdict) {
    Set<String> told = new HashSet<>();
    verdict.winner().ifPresent(winner -> told.add(winner.cause().id()));
    verdict.contributing().forEach(candidate -> told.add(candidate.cause().id()));
    verdict.alternatives().forEach(candidate -> told.add(candidate.cause().id()));
    return told;
  }

  private Diagnosis.Considered considered(
      CauseText text, Map<Finding, Finding> explained, Unsupported unsupported) {
    for (Map.Entry<Finding, Finding> entry : explained.entrySet()) {
      if (entry.getKey().id().equals(text.id())) {
        Finding by = entry.getValue();
        String because = "explained by " + by.id() + " (" + by.subject() + ")";
        return new Diagnosis.Considered(text.id(), "ruled-out", because);
      }
    }
    Set<String> lacking = new LinkedHashSet<>();
    List<RuleEntry> checked = new ArrayList<>();
    for (RuleEntry rule : knowledge.rules().entries().values()) {
      if (rule.finding().equals(text.id())) {
        Optional<String> absent = lacking(rule);
        absent.ifPresent(lacking::add);
        if (absent.isEmpty()) {
          checked.add(rule);
        }
      }
    }
    if (!checked.isEmpty()) {
      return unsupported.of(text.id(), checked);
    }
    return new Diagnosis.Considered(
        text.id(), "could-not-check", "not in the capture: " + String.join("; ", lacking));
  }

  /**
   * The title of evidence that a rule needs and the capture has nothing of; empty when all is
   * there.
   */
  private Optional<String> lacking(RuleEntry rule) {
    for (RuleEntry.Need need : rule.needs()) {
      for (EvidenceText evidence : knowledge.evidence()) {
        if (evidence.types().contains(need.type()) && absent(evidence)) {
          return Optional.of(evidence.title());
        }
      }
    }
    return Optional.empty();
  }

  /** Evidence of which the capture has nothing, with the command that collects it. */
  List<Diagnosis.Missing> missing() {
    List<Diagnosis.Missing> missing = new ArrayList<>();
    for (EvidenceText evidence : knowledge.evidence()) {
      if (absent(evidence)) {
        missing.add(new Diagnosis.Missing(evidence.title(), evidence.command()));
      }
    }
    return List.copyOf(missing);
  }

  private boolean absent(EvidenceText evidence) {
    return Collections.disjoint(evidence.formats(), formats);
  }
}
