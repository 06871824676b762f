package inquest.authoring.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The words that rules may use: facts and their components, limits, findings, kinds of events. This
 * module depends on no other, so whoever asks for a check brings them along.
 */
public final class Vocabulary {
  private final BiFunction<String, Collection<String>, List<String>> nearest;
  private final Map<String, Map<String, String>> facts = new TreeMap<>();
  private final Map<String, Set<String>> limits = new TreeMap<>();
  private final Map<String, Map<String, Object>> findings = new LinkedHashMap<>();
  private final Map<String, Map<String, Object>> rules = new TreeMap<>();
  private final Map<String, Set<String>> words = new TreeMap<>();
  private final Map<String, String> absent = new TreeMap<>();
  private final Map<String, Set<String>> lists = new TreeMap<>();

  /**
   * The words of a tree: {@code facts} (type → component → {@code text}, {@code number}, {@code
   * flag}, {@code instant} or a type), {@code limits} (section → names), {@code findings} (id →
   * {@code kind}, {@code effects}), {@code rules} (each with {@code rule}, {@code confidence},
   * {@code concludes}, {@code finding} and {@code conditions}), {@code words} (component → all it
   * can be), {@code absent} (component → what stands for unknown), {@code lists} (problems, flags,
   * ...).
   *
   * @param nearest names that somebody may have meant, best first
   */
  public Vocabulary(Map<?, ?> tree, BiFunction<String, Collection<String>, List<String>> nearest) {
    this.nearest = nearest;
    Trees.map(tree.get("facts")).forEach((type, of) -> facts.put(type, Trees.strings(of)));
    Trees.map(tree.get("limits")).forEach((section, of) -> addLimits(section, Trees.texts(of)));
    Trees.map(tree.get("findings")).forEach((id, of) -> findings.put(id, Trees.map(of)));
    for (Object rule : Trees.list(tree.get("rules"))) {
      addRule(Trees.map(rule));
    }
    Trees.map(tree.get("words"))
        .forEach((name, of) -> words.put(name, new TreeSet<>(Trees.texts(of))));
    Trees.map(tree.get("absent")).forEach((name, of) -> absent.put(name, String.valueOf(of)));
    Trees.map(tree.get("lists"))
        .forEach((name, of) -> lists.put(name, new TreeSet<>(Trees.texts(of))));
  }

  void addLimits(String section, Collection<String> names) {
    limits.computeIfAbsent(section, any -> new TreeSet<>()).addAll(names);
  }

  void addFinding(String id, Map<String, Object> text) {
    findings.put(id, text);
  }

  void addRule(Map<String, Object> rule) {
    rules.put(String.valueOf(rule.get("rule")), rule);
  }

  /** Component → {@code text}, {@code number}, ..., in the order of the record; null if no fact. */
  Map<String, String> fact(String type) {
    return facts.get(type);
  }

  Set<String> factNames() {
    return facts.keySet();
  }

  Set<String> limits(String section) {
    return limits.getOrDefault(section, Set.of());
  }

  /** The section of a limit; empty when there is no such limit. */
  String sectionOf(String limit) {
    for (Map.Entry<String, Set<String>> section : limits.entrySet()) {
      if (section.getValue().contains(limit)) {
        return section.getKey();
      }
    }
    return "";
  }

  Map<String, Map<String, Object>> findings() {
    return findings;
  }

  /** {@code cause}, {@code mechanism} or {@code symptom}; empty when there is no such finding. */
  String kindOf(String finding) {
    Map<String, Object> text = findings.get(finding);
    return text == null ? "" : String.valueOf(text.get("kind"));
  }

  /** The ids of the findings of a kind. */
  Set<String> findings(String kind) {
    Set<String> ids = new TreeSet<>();
    findings.keySet().stream().filter(id -> kindOf(id).equals(kind)).forEach(ids::add);
    return ids;
  }

  Map<String, Map<String, Object>> rules() {
    return rules;
  }

  /** All that a component can be; empty when that is not known. */
  Set<String> words(String type, String component) {
    return words.getOrDefault(type + "." + component, Set.of());
  }

  /** What stands for unknown in a component; empty when it is always known. */
  String absent(String type, String component) {
    return absent.getOrDefault(type + "." + component, "");
  }

  Set<String> list(String name) {
    return lists.getOrDefault(name, Set.of());
  }

  /** {@code ; did you mean 'x'?}, or nothing. */
  String meant(String written, Collection<String> names) {
    List<String> near = nearest.apply(written, names);
    return near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?";
  }

  /** {@code ; did you mean 'x'?}, or else what there is. */
  String meantOrOneOf(String written, Collection<String> names) {
    String meant = meant(written, names);
    List<String> sorted = new ArrayList<>(new TreeSet<>(names));
    return meant.isEmpty() && sorted.size() <= 12 ? "; one of " + String.join(", ", sorted) : meant;
  }
}
