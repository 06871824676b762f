package inquest.diagnosis;

import inquest.knowledge.Condition;
import inquest.knowledge.EvidenceText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one command whose output would best tell the first two candidates apart: it collects evidence
 * that the rules of one of them lack and those of the other do not, or in which each would show in
 * another way. Of several, the one that would decide most.
 */
final class NextEvidence {
  /** Causes beyond these are far from likely. */
  private static final int CANDIDATES = 6;

  /**
   * What evidence would say of a cause.
   *
   * @param sign what it would have to show, in the words of the rule
   * @param conditions those of the rule that wait for it, in words
   * @param weight of the rule, shared by all that it lacks
   */
  private record Sign(String sign, List<String> conditions, double weight) {}

  /** Evidence that tells two causes apart. */
  private record Choice(EvidenceText evidence, String means, double weight) {}

  private final Knowledge knowledge;
  private final Lookup lookup;
  private final Lacking lacking;

  NextEvidence(Knowledge knowledge, Lookup lookup, Lacking lacking) {
    this.knowledge = knowledge;
    this.lookup = lookup;
    this.lacking = lacking;
  }

  /**
   * What tells the winner from the others; without a winner, what tells the first from the next.
   */
  Optional<Diagnosis.NextEvidence> of(Verdict verdict, List<Diagnosis.Considered> considered) {
    List<String> candidates = new ArrayList<>();
    verdict.winner().ifPresent(winner -> add(winner.cause().id(), candidates));
    verdict.rivals().forEach(rival -> add(rival.cause().id(), candidates));
    verdict.alternatives().forEach(candidate -> add(candidate.cause().id(), candidates));
    boolean known = verdict.winner().isPresent();
    boolean sure = verdict.winner().filter(winner -> winner.score() >= Candidate.SURE).isPresent();
    if (!known) {
      consider(considered, Considering.COULD_NOT_CHECK, candidates);
      consider(considered, Considering.NOT_SUPPORTED, candidates);
    }
    for (int first = 0; first < (known ? 1 : candidates.size()); first++) {
      for (int second = first + 1; second < candidates.size(); second++) {
        String one = candidates.get(first);
        String other = candidates.get(second);
        Optional<Choice> choice = between(sure ? Map.of() : signs(one), one, other);
        if (choice.isPresent()) {
          return choice.map(best -> next(best, List.of(one, other)));
        }
      }
    }
    return known ? Optional.empty() : single(candidates);
  }

  private static void add(String cause, List<String> candidates) {
    if (!candidates.contains(cause) && candidates.size() < CANDIDATES) {
      candidates.add(cause);
    }
  }

  /** Adds those of a state, the one first of which most was seen. */
  private void consider(
      List<Diagnosis.Considered> considered, String state, List<String> candidates) {
    considered.stream()
        .filter(one -> one.state().equals(state))
        .map(Diagnosis.Considered::id)
        .sorted((a, b) -> Double.compare(seen(b), seen(a)))
        .forEach(cause -> add(cause, candidates));
  }

  private double seen(String cause) {
    double most = 0;
    for (RuleEntry rule : lookup.concluding(cause)) {
      most = Math.max(most, lacking.available(rule));
    }
    return most;
  }

  private static Diagnosis.NextEvidence next(Choice choice, List<String> separates) {
    return new Diagnosis.NextEvidence(choice.evidence().command(), separates, choice.means());
  }

  private Optional<Choice> between(Map<EvidenceText, Sign> ofOne, String one, String other) {
    Map<EvidenceText, Sign> ofOther = signs(other);
    Choice best = null;
    for (EvidenceText evidence : knowledge.evidence()) {
      Sign a = ofOne.get(evidence);
      Sign b = ofOther.get(evidence);
      Choice choice = null;
      if (a != null && b != null && !a.conditions().equals(b.conditions())) {
        String means = sentence(a, one) + "; " + clause(b, other) + ".";
        choice = new Choice(evidence, means, a.weight() + b.weight());
      } else if (a != null && b == null) {
        choice = new Choice(evidence, sentence(a, one) + "; else " + other + ".", a.weight());
      } else if (a == null && b != null) {
        choice = new Choice(evidence, sentence(b, other) + "; else " + one + ".", b.weight());
      }
      best = choice != null && (best == null || choice.weight() > best.weight()) ? choice : best;
    }
    return Optional.ofNullable(best);
  }

  /** For want of a second candidate, or of evidence that tells two apart: what decides one. */
  private Optional<Diagnosis.NextEvidence> single(List<String> candidates) {
    for (String cause : candidates) {
      Choice best = null;
      for (Map.Entry<EvidenceText, Sign> entry : signs(cause).entrySet()) {
        Sign sign = entry.getValue();
        if (best == null || sign.weight() > best.weight()) {
          String means = sentence(sign, cause) + "; else it is another cause.";
          best = new Choice(entry.getKey(), means, sign.weight());
        }
      }
      if (best != null) {
        return Optional.of(next(best, List.of(cause)));
      }
    }
    return Optional.empty();
  }

  private static String sentence(Sign sign, String cause) {
    String clause = clause(sign, cause);
    return "I" + clause.substring(1);
  }

  private static String clause(Sign sign, String cause) {
    return "if " + sign.sign() + ", it is " + cause;
  }

  /** What evidence that is lacking would say of a cause, by its strongest rule for each. */
  private Map<EvidenceText, Sign> signs(String cause) {
    Map<EvidenceText, Sign> signs = new LinkedHashMap<>();
    for (RuleEntry rule : lookup.concluding(cause)) {
      if (!lacking.fails(rule)) {
        signs(rule)
            .forEach(
                (evidence, sign) ->
                    signs.merge(evidence, sign, (a, b) -> b.weight() > a.weight() ? b : a));
      }
    }
    return signs;
  }

  private Map<EvidenceText, Sign> signs(RuleEntry rule) {
    Map<EvidenceText, List<String>> waiting = new LinkedHashMap<>();
    List<String> said = new ArrayList<>();
    int need = 0;
    for (Condition condition : lookup.conditions().of(rule.rule())) {
      if (!condition.forbids()) {
        Set<Lacking.Lack> lacks = lacking.of(rule.needs().get(need++));
        if (!condition.type().equals("Limit")) {
          said.add(condition.says());
        }
        for (Lacking.Lack lack : lacks) {
          waiting.computeIfAbsent(lack.evidence(), one -> new ArrayList<>()).add(condition.says());
        }
      }
    }
    Map<EvidenceText, Sign> signs = new LinkedHashMap<>();
    double weight = Weighing.weight(rule.confidence()) / Math.max(1, waiting.size());
    waiting.forEach(
        (evidence, says) -> signs.put(evidence, new Sign(String.join(", ", said), says, weight)));
    return signs;
  }
}
