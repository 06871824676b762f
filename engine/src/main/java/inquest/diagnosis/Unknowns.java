package inquest.diagnosis;

import inquest.knowledge.EvidenceText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a capture does not tell: other causes, evidence that it lacks, what to collect next. */
final class Unknowns {
  private final Knowledge knowledge;
  private final Judged judged;
  private final Lookup lookup;
  private final Lacking lacking;
  private final List<Diagnosis.Considered> considered;

  Unknowns(Knowledge knowledge, Lookup lookup, CausalGraph graph, Judged judged) {
    this.knowledge = knowledge;
    this.lookup = lookup;
    this.judged = judged;
    this.lacking = judged.lacking();
    this.considered =
        new Considering(knowledge, lookup, graph, lacking, judged.evaluator()).considered(judged);
  }

  /** Every other cause that the rules know for the symptoms seen. */
  List<Diagnosis.Considered> considered() {
    return considered;
  }

  /**
   * Evidence of which the capture has nothing, with the command that collects it: what every
   * capture should hold, and what the causes need that are suspected.
   */
  List<Diagnosis.Missing> missing() {
    Set<EvidenceText> needed = needed();
    List<Diagnosis.Missing> missing = new ArrayList<>();
    for (EvidenceText evidence : knowledge.evidence()) {
      if (lacking.of(evidence) && (evidence.always() || needed.contains(evidence))) {
        missing.add(new Diagnosis.Missing(evidence.title(), evidence.command()));
      }
    }
    return List.copyOf(missing);
  }

  /** What the rules lack of the causes that are candidates, or without a winner could be. */
  private Set<EvidenceText> needed() {
    Verdict verdict = judged.verdict();
    Set<String> suspected = new HashSet<>();
    verdict.winner().ifPresent(winner -> suspected.add(winner.cause().id()));
    verdict.alternatives().forEach(candidate -> suspected.add(candidate.cause().id()));
    if (verdict.winner().isEmpty()) {
      considered.stream()
          .filter(one -> one.state().equals(Considering.COULD_NOT_CHECK))
          .forEach(one -> suspected.add(one.id()));
    }
    Set<EvidenceText> needed = new HashSet<>();
    for (String cause : suspected) {
      for (RuleEntry rule : lookup.concluding(cause)) {
        if (!lacking.fails(rule)) {
          lacking.of(rule).forEach(lack -> needed.add(lack.evidence()));
        }
      }
    }
    return needed;
  }

  /**
   * What to collect next: what tells the candidates apart, and without any what the capture lacks
   * first. Empty when nothing is wrong, or the cause is known and nothing else likely.
   */
  Optional<Diagnosis.NextEvidence> next(String problem) {
    if (problem.equals("none")) {
      return Optional.empty();
    }
    Verdict verdict = judged.verdict();
    Optional<Diagnosis.NextEvidence> next =
        new NextEvidence(knowledge, lookup, lacking).of(verdict, considered);
    if (next.isPresent() || verdict.winner().isPresent()) {
      return next;
    }
    return missing().stream().findFirst().map(Unknowns::first);
  }

  private static Diagnosis.NextEvidence first(Diagnosis.Missing first) {
    String means =
        "The capture has no "
            + first.evidence().replaceFirst("^(a|the) ", "")
            + "; with it what hurts can be traced to a cause.";
    return new Diagnosis.NextEvidence(first.command(), List.of(), means);
  }
}
