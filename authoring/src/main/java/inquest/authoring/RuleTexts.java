package inquest.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules as they are written, for reports that show them: a file of its own. */
final class RuleTexts {
  private RuleTexts() {}

  /** Writes path of a rule → its lines, in the order of the rules. */
  static void write(Path folder, List<RuleFile> rules, Path target) throws IOException {
    Map<String, Object> texts = new LinkedHashMap<>();
    for (RuleFile rule : rules) {
      List<String> lines = Files.readAllLines(folder.resolve(rule.file()), StandardCharsets.UTF_8);
      texts.put(rule.file().replace(".drl", ""), lines);
    }
    KnowledgeWriter writer = new KnowledgeWriter();
    writer.value(texts);
    Files.writeString(target, writer.text());
  }
}
