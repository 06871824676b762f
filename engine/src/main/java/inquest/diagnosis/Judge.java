package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import inquest.knowledge.HousePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses one cause. Findings that are explained away are out; of two linked by the causal graph
 * the more upstream one wins unless the other leads clearly. Near ties go to what explains a
 * symptom that was seen, then by what is worse to miss. What only makes another cause worse stands
 * beside the verdict and is none itself. Where part of the capture is lost, what is only likely is
 * no cause: the lost part may have shown what it is an effect of.
 */
final class Judge {
  private static final double SUPPORTED = 0.5;
  private static final double POSSIBLE = 0.35;
  private static final double CLEAR_LEAD = 0.25;
  private static final double TIE = 0.10;
  private static final double TRUE_FINDING = Candidate.SURE;
  private static final int ALTERNATIVES = 3;

  private static final String HARMLESS = "harmless";
  private static final String AMPLIFIER = "contributing";

  /** Scores are products of tenths and hundredths; their last bits mean nothing. */
  private static final double ROUNDING = 1e-9;

  private final Causes causes;
  private final CausalGraph graph;
  private final HousePolicy policy;
  private final double supported;

  /**
   * A judge of one case.
   *
   * @param cut whether part of the capture as a whole is lost
   */
  Judge(Causes causes, CausalGraph graph, HousePolicy policy, boolean cut) {
    this.causes = causes;
    this.graph = graph;
    this.policy = policy;
    this.supported = supported(cut);
  }

  /** Below this score nothing is called the cause. */
  static double supported(boolean cut) {
    return cut ? TRUE_FINDING : SUPPORTED;
  }

  /** The verdict on what the rules concluded. */
  Verdict judge(Derivation derivation, List<Candidate> candidates) {
    Map<Finding, Finding> explained = new Explanations(derivation, candidates).all();
    List<Candidate> open = new ArrayList<>();
    List<Candidate> amplifiers = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!explained.containsKey(candidate.finding())) {
        (weighs(candidate.finding(), AMPLIFIER) ? amplifiers : open).add(candidate);
      }
    }
    boolean hurts = hurts(derivation, explained);
    Optional<Candidate> winner = winner(open, hurts);
    List<Candidate> contributing = new ArrayList<>();
    List<Candidate> alternatives = new ArrayList<>();
    open.sort(Comparator.comparingDouble(Candidate::score).reversed());
    for (Candidate candidate : open) {
      boolean won = winner.isPresent() && winner.get() == candidate;
      if (!won && candidate.truth() >= TRUE_FINDING && (winner.isPresent() || !likely(candidate))) {
        contributing.add(candidate);
      } else if (!won && candidate.score() >= POSSIBLE && alternatives.size() < ALTERNATIVES) {
        alternatives.add(candidate);
      }
    }
    String problem = winner.map(Candidate::problem).orElse(hurts ? "undetermined" : "none");
    if (winner.isPresent() || hurts) {
      amplifiers.stream().filter(one -> one.truth() >= TRUE_FINDING).forEach(contributing::add);
    }
    return new Verdict(
        problem, winner, rivals(winner, open), contributing, alternatives, explained);
  }

  private Optional<Candidate> winner(List<Candidate> open, boolean hurts) {
    List<Candidate> supported = new ArrayList<>();
    for (Candidate candidate : open) {
      boolean alone = !hurts && candidate.sureHardware();
      if ((likely(candidate) || alone) && !downstream(candidate, open)) {
        supported.add(candidate);
      }
    }
    double best = supported.stream().mapToDouble(Candidate::score).max().orElse(0);
    supported.removeIf(candidate -> best - candidate.score() >= TIE - ROUNDING);
    boolean explained = supported.stream().anyMatch(Candidate::related);
    return supported.stream()
        .filter(candidate -> candidate.related() || !explained)
        .min(
            Comparator.comparingInt(this::rank)
                .thenComparing(Judge::onset)
                .thenComparing(candidate -> -candidate.families().size())
                .thenComparing(Comparator.comparingDouble(Candidate::score).reversed())
                .thenComparing(Candidate::finding));
  }

  /**
   * Causes of another kind that are as likely as the winner and neither bring it about nor follow
   * from it: with them the verdict is ambiguous.
   */
  private List<Candidate> rivals(Optional<Candidate> winner, List<Candidate> open) {
    List<Candidate> rivals = new ArrayList<>();
    for (Candidate candidate : open) {
      if (winner.isPresent() && likely(candidate) && rival(candidate, winner.get())) {
        rivals.add(candidate);
      }
    }
    return rivals;
  }

  private boolean rival(Candidate candidate, Candidate winner) {
    String id = candidate.cause().id();
    String winning = winner.cause().id();
    boolean near = Math.abs(candidate.score() - winner.score()) < TIE - ROUNDING;
    return near && !id.equals(winning) && !graph.linked(id, winning);
  }

  private boolean likely(Candidate candidate) {
    return candidate.score() >= supported - ROUNDING;
  }

  private int rank(Candidate candidate) {
    return policy.rank(candidate.cause().id(), candidate.problem());
  }

  /** What is not dated is not known to have begun early. */
  private static Instant onset(Candidate candidate) {
    return candidate.onset().equals(Instant.MIN) ? Instant.MAX : candidate.onset();
  }

  private boolean downstream(Candidate candidate, List<Candidate> open) {
    for (Candidate other : open) {
      boolean upstream = graph.effects(other.cause().id()).contains(candidate.cause().id());
      double lead = candidate.score() - other.score();
      if (upstream && likely(other) && lead < CLEAR_LEAD - ROUNDING) {
        return true;
      }
    }
    return false;
  }

  /** True when something hurts and neither planned work nor a likely cause explains it. */
  private boolean hurts(Derivation derivation, Map<Finding, Finding> explained) {
    List<Conclusion> felt = new ArrayList<>(derivation.symptoms());
    felt.addAll(derivation.mechanisms());
    for (Conclusion conclusion : felt) {
      Finding finding = Finding.of(conclusion);
      Finding root = explained.getOrDefault(finding, finding);
      if (!weighs(finding, HARMLESS) && !weighs(root, HARMLESS)) {
        return true;
      }
    }
    return false;
  }

  private boolean weighs(Finding finding, String weight) {
    Optional<CauseText> text = causes.text(finding.id());
    return text.isPresent() && text.get().weight().equals(weight);
  }
}
