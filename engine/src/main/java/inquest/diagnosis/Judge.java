package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses one cause. Findings that are explained away are out; of two linked by the causal graph
 * the more upstream one wins unless the other leads clearly; near ties go by what is worse to miss.
 */
final class Judge {
  /** Below this nothing is called the cause. */
  static final double SUPPORTED = 0.5;

  private static final double POSSIBLE = 0.35;
  private static final double CLEAR_LEAD = 0.25;
  private static final double TIE = 0.10;
  private static final double TRUE_FINDING = 0.75;
  private static final int ALTERNATIVES = 3;

  /** Near ties go to the earlier one: what cannot be undone first, demand and schedules last. */
  private static final List<String> PRECEDENCE =
      List.of(
          "array-lost",
          "bad-dimm",
          "cpu-fault",
          "power-loss",
          "drive-failure",
          "array-degraded",
          "tenant-limit-hit",
          "memory",
          "abuse",
          "virtualization",
          "hardware",
          "kernel",
          "filesystem",
          "network",
          "service",
          "configuration",
          "cpu",
          "disk-io");

  private final Causes causes;
  private final CausalGraph graph;

  Judge(Causes causes, CausalGraph graph) {
    this.causes = causes;
    this.graph = graph;
  }

  /** The verdict on what the rules concluded. */
  Verdict judge(Derivation derivation, List<Candidate> candidates) {
    Map<Finding, Finding> explained = new Explanations(derivation, candidates).all();
    List<Candidate> open = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!explained.containsKey(candidate.finding())) {
        open.add(candidate);
      }
    }
    Optional<Candidate> winner = winner(open);
    List<Candidate> contributing = new ArrayList<>();
    List<Candidate> alternatives = new ArrayList<>();
    open.sort(Comparator.comparingDouble(Candidate::score).reversed());
    for (Candidate candidate : open) {
      boolean won = winner.isPresent() && winner.get() == candidate;
      if (!won && winner.isPresent() && candidate.truth() >= TRUE_FINDING) {
        contributing.add(candidate);
      } else if (!won && candidate.score() >= POSSIBLE && alternatives.size() < ALTERNATIVES) {
        alternatives.add(candidate);
      }
    }
    String problem =
        winner
            .map(Candidate::problem)
            .orElse(hurts(derivation, explained) ? "undetermined" : "none");
    return new Verdict(problem, winner, contributing, alternatives, explained);
  }

  private Optional<Candidate> winner(List<Candidate> open) {
    List<Candidate> supported = new ArrayList<>();
    for (Candidate candidate : open) {
      if (candidate.score() >= SUPPORTED && !downstream(candidate, open)) {
        supported.add(candidate);
      }
    }
    double best = 0;
    for (Candidate candidate : supported) {
      best = Math.max(best, candidate.score());
    }
    double tie = best - TIE;
    return supported.stream()
        .filter(candidate -> candidate.score() > tie)
        .min(
            Comparator.comparingInt((Candidate candidate) -> rank(candidate))
                .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
                .thenComparing(Candidate::onset)
                .thenComparing(candidate -> -candidate.families().size())
                .thenComparing(Candidate::finding));
  }

  private boolean downstream(Candidate candidate, List<Candidate> open) {
    for (Candidate other : open) {
      boolean upstream = graph.effects(other.cause().id()).contains(candidate.cause().id());
      if (upstream
          && other.score() >= SUPPORTED
          && candidate.score() < other.score() + CLEAR_LEAD) {
        return true;
      }
    }
    return false;
  }

  private static int rank(Candidate candidate) {
    int byId = PRECEDENCE.indexOf(candidate.cause().id());
    int byProblem = PRECEDENCE.indexOf(candidate.problem());
    return byId >= 0 ? byId : byProblem >= 0 ? byProblem : PRECEDENCE.size();
  }

  /** True when something hurts and neither planned work nor a likely cause explains it. */
  private boolean hurts(Derivation derivation, Map<Finding, Finding> explained) {
    List<Conclusion> felt = new ArrayList<>(derivation.symptoms());
    felt.addAll(derivation.mechanisms());
    for (Conclusion conclusion : felt) {
      Finding finding = Finding.of(conclusion);
      Finding root = explained.getOrDefault(finding, finding);
      if (!harmless(finding) && !harmless(root)) {
        return true;
      }
    }
    return false;
  }

  private boolean harmless(Finding finding) {
    Optional<CauseText> text = causes.text(finding.id());
    return text.isPresent() && text.get().weight().equals("harmless");
  }
}
