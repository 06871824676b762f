package inquest.authoring.check;

import inquest.authoring.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the causal graph: no cycle, and no cause without a way to a symptom. */
final class CausalCheck {
  private final YamlFile yaml;
  private final Vocabulary vocabulary;
  private final Map<String, Word> defined;

  CausalCheck(YamlFile yaml, Vocabulary vocabulary, Map<String, Word> defined) {
    this.yaml = yaml;
    this.vocabulary = vocabulary;
    this.defined = defined;
  }

  void run() {
    Set<String> said = new HashSet<>();
    for (Map.Entry<String, Word> entry : defined.entrySet()) {
      List<String> way = new ArrayList<>();
      if (!said.contains(entry.getKey())
          && back(entry.getKey(), entry.getKey(), new LinkedHashSet<>(), way)) {
        said.addAll(way);
        yaml.add(
            entry.getValue(),
            MistakeKind.CYCLE,
            "the effects lead back: "
                + String.join(" -> ", way)
                + " -> "
                + entry.getKey()
                + "; take out the one that is no effect");
      } else if (!said.contains(entry.getKey())) {
        symptom(entry.getKey(), entry.getValue());
      }
    }
  }

  /** Whether the effects of {@code at} lead to {@code goal}; the way there. */
  private boolean back(String at, String goal, Set<String> seen, List<String> way) {
    way.add(at);
    for (String effect : effects(at)) {
      if (effect.equals(goal) || seen.add(effect) && back(effect, goal, seen, way)) {
        return true;
      }
    }
    way.remove(way.size() - 1);
    return false;
  }

  private void symptom(String id, Word place) {
    if (!vocabulary.kindOf(id).equals("cause")) {
      return;
    }
    boolean known = vocabulary.findings().keySet().containsAll(effects(id));
    boolean reaches = !known || reaches(id, new HashSet<>());
    boolean excused = vocabulary.findings().get(id).get("no_symptom") != null;
    if (!reaches && !excused) {
      yaml.add(
          place,
          MistakeKind.TEXT,
          "'"
              + id
              + "' brings about no symptom: name under effects what it does to the server, or say"
              + " why it hurts nobody with no_symptom: ...");
    } else if (reaches && excused) {
      yaml.add(
          place,
          MistakeKind.TEXT,
          "'" + id + "' brings about a symptom by its effects: delete no_symptom");
    }
  }

  private boolean reaches(String id, Set<String> seen) {
    if (vocabulary.kindOf(id).equals("symptom")) {
      return true;
    }
    for (String effect : effects(id)) {
      if (seen.add(effect) && reaches(effect, seen)) {
        return true;
      }
    }
    return false;
  }

  private List<String> effects(String id) {
    Map<String, Object> text = vocabulary.findings().get(id);
    return text == null ? List.of() : Trees.texts(text.get("effects"));
  }
}
