package inquest.knowledge;

import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of the rules.
 *
 * @param entries {@code package.name} → entry, in the order of the paths
 */
public record Rules(Map<String, RuleEntry> entries) {

  /** The entry of a rule that fired; empty when it is not in the catalogue. */
  public Optional<RuleEntry> entry(String packageName, String name) {
    return Optional.ofNullable(entries.get(packageName + "." + name));
  }
}
