package inquest.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts what a site adds over a tree of the knowledge: a rule in the place of the one of its path, a
 * text in the place of the one of its id, a limit number by number.
 */
final class Additions {
  private Additions() {}

  /** The tree with what these files add. */
  static Map<String, Object> over(Map<?, ?> tree, Collection<String> files) {
    Map<String, Object> merged = copy(tree);
    for (String file : files) {
      KnowledgeFile added = new KnowledgeFile(file);
      added.line();
      Map<?, ?> addition = (Map<?, ?>) added.value();
      merged.put("limits", merged(merged.get("limits"), addition.get("limits"), 2));
      merged.put("rules", rules(merged.get("rules"), addition.get("rules")));
      if (addition.get("causes") != null) {
        merged.put("causes", merged(merged.get("causes"), addition.get("causes"), 1));
      }
    }
    return merged;
  }

  /** A tree over another: down to {@code depth} the members of maps are merged. */
  private static Object merged(Object old, Object added, int depth) {
    if (depth < 0 || !(old instanceof Map<?, ?> below) || !(added instanceof Map<?, ?> above)) {
      return added;
    }
    Map<String, Object> merged = copy(below);
    above.forEach(
        (key, value) -> merged.put(String.valueOf(key), merged(below.get(key), value, depth - 1)));
    return merged;
  }

  private static List<Object> rules(Object old, Object added) {
    Map<String, Object> byPath = new TreeMap<>();
    for (Object rules : new Object[] {old, added}) {
      if (rules instanceof List<?> list) {
        list.forEach(rule -> byPath.put(String.valueOf(((Map<?, ?>) rule).get("rule")), rule));
      }
    }
    return new ArrayList<>(byPath.values());
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    return copy;
  }
}
