package inquest.knowledge;

import java.util.List;

/**
 * What a rule looks for.
 *
 * @param rule path, such as {@code causes/memory/user-memory-hog-killed}
 * @param conditions in their order
 */
public record RuleText(String rule, List<Condition> conditions) {

  /**
   * One condition.
   *
   * @param quantifier {@code each}, {@code exists} or {@code not}
   * @param says the condition as a sysadmin would say it
   * @param pattern as the rule has it
   */
  public record Condition(String quantifier, String says, String pattern) {}
}
