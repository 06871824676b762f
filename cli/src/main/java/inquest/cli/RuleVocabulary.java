package inquest.cli;

import inquest.evidence.kernel.KernelMessages;
import inquest.facts.Conclusion;
import inquest.facts.EscalationPolicy;
import inquest.facts.Explains;
import inquest.facts.Fact;
import inquest.facts.FlagPolicy;
import inquest.facts.Limit;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.BaselineLimit;
import inquest.knowledge.CauseText;
import inquest.knowledge.Condition;
import inquest.knowledge.Conditions;
import inquest.knowledge.Knowledge;
import inquest.knowledge.LimitText;
import inquest.knowledge.RiseLimit;
import inquest.knowledge.RuleEntry;
import inquest.knowledge.Rulebook;
import inquest.knowledge.SeriesLimit;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words that rules may use, as the workbench wants them: a tree of what the JDK has. */
final class RuleVocabulary {
  private final Knowledge knowledge = Knowledge.load();
  private final Conditions conditions = Conditions.load();

  private RuleVocabulary() {}

  /** The words of this inquest. */
  static Map<String, Object> tree() {
    return new RuleVocabulary().words();
  }

  private Map<String, Object> words() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("facts", facts());
    tree.put("limits", limits());
    tree.put("findings", findings());
    tree.put("rules", knowledge.rules().entries().values().stream().map(this::rule).toList());
    tree.put("words", RuleWords.closed(eventKinds()));
    tree.put("absent", RuleWords.absent());
    Map<String, Object> lists = new TreeMap<>(RuleWords.lists());
    lists.put("measures", measures());
    tree.put("lists", lists);
    return tree;
  }

  private static Map<String, Map<String, String>> facts() {
    List<Class<?>> types =
        new ArrayList<>(
            List.of(
                Limit.class,
                Explains.class,
                EscalationPolicy.class,
                FlagPolicy.class,
                Subject.class,
                Span.class,
                Source.class));
    types.addAll(Arrays.asList(Fact.class.getPermittedSubclasses()));
    types.addAll(Arrays.asList(Conclusion.class.getPermittedSubclasses()));
    Map<String, Map<String, String>> facts = new TreeMap<>();
    for (Class<?> type : types) {
      Map<String, String> components = new LinkedHashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        components.put(component.getName(), kind(component.getType()));
      }
      facts.put(type.getSimpleName(), components);
    }
    return facts;
  }

  private static String kind(Class<?> type) {
    if (type == String.class) {
      return "text";
    } else if (type == long.class || type == int.class || type == double.class) {
      return "number";
    }
    return type == boolean.class
        ? "flag"
        : type == Instant.class ? "instant" : type.getSimpleName();
  }

  private static Map<String, Set<String>> limits() {
    Map<String, Set<String>> limits = new TreeMap<>();
    for (LimitText limit : Rulebook.load().limits().values()) {
      limits.computeIfAbsent(limit.section(), any -> new TreeSet<>()).add(limit.name());
    }
    return limits;
  }

  private Map<String, Object> findings() {
    Map<String, Object> findings = new LinkedHashMap<>();
    for (CauseText text : knowledge.causes().texts().values()) {
      findings.put(text.id(), Map.of("kind", text.kind(), "effects", text.effects()));
    }
    return findings;
  }

  private Map<String, Object> rule(RuleEntry rule) {
    List<Object> patterns = new ArrayList<>();
    for (Condition condition : conditions.of(rule.rule())) {
      patterns.add(
          Map.of(
              "quantifier", condition.quantifier(),
              "type", condition.type(),
              "constraints",
                  condition.constraints().stream()
                      .map(one -> List.of(one.left(), one.operator(), one.right()))
                      .toList()));
    }
    return Map.of(
        "rule", rule.rule(),
        "confidence", rule.confidence(),
        "concludes", rule.concludes(),
        "finding", rule.finding(),
        "conditions", patterns);
  }

  private static Set<String> eventKinds() {
    Set<String> kinds = new TreeSet<>();
    KernelMessages.all().forEach(pattern -> kinds.add(pattern.kind()));
    return kinds;
  }

  private Set<String> measures() {
    Set<String> measures = new TreeSet<>();
    knowledge.limits().series().stream().map(SeriesLimit::measure).forEach(measures::add);
    knowledge.limits().rises().stream().map(RiseLimit::measure).forEach(measures::add);
    knowledge.limits().baselines().stream().map(BaselineLimit::measure).forEach(measures::add);
    return measures;
  }
}
