package inquest.diagnosis;

import inquest.assembly.Dating;
import inquest.assembly.Precision;
import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.ExplainedAway;
import inquest.facts.Fact;
import inquest.facts.Mechanism;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Sustained;
import inquest.facts.Symptom;
import inquest.knowledge.Causes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How sure each cause is. Reasons of independent families of evidence corroborate each other,
 * {@code 1 - (1 - w1)(1 - w2)...}; within a family the strongest counts. A capture too short for
 * the duration of a limit costs a reason one step. Against a cause speak an onset that is surely
 * after the harm began, symptoms that it does not explain, and a gap in the samples in which it may
 * have begun.
 */
final class Weighing {
  /** What is left of a cause that explains no symptom that was seen. */
  static final double UNRELATED = 0.7;

  private static final double[] STEPS = {0.35, 0.60, 0.80, 0.95};
  private static final double CAP = 0.99;
  private static final double LATE = 0.5;
  private static final double HIDDEN = 0.85;
  private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(2);

  /** Families that watch the same with other tools, and so say nothing independently. */
  private static final Map<String, String> SAME =
      Map.of(
          "graphite", "sar",
          "prometheus", "sar",
          "vmstat", "sar",
          "sys-snap", "process",
          "panel", "process",
          "rads", "process",
          "access-log", "service-log",
          "mail", "service-log",
          "service-monitor", "service-log");

  private record Weight(double value, Set<String> families) {}

  /** Of equally strong reasons the one of fewer families first: it leaves more to the others. */
  private static final Comparator<Weight> STRONGEST_FIRST =
      Comparator.comparingDouble(Weight::value)
          .reversed()
          .thenComparing(weight -> weight.families().size())
          .thenComparing(weight -> weight.families().toString());

  private final Derivation derivation;
  private final Causes causes;
  private final CausalGraph graph;
  private final Precision precision;
  private final List<SampleGap> gaps = new ArrayList<>();

  /**
   * Weighs the causes of a derivation.
   *
   * @param graph the ways from causes to symptoms that the evidence leaves open
   * @param facts all of the case: they tell of gaps
   * @param precision how exactly the files of the case tell the time
   */
  Weighing(
      Derivation derivation,
      Causes causes,
      CausalGraph graph,
      Collection<? extends Fact> facts,
      Precision precision) {
    this.derivation = derivation;
    this.causes = causes;
    this.graph = graph;
    this.precision = precision;
    for (Fact fact : facts) {
      if (fact instanceof SampleGap gap) {
        gaps.add(gap);
      }
    }
  }

