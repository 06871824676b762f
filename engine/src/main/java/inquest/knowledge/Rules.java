package inquest.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of the rules. */
public final class Rules {
  private final Map<String, RuleEntry> entries;
  private final Map<String, List<RuleEntry>> finding = new HashMap<>();

  /**
   * The rules of these entries.
   *
   * @param entries {@code package.name} → entry, in the order of the paths
   */
  Rules(Map<String, RuleEntry> entries) {
    this.entries = entries;
    for (RuleEntry entry : entries.values()) {
      if (entry.finds()) {
        List<RuleEntry> rules = finding.get(entry.finding());
        if (rules == null) {
          rules = new ArrayList<>();
          finding.put(entry.finding(), rules);
        }
        rules.add(entry);
      }
    }
  }

  /** All of them: {@code package.name} → entry, in the order of the paths. */
  public Map<String, RuleEntry> entries() {
    return entries;
  }

  /** The entry of a rule that fired; empty when it is not in the catalogue. */
  public Optional<RuleEntry> entry(String packageName, String name) {
    return Optional.ofNullable(entries.get(packageName + "." + name));
  }

  /**
   * The rules that conclude this cause, mechanism or symptom, in their order; one that explains it
   * away is none of them.
   */
  public List<RuleEntry> finding(String id) {
    return finding.getOrDefault(id, List.of());
  }
}
