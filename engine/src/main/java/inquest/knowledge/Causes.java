package inquest.knowledge;

import java.util.Map;
import java.util.Optional;

/**
 * {@code causes.yaml}: the text of every cause, mechanism and symptom.
 *
 * @param texts id → text, in the order of the file
 */
public record Causes(Map<String, CauseText> texts) {

  /** The text of an id; empty when it has none. */
  public Optional<CauseText> text(String id) {
    return Optional.ofNullable(texts.get(id));
  }
}
