package inquest.diagnosis;

import inquest.facts.ExplainedAway;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which findings are only effects of others. An explanation by a cause counts when that cause is
 * likely itself; of several, the surest counts; two findings that explain each other explain
 * nothing. What is said of the host alone is the same as what is said of a part of it, less
 * exactly.
 */
final class Explanations {
  private static final double LIKELY = 0.5;

  private final Map<Finding, Double> truths = new HashMap<>();
  private final Map<Finding, List<Finding>> by = new TreeMap<>();

  Explanations(Derivation derivation, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      truths.put(candidate.finding(), candidate.truth());
    }
    for (ExplainedAway explained : derivation.explanations()) {
      add(
          new Finding(explained.id(), explained.subject()),
          new Finding(explained.by(), explained.bySubject()));
    }
    for (Finding finding : truths.keySet()) {
      Finding host = new Finding(finding.id(), Subject.HOST);
      if (!finding.equals(host) && truths.containsKey(host)) {
        add(host, finding);
      }
    }
  }

  private void add(Finding finding, Finding explainer) {
    if (truths.getOrDefault(explainer, 1.0) >= LIKELY) {
      by.computeIfAbsent(finding, key -> new ArrayList<>()).add(explainer);
    }
  }

  /** Finding → what explains it in the end, sorted. */
  Map<Finding, Finding> all() {
    Map<Finding, Finding> direct = new TreeMap<>();
    for (Map.Entry<Finding, List<Finding>> entry : by.entrySet()) {
      Finding best = best(entry.getKey(), entry.getValue());
      if (!best.equals(entry.getKey())) {
        direct.put(entry.getKey(), best);
      }
    }
    Map<Finding, Finding> roots = new TreeMap<>();
    for (Finding finding : direct.keySet()) {
      Finding root = direct.get(finding);
      while (direct.containsKey(root)) {
        root = direct.get(root);
      }
      roots.put(finding, root);
    }
    return roots;
  }

  private Finding best(Finding finding, List<Finding> explainers) {
    Finding best = finding;
    double surest = -1;
    for (Finding explainer : explainers) {
      double truth = truths.getOrDefault(explainer, LIKELY);
      boolean circular = explains(finding, explainer, new HashSet<>());
      if (!circular && (truth > surest || truth == surest && explainer.compareTo(best) < 0)) {
        best = explainer;
        surest = truth;
      }
    }
    return best;
  }

  /** True when the one explains the other, directly or through others. */
  private boolean explains(Finding one, Finding other, Set<Finding> seen) {
    for (Finding above : by.getOrDefault(other, List.of())) {
      if (above.equals(one) || seen.add(above) && explains(one, above, seen)) {
        return true;
      }
    }
    return false;
  }
}
