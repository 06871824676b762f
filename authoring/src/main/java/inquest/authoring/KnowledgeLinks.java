package inquest.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the causal graph of {@code causes.yaml}, and what {@code policy.yaml} names: no unknown
 * id, no cycle, no cause without a way to a symptom, unless it says why ({@code no_symptom}), and
 * {@code explains_same}, which rules follow from causes alone, of nothing else.
 */
final class KnowledgeLinks {
  private final Map<String, Map<?, ?>> texts = new LinkedHashMap<>();
  private final Set<String> symptoms = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private KnowledgeLinks(Map<?, ?> causes) {
    for (String section : List.of("causes", "mechanisms", "symptoms")) {
      for (Map.Entry<?, ?> entry : map(causes.get(section)).entrySet()) {
        texts.put(String.valueOf(entry.getKey()), map(entry.getValue()));
        if (section.equals("symptoms")) {
          symptoms.add(String.valueOf(entry.getKey()));
        }
        if (!section.equals("causes") && map(entry.getValue()).get("explains_same") != null) {
          faults.add("causes.yaml: explains_same of " + entry.getKey() + ": only a cause has that");
        }
      }
    }
  }

  /** What is wrong, in the order of the files; empty when all is well. */
  static List<String> faults(Map<String, Object> knowledge) {
    Map<?, ?> causes = map(knowledge.get("causes"));
    KnowledgeLinks links = new KnowledgeLinks(causes);
    links.ids();
    if (links.faults.isEmpty()) {
      links.texts.keySet().forEach(id -> links.cycle(id, new LinkedHashSet<>()));
      map(causes.get("causes")).keySet().forEach(id -> links.orphan(String.valueOf(id)));
    }
    links.policy(map(knowledge.get("policy")));
    return links.faults;
  }

  private void ids() {
    texts.forEach(
        (id, text) -> {
          for (String edges : List.of("effects", "explains", "explains_same")) {
            for (String other : texts(text.get(edges))) {
              if (!texts.containsKey(other)) {
                faults.add("causes.yaml: " + edges + " of " + id + ": unknown id " + other);
              }
            }
          }
        });
  }

  private void cycle(String id, Set<String> path) {
    if (!path.add(id)) {
      String way = String.join(" -> ", path) + " -> " + id;
      if (faults.stream().noneMatch(fault -> fault.contains("cycle"))) {
        faults.add("causes.yaml: the effects have a cycle: " + way);
      }
      return;
    }
    for (String effect : texts(texts.get(id).get("effects"))) {
      cycle(effect, path);
    }
    path.remove(id);
  }

  private void orphan(String id) {
    boolean reaches = reaches(id, new HashSet<>());
    boolean excused = texts.get(id).get("no_symptom") != null;
    if (!reaches && !excused) {
      faults.add(
          "causes.yaml: " + id + " reaches no symptom: add effects, or no_symptom: and the reason");
    } else if (reaches && excused) {
      faults.add("causes.yaml: " + id + " reaches a symptom: its no_symptom is not true");
    }
  }

  private boolean reaches(String id, Set<String> seen) {
    if (symptoms.contains(id)) {
      return true;
    }
    for (String effect : texts(texts.get(id).get("effects"))) {
      if (seen.add(effect) && reaches(effect, seen)) {
        return true;
      }
    }
    return false;
  }

  private void policy(Map<?, ?> policy) {
    Set<String> known = new HashSet<>(texts.keySet());
    texts.values().forEach(text -> known.add(String.valueOf(text.get("problem"))));
    for (String name : texts(policy.get("precedence"))) {
      if (!known.contains(name)) {
        faults.add("policy.yaml: precedence: neither a cause nor a problem: " + name);
      }
    }
    for (Object duty : (Collection<?>) policy.get("duties")) {
      String of = String.valueOf(map(duty).get("of"));
      if (!texts.containsKey(of) && !of.equals("service") && !of.equals("server")) {
        faults.add("policy.yaml: duties: neither service, server nor a finding: " + of);
      }
    }
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<String> texts(Object value) {
    return value instanceof Collection<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }
}
