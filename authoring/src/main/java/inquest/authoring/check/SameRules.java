package inquest.authoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds rules that say what another says already. */
final class SameRules {
  private static final List<String> CONFIDENCES =
      List.of("informational", "low", "medium", "high", "conclusive");

  private final Vocabulary vocabulary;
  private final Mistakes mistakes;

  SameRules(Vocabulary vocabulary, Mistakes mistakes) {
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  void check(List<RuleSource> sources) {
    Map<String, Set<String>> asked = new HashMap<>();
    vocabulary.rules().forEach((path, rule) -> asked.put(path, conditions(rule)));
    for (RuleSource source : sources) {
      Map<String, Object> rule = vocabulary.rules().get(source.path());
      vocabulary.rules().forEach((path, other) -> compare(source, rule, path, other, asked));
    }
  }

  private void compare(
      RuleSource source,
      Map<String, Object> rule,
      String path,
      Map<String, Object> other,
      Map<String, Set<String>> asked) {
    String finding = String.valueOf(rule.get("finding"));
    boolean comparable =
        !path.equals(source.path())
            && !finding.isEmpty()
            && rule.get("concludes").equals(other.get("concludes"))
            && finding.equals(other.get("finding"));
    if (!comparable) {
      return;
    }
    Set<String> own = asked.get(source.path());
    Set<String> others = asked.get(path);
    if (own.equals(others)) {
      mistakes.add(
          source.file(),
          source.rule().name(),
          MistakeKind.DUPLICATE_RULE,
          "the rule asks and concludes the same as " + path + ": keep one of them");
    } else if (own.containsAll(others) && sureness(rule) <= sureness(other)) {
      mistakes.add(
          source.file(),
          source.rule().name(),
          MistakeKind.SHADOWED_RULE,
          "whenever the rule fires, "
              + path
              + " fires too and concludes the same: delete the rule, make it surer, or drop the"
              + " conditions that "
              + path
              + " does without");
    }
  }

  private static int sureness(Map<String, Object> rule) {
    return CONFIDENCES.indexOf(String.valueOf(rule.get("confidence")));
  }

  /** The conditions in a form that does not depend on the names of bindings. */
  static Set<String> conditions(Map<String, Object> rule) {
    Map<String, String> bound = new HashMap<>();
    for (Object condition : Trees.list(rule.get("conditions"))) {
      bind(Trees.map(condition), bound);
    }
    Set<String> conditions = new HashSet<>();
    for (Object condition : Trees.list(rule.get("conditions"))) {
      conditions.add(written(Trees.map(condition), bound));
    }
    return conditions;
  }

  private static void bind(Map<String, Object> pattern, Map<String, String> bound) {
    for (Object one : Trees.list(pattern.get("constraints"))) {
      List<String> parts = Trees.texts(one);
      if (parts.get(1).equals(":")) {
        bound.put(parts.get(0), written(pattern, Map.of()) + "." + parts.get(2));
      }
    }
  }

  private static String written(Map<String, Object> pattern, Map<String, String> bound) {
    List<String> constraints = new ArrayList<>();
    for (Object one : Trees.list(pattern.get("constraints"))) {
      List<String> parts = Trees.texts(one);
      if (!parts.get(1).equals(":")) {
        String right = parts.get(2);
        constraints.add(parts.get(0) + parts.get(1) + bound.getOrDefault(right, right));
      }
    }
    constraints.sort(null);
    return pattern.get("quantifier") + " " + pattern.get("type") + constraints;
  }
}
