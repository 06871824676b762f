package inquest.diagnosis;

import inquest.knowledge.Conditions;
import inquest.knowledge.EvidenceText;
import inquest.knowledge.Knowledge;
import inquest.knowledge.Limits;
import inquest.knowledge.RuleEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What every diagnosis asks of the knowledge again: found when first asked, and kept. */
final class Lookup {
  private final Knowledge knowledge;
  private final Map<String, String> measures;
  private final Map<String, List<EvidenceText>> makers = new ConcurrentHashMap<>();
  private Conditions conditions;

  Lookup(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.measures = measures(knowledge.limits());
  }

  private static Map<String, String> measures(Limits limits) {
    Map<String, String> measures = new HashMap<>();
    limits.series().forEach(limit -> measures.put(limit.name(), limit.measure()));
    limits.rises().forEach(limit -> measures.put(limit.name(), limit.measure()));
    limits.baselines().forEach(limit -> measures.put(limit.name(), limit.measure()));
    return measures;
  }

  /** The measure that a limit of samples is about; the word itself when it names no such limit. */
  String measure(String word) {
    return measures.getOrDefault(word, word);
  }

  /** The kinds of evidence that make what a rule needs. */
  List<EvidenceText> makers(RuleEntry.Need need) {
    List<EvidenceText> known = makers.get(need.key());
    if (known == null) {
      known = knowledge.evidenceFor(need);
      makers.put(need.key(), known);
    }
    return known;
  }

  /** The rules that conclude a finding, in the order of their paths. */
  List<RuleEntry> concluding(String finding) {
    return knowledge.rules().finding(finding);
  }

  /** Loaded when something is to be said of rules that did not fire, which is not always. */
  synchronized Conditions conditions() {
    if (conditions == null) {
      conditions = Conditions.load(knowledge.added());
    }
    return conditions;
  }
}
