package inquest.knowledge;

import java.util.List;
import java.util.Set;

/**
 * What the catalogue says of one rule.
 *
 * @param rule path, such as {@code causes/memory/user-memory-hog-killed}
 * @param packageName package of the rule
 * @param name of the rule
 * @param id row of the rule knowledge
 * @param confidence {@code conclusive}, {@code high}, {@code medium}, {@code low} or {@code
 *     informational}
 * @param concludes type of its conclusion
 * @param finding id of its conclusion; empty when it depends on the facts
 * @param needs facts it cannot do without
 */
public record RuleEntry(
    String rule,
    String packageName,
    String name,
    String id,
    String confidence,
    String concludes,
    String finding,
    List<Need> needs) {

  /** Whether it concludes a cause, mechanism or symptom; to explain one away is another thing. */
  boolean finds() {
    return Need.CONCLUSIONS.contains(concludes);
  }

  /**
   * A fact that a rule cannot do without.
   *
   * @param key simple name of the record, and, behind a blank, what tells it from others of its
   *     type where that matters: {@code Limit swap-rise}
   */
  public record Need(String key) {
    private static final Set<String> CONCLUSIONS = Set.of("Cause", "Mechanism", "Symptom");

    /** Simple name of the record. */
    public String type() {
      int blank = key.indexOf(' ');
      return blank < 0 ? key : key.substring(0, blank);
    }

    /** What tells it from others of its type; empty when any of them does. */
    public String word() {
      return key.substring(Math.min(key.length(), type().length() + 1));
    }

    /** Whether rules conclude it, so that no evidence is it. */
    public boolean isConclusion() {
      return CONCLUSIONS.contains(type());
    }
  }
}
