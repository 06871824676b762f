package inquest.diagnosis;

import java.util.List;

/**
 * Why a rule did not fire, or a finding is not the cause.
 *
 * @param asked the id of the rule or finding
 * @param kind {@code rule}, {@code cause}, {@code mechanism} or {@code symptom}
 * @param held whether it was concluded
 * @param answer in one sentence
 * @param reasons more of it: one for each subject it was concluded of
 * @param rules the rules that conclude it, those that came nearest first
 */
public record DiagnosisWhyNot(
    String asked,
    String kind,
    boolean held,
    String answer,
    List<String> reasons,
    List<RuleTried> rules) {

  /**
   * A rule.
   *
   * @param rule its path
   * @param id row of the rule knowledge
   * @param confidence the word of the rule
   * @param concludes as {@code Cause user-memory-hog}
   * @param fired whether all conditions hold together
   * @param conditions in the order in which they are written
   */
  public record RuleTried(
      String rule,
      String id,
      String confidence,
      String concludes,
      boolean fired,
      List<ConditionTried> conditions) {

    /** How many of the conditions hold. */
    public int holding() {
      int holding = 0;
      for (ConditionTried condition : conditions) {
        holding += condition.state().equals("holds") ? 1 : 0;
      }
      return holding;
    }
  }

  /**
   * A condition of a rule.
   *
   * @param line of the file of the rule
   * @param says the condition in words
   * @param written as in the rule
   * @param state {@code holds}; {@code fails}; {@code missing} when the capture has no such
   *     evidence; {@code open} when it depends on one that does not hold
   * @param seen what matched it, or came nearest; empty when there was nothing
   * @param file where that stands; empty when it is no evidence
   * @param fileLine of it; 0 when it rests on the whole file
   * @param near how near the value seen came to the limit, 0 to 1; negative when that is no number
   * @param collect the command that collects the evidence that is missing
   */
  public record ConditionTried(
      long line,
      String says,
      String written,
      String state,
      String seen,
      String file,
      long fileLine,
      double near,
      String collect) {}
}
