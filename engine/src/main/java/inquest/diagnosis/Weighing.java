package inquest.diagnosis;

import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.Fact;
import inquest.facts.Mechanism;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Span;
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
 * the duration of a limit costs a reason one step. Against a cause speak an onset after the harm
 * began, symptoms that it does not explain, and a gap in the samples in which it may have begun.
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
  private final List<SampleGap> gaps = new ArrayList<>();

  /**
   * Weighs the causes of a derivation.
   *
   * @param graph the ways from causes to symptoms that the evidence leaves open
   * @param facts of the case: they tell of gaps
   */
  Weighing(
      Derivation derivation, Causes causes, CausalGraph graph, Collection<? extends Fact> facts) {
    this.derivation = derivation;
    this.causes = causes;
    this.graph = graph;
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
    Instant onset = onset(evidence);
    String problem = causes.text(cause.id()).orElseThrow().problem();
    boolean related = related(cause);
    double score = truth * (related ? 1 : UNRELATED) * (late(cause, onset) ? LATE : 1);
    score *= hidden(evidence, onset) ? HIDDEN : 1;
    return new Candidate(cause, problem, truth, score, onset, families, related);
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

  private static Instant onset(Collection<Fact> evidence) {
    Instant first = Instant.MIN;
    for (Fact fact : evidence) {
      Span span = Evidences.span(fact);
      if (span.dated() && (first.equals(Instant.MIN) || span.from().isBefore(first))) {
        first = span.from();
      }
    }
    return first;
  }

  /** Whether the graph leads to a symptom that was seen; what nothing was seen of needs none. */
  private boolean related(Cause cause) {
    Set<String> effects = graph.effects(cause.id());
    List<Symptom> symptoms = derivation.symptoms();
    return symptoms.isEmpty() || symptoms.stream().anyMatch(one -> effects.contains(one.id()));
  }

  /** Whether the first sign of it comes after the harm that it would have done. */
  private boolean late(Cause cause, Instant onset) {
    Set<String> effects = graph.effects(cause.id());
    Instant harm = Instant.MAX;
    for (Symptom symptom : derivation.symptoms()) {
      if (effects.contains(symptom.id())) {
        Instant began = onset(derivation.evidence(symptom));
        harm = !began.equals(Instant.MIN) && began.isBefore(harm) ? began : harm;
      }
    }
    return !onset.equals(Instant.MIN)
        && !harm.equals(Instant.MAX)
        && onset.isAfter(harm.plus(CLOCK_TOLERANCE));
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
