package inquest.diagnosis;

import inquest.facts.Sampled;
import inquest.knowledge.EvidenceText;
import inquest.knowledge.RuleEntry;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which evidence rules lack: what they need, down through the mechanisms and symptoms that they
 * rest on, and the capture has nothing of. What the capture could have shown and does not is not
 * lacking.
 */
final class Lacking {
  private static final Set<String> OF_SAMPLES =
      Set.of("Sustained", "Rise", "AboveBaseline", "Baseline", "Sampled");

  /**
   * Evidence that is not in the capture.
   *
   * @param evidence which
   * @param what in words: its title, or the measure that its samples leave out
   */
  record Lack(EvidenceText evidence, String what) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Lack lack && what.equals(lack.what) && evidence.equals(lack.evidence);
    }

    @Override
    public int hashCode() {
      return what.hashCode();
    }
  }

  private final Lookup lookup;
  private final Set<String> formats;
  private final FactKeys there = new FactKeys();
  private final Set<String> sampled = new HashSet<>();
  private final Map<String, Set<Lack>> ofNeeds = new HashMap<>();
  private final Map<String, Set<Lack>> ofFindings = new HashMap<>();

  /**
   * What is lacking of a capture.
   *
   * @param formats of its files
   * @param facts all that is known of it
   */
  Lacking(Lookup lookup, Set<String> formats, Collection<?> facts) {
    this.lookup = lookup;
    this.formats = formats;
    for (Object fact : facts) {
      there.add(fact);
      if (fact instanceof Sampled one) {
        sampled.add(one.measure());
      }
    }
  }

  /** Whether the capture has nothing in which such evidence comes. */
  boolean of(EvidenceText evidence) {
    return Collections.disjoint(evidence.formats(), formats);
  }

  /** What must be collected before the rule can be decided; empty when all is there. */
  Set<Lack> of(RuleEntry rule) {
    Set<Lack> lacking = new LinkedHashSet<>();
    for (RuleEntry.Need need : rule.needs()) {
      lacking.addAll(of(need));
    }
    return lacking;
  }

  /**
   * Whether the rule fails whatever else is collected: something that it needs could have been seen
   * and was not.
   */
  boolean fails(RuleEntry rule) {
    for (RuleEntry.Need need : rule.needs()) {
      boolean any = need.isConclusion() && need.word().isEmpty();
      if (!any && !need.type().equals("Limit") && !there.has(need) && of(need).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What must be collected before one of its conditions can be decided. */
  Set<Lack> of(RuleEntry.Need need) {
    if (there.has(need)) {
      return Set.of();
    }
    if (need.isConclusion()) {
      return need.word().isEmpty() ? Set.of() : ofFinding(need.word());
    }
    Set<Lack> known = ofNeeds.get(need.key());
    if (known == null) {
      known = ofEvidence(need);
      ofNeeds.put(need.key(), known);
    }
    return known;
  }

  private Set<Lack> ofEvidence(RuleEntry.Need need) {
    List<EvidenceText> makers = lookup.makers(need);
    String measure = lookup.measure(need.word());
    boolean unsampled = OF_SAMPLES.contains(need.type()) && !sampled.contains(measure);
    if (makers.isEmpty() || !unsampled && anyThere(makers)) {
      return Set.of();
    }
    EvidenceText first = makers.get(0);
    return Set.of(new Lack(first, of(first) ? first.title() : "samples of " + measure));
  }

  private boolean anyThere(List<EvidenceText> makers) {
    for (EvidenceText maker : makers) {
      if (!of(maker)) {
        return true;
      }
    }
    return false;
  }

  /** The least that one of the rules lacks which conclude the finding. */
  Set<Lack> ofFinding(String id) {
    Set<Lack> known = ofFindings.get(id);
    if (known != null) {
      return known;
    }
    ofFindings.put(id, Set.of());
    Set<Lack> least = null;
    for (RuleEntry rule : lookup.concluding(id)) {
      Set<Lack> lacking = of(rule);
      least = least == null || lacking.size() < least.size() ? lacking : least;
    }
    ofFindings.put(id, least == null ? Set.of() : least);
    return ofFindings.get(id);
  }

  /** The share of the evidence and findings that the rule needs that is there. */
  double available(RuleEntry rule) {
    int found = 0;
    int needed = 0;
    for (RuleEntry.Need need : rule.needs()) {
      if (!need.type().equals("Limit")) {
        needed++;
        found += there.has(need) ? 1 : 0;
      }
    }
    return needed == 0 ? 0 : (double) found / needed;
  }
}
