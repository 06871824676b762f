package inquest.authoring.check;

import inquest.authoring.language.Word;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds texts that no rule concludes, and limits that no rule asks for. */
final class Unused {
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;

  Unused(Vocabulary vocabulary, Mistakes mistakes) {
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  void check(Map<String, Word> findings, Map<String, Word> limits) {
    Set<String> concluded = new HashSet<>();
    StringBuilder asked = new StringBuilder();
    for (Map<String, Object> rule : vocabulary.rules().values()) {
      concluded.add(String.valueOf(rule.get("finding")));
      asked.append(rule.get("conditions"));
    }
    findings.forEach(
        (id, word) -> {
          if (!concluded.contains(id)) {
            mistakes.add(
                CausesCheck.FILE,
                word,
                MistakeKind.UNUSED_TEXT,
                "no rule concludes '" + id + "': write one, or delete the text");
          }
        });
    limits.forEach(
        (name, word) -> {
          if (asked.indexOf("\"" + name + "\"") < 0) {
            mistakes.add(
                LimitsCheck.FILE,
                word,
                MistakeKind.UNUSED_TEXT,
                "no rule asks for the limit '" + name + "': use it, or delete it");
          }
        });
  }
}
