package inquest.authoring;

import inquest.authoring.check.CheckedFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What folders of rules add to the knowledge, in the files that the engine reads. Of several
 * folders the later one takes the place of the earlier.
 */
final class AddedKnowledge {
  private static final String FOLDER = "META-INF/inquest/";

  private final Map<String, RuleFile> rules = new TreeMap<>();
  private final Map<String, String> drl = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Object> causes = new LinkedHashMap<>();
  private final Map<String, Object> limits = new LinkedHashMap<>();

  /** Adds a folder that has no errors. */
  void add(CheckedFolder folder) {
    folder.rules().forEach(rule -> rules.put(rule.file(), rule));
    drl.putAll(folder.drl());
    texts.putAll(folder.texts());
    merge(causes, folder.causes(), 1);
    merge(limits, folder.limits(), 2);
  }

  /** Puts the members of a tree into another: down to {@code depth} maps are merged. */
  @SuppressWarnings("unchecked") // every map here is one of a YAML file, whose keys are texts
  private static void merge(Map<String, Object> into, Map<String, Object> added, int depth) {
    added.forEach(
        (key, value) -> {
          if (depth > 0 && value instanceof Map<?, ?> map) {
            Object old = into.get(key);
            Map<String, Object> merged =
                new LinkedHashMap<>(
                    old instanceof Map<?, ?> ? (Map<String, Object>) old : Map.of());
            merge(merged, (Map<String, Object>) map, depth - 1);
            into.put(key, merged);
          } else {
            into.put(key, value);
          }
        });
  }

  /** Path of a rule → DRL to compile. */
  Map<String, String> drl() {
    return drl;
  }

  /** The files: {@code knowledge.txt}, {@code rulebook.txt}, {@code conditions.txt}. */
  Map<String, byte[]> files() {
    List<RuleFile> sorted = new ArrayList<>(rules.values());
    Map<String, Object> knowledge = new LinkedHashMap<>();
    knowledge.put("limits", limits);
    knowledge.put("causes", causes);
    knowledge.put("rules", RuleCatalogue.tree(sorted));
    Map<String, Object> book = new LinkedHashMap<>();
    book.put("rules", RuleCatalogue.told(texts, sorted));
    book.put("limits", limits);
    KnowledgeWriter conditions = new KnowledgeWriter();
    conditions.value(ConditionCatalogue.tree(texts, sorted));
    Map<String, byte[]> files = new TreeMap<>();
    files.put(
        FOLDER + "knowledge.txt", bytes(KnowledgeCompiler.versioned(knowledge, texts.toString())));
    files.put(FOLDER + "rulebook.txt", bytes(KnowledgeCompiler.versioned(book, "")));
    files.put(FOLDER + "conditions.txt", bytes(conditions.text()));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
