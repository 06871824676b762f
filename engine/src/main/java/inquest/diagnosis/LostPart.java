package inquest.diagnosis;

import inquest.facts.Fact;
import inquest.facts.HardwareLogEntry;
import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What speaks against the causes of a capture of which part is lost: that lost part may have shown
 * what brings a cause about, or that it is an old story. A whole capture that lacks the same is not
 * judged so: there somebody chose what to collect.
 */
final class LostPart {
  /** What is left of a cause when those that may bring it about could not be checked. */
  private static final double UNCHECKED = 0.85;

  /** What is left of one that only logs of months tell of: what came later may be lost. */
  private static final double OF_LASTING_LOGS = 0.75;

  /** Families that go back for months, as the hardware log does. */
  private static final Set<String> LASTING = Set.of("crash-report", "service-log", "package-log");

  private final Derivation derivation;
  private final Causes causes;
  private final CausalGraph graph;
  private final Lookup lookup;
  private final Lacking lacking;

  LostPart(
      Derivation derivation, Causes causes, CausalGraph graph, Lookup lookup, Lacking lacking) {
    this.derivation = derivation;
    this.causes = causes;
    this.graph = graph;
    this.lookup = lookup;
    this.lacking = lacking;
  }

  /** The candidates with what is left of their weights. */
  List<Candidate> discount(List<Candidate> candidates) {
    List<Candidate> discounted = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      double left = lasting(candidate) ? OF_LASTING_LOGS : 1;
      double score = candidate.score() * left * (unchecked(candidate) ? UNCHECKED : 1);
      discounted.add(candidate.weighing(candidate.truth() * left, score));
    }
    return discounted;
  }

  private boolean lasting(Candidate candidate) {
    for (Fact fact : derivation.evidence(candidate.cause())) {
      boolean log = fact instanceof HardwareLogEntry || LASTING.contains(fact.source().family());
      if (!log) {
        return false;
      }
    }
    return true;
  }

  /** Whether another cause that may bring it about lacks the evidence that would show it. */
  private boolean unchecked(Candidate candidate) {
    for (CauseText text : causes.texts().values()) {
      boolean upstream =
          text.kind().equals("cause") && graph.effects(text.id()).contains(candidate.cause().id());
      if (upstream && unchecked(text.id())) {
        return true;
      }
    }
    return false;
  }

  private boolean unchecked(String cause) {
    boolean open = false;
    for (RuleEntry rule : lookup.concluding(cause)) {
      boolean lacks = !lacking.of(rule).isEmpty();
      if (!lacks) {
        return false;
      }
      open |= !lacking.fails(rule);
    }
    return open;
  }
}
