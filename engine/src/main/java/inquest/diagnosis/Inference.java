package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.knowledge.Knowledge;
import inquest.knowledge.RuleEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.common.InternalFactHandle;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** Runs the rules over the facts and reads what they concluded, with every surviving reason. */
final class Inference {
  /** No case needs as many: rules that reach it loop. */
  private static final int FIRE_LIMIT = 200_000;

  private final RuleBase rules;
  private final Knowledge knowledge;

  Inference(RuleBase rules, Knowledge knowledge) {
    this.rules = rules;
    this.knowledge = knowledge;
  }

  /** Loads the rules of every package. */
  void loadRules() {
    rules.complete();
  }

  /**
   * The conclusions, sorted by their text, each with its reasons.
   *
   * @param facts evidence, to which the knowledge is added
   * @throws IllegalStateException when the rules loop
   */
  Map<Conclusion, List<Justification>> run(Collection<?> facts) {
    RuleSelection selection = new RuleSelection(knowledge, facts);
    Set<String> selected = selection.rules();
    return selected.isEmpty()
        ? new TreeMap<>()
        : rules.inSession(selected, session -> conclusions(session, facts, selection.added()));
  }

  private Map<Conclusion, List<Justification>> conclusions(
      KieSession session, Collection<?> facts, List<Object> added) {
    facts.forEach(session::insert);
    added.forEach(session::insert);
    if (session.fireAllRules(FIRE_LIMIT) >= FIRE_LIMIT) {
      throw new IllegalStateException("the rules loop: " + FIRE_LIMIT + " firings");
    }
    Map<Conclusion, List<Justification>> derivation =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    for (FactHandle handle : session.getFactHandles()) {
      Object object = ((InternalFactHandle) handle).getObject();
      if (object instanceof Conclusion conclusion && logical(handle)) {
        derivation.put(conclusion, reasons((InternalFactHandle) handle));
      }
    }
    return derivation;
  }

  /** Rules that are trusted to be any DRL may insert a conclusion plainly: it has no reasons. */
  private static boolean logical(FactHandle handle) {
    return ((InternalFactHandle) handle).getEqualityKey()
            instanceof TruthMaintenanceSystemEqualityKey key
        && key.getBeliefSet() != null;
  }

  private List<Justification> reasons(InternalFactHandle handle) {
    List<Justification> reasons = new ArrayList<>();
    BeliefSet<SimpleMode> beliefs = beliefs(handle);
    for (SimpleMode mode = beliefs.getFirst(); mode != null; mode = mode.getNext()) {
      LogicalDependency<SimpleMode> dependency = mode.getObject();
      Match match = dependency.getJustifier();
      reasons.add(
          new Justification(
              entry(match.getRule()), List.copyOf(dependency.getJustifier().getObjectsDeep())));
    }
    reasons.sort(Inference::byRule);
    return List.copyOf(reasons);
  }

  /** The order of their texts, which begin with the rule and a bracket; few need the whole text. */
  private static int byRule(Justification a, Justification b) {
    int order = (a.rule().rule() + "[").compareTo(b.rule().rule() + "[");
    return order == 0 ? a.matched().toString().compareTo(b.matched().toString()) : order;
  }

  @SuppressWarnings("unchecked")
  private static BeliefSet<SimpleMode> beliefs(InternalFactHandle handle) {
    return ((TruthMaintenanceSystemEqualityKey) handle.getEqualityKey()).getBeliefSet();
  }

  private RuleEntry entry(Rule rule) {
    return knowledge
        .rules()
        .entry(rule.getPackageName(), rule.getName())
        .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + rule.getName()));
  }
}