  /** Every cause that was concluded, weighed, in the order of their keys. */
  List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (Cause cause : derivation.causes()) {
      candidates.add(candidate(cause));
    }
    candidates.sort(Comparator.comparing(Candidate::finding));
    return candidates;
  }

  private Candidate candidate(Cause cause) {
    Set<String> families = new TreeSet<>();
    double truth = truth(cause, families);
    Collection<Fact> evidence = derivation.evidence(cause);
    Onset onset = Onset.of(evidence, precision);
    String problem = causes.text(cause.id()).orElseThrow().problem();
    List<Symptom> caused = caused(cause);
    boolean related = !caused.isEmpty() || derivation.symptoms().isEmpty();
    Onset harm = harm(caused);
    boolean late = onset.surelyAfter(harm, CLOCK_TOLERANCE);
    double score = truth * (related ? 1 : UNRELATED) * (late ? LATE : 1);
    score *= hidden(evidence, onset.at()) ? HIDDEN : 1;
    String order = !late && onset.after(harm, CLOCK_TOLERANCE) ? order(onset.doubt(harm)) : "";
    return new Candidate(cause, problem, truth, score, onset.at(), families, related, order);
  }

  private double truth(Cause cause, Set<String> families) {
    List<Weight> weights = new ArrayList<>();
    for (Justification reason : derivation.why(cause)) {
      weights.add(new Weight(weight(reason, new HashSet<>()), families(reason)));
    }
    weights.sort(STRONGEST_FIRST);
    double doubt = 1;
    for (Weight weight : weights) {
      if (Collections.disjoint(weight.families(), families)) {
        doubt *= 1 - weight.value();
        families.addAll(weight.families());
      }
    }
    return Math.min(CAP, 1 - doubt);
  }

  private Set<String> families(Justification reason) {
    Set<String> families = new TreeSet<>();
    for (Fact fact : derivation.evidence(reason)) {
      String family = fact.source().family();
      families.add(SAME.getOrDefault(family, family));
    }
    return families;
  }

  /** The confidence of the rule, no more than that of the weakest mechanism it rests on. */
  private double weight(Justification reason, Set<Conclusion> above) {
    double weight = step(reason);
    for (Object object : reason.matched()) {
      if (object instanceof Mechanism mechanism && above.add(mechanism)) {
        double strongest = 0;
        for (Justification below : derivation.why(mechanism)) {
          strongest = Math.max(strongest, weight(below, above));
        }
        weight = Math.min(weight, strongest);
        above.remove(mechanism);
      }
    }
    return weight;
  }

  /** What a word for the confidence of a rule weighs. */
  static double weight(String confidence) {
    return STEPS[step(confidence)];
  }

  private static int step(String confidence) {
    return switch (confidence) {
      case "conclusive" -> 3;
      case "high" -> 2;
      case "medium" -> 1;
      default -> 0;
    };
  }

  private static double step(Justification reason) {
    int step = step(reason.rule().confidence());
    for (Object object : reason.matched()) {
      if (object instanceof Fact fact && Evidences.isShort(fact)) {
        return STEPS[Math.max(0, step - 1)];
      }
    }
    return STEPS[step];
  }

  /** The symptoms seen that the cause brings about. */
  /** The symptoms that it brings about, in general or as a rule found out about these very two. */
  private List<Symptom> caused(Cause cause) {
    Set<String> effects = graph.effects(cause.id());
    return derivation.symptoms().stream()
        .filter(symptom -> effects.contains(symptom.id()) || explains(cause, symptom))
        .toList();
  }

  private boolean explains(Cause cause, Symptom symptom) {
    return derivation
        .explanations()
        .contains(new ExplainedAway(symptom.id(), symptom.subject(), cause.id(), cause.subject()));
  }

  /** The onset of the first symptom that is dated. */
  private Onset harm(List<Symptom> symptoms) {
    Onset first = Onset.UNKNOWN;
    for (Symptom symptom : symptoms) {
      Onset onset = Onset.of(derivation.evidence(symptom), precision);
      boolean earlier = !first.known() || onset.at().isBefore(first.at());
      first = onset.known() && earlier ? onset : first;
    }
    return first;
  }

  /** Within the uncertainty the order speaks neither for a cause nor against it. */
  private static String order(Duration doubt) {
    String known =
        doubt.equals(Dating.ANY)
            ? "nothing tells for sure when the machine was started"
            : "the times are known to within " + Math.max(1, doubt.toMinutes()) + " minutes only";
    return "Whether it began before the harm or after it cannot be told: " + known + ".";
  }

  /**
   * Whether it may have begun in a gap: its first sign is a sample at the end of one. A gap that is
   * itself evidence of the cause hides nothing, and a log tells the time whatever the sampler does.
   */
  private boolean hidden(Collection<Fact> evidence, Instant onset) {
    boolean sampled = false;
    for (Fact fact : evidence) {
      boolean first = Evidences.span(fact).from().equals(onset);
      if (fact instanceof SampleGap
          || first && !(fact instanceof Sustained || fact instanceof Rise)) {
        return false;
      }
      sampled |= first;
    }
    for (SampleGap gap : gaps) {
      boolean within = !onset.isBefore(gap.span().from()) && !onset.isAfter(gap.span().to());
      if (sampled && within) {
        return true;
      }
    }
    return false;
  }
}
