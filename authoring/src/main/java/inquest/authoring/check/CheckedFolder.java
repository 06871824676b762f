package inquest.authoring.check;

import inquest.authoring.RuleFile;
import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param mistakes by file, line and column
 * @param rules those that could be read, in the order of their paths
 * @param drl path of a rule → text that may be compiled
 * @param texts path of a rule → text as written
 * @param causes tree of {@code causes.yaml}
 * @param limits tree of {@code limits.yaml}
 */
public record CheckedFolder(
    List<Mistake> mistakes,
    List<RuleFile> rules,
    Map<String, String> drl,
    Map<String, String> texts,
    Map<String, Object> causes,
    Map<String, Object> limits) {

  /** Whether the rules must not be loaded. */
  public boolean faulty() {
    return mistakes.stream().anyMatch(mistake -> mistake.kind().error());
  }
}
