package inquest.diagnosis;

import java.util.List;

/**
 * The derivation of a diagnosis as a tree, from its findings down to lines of files.
 *
 * @param problem one of the problem ids of the contract
 * @param findings the cause first, then what contributes, what it could be instead, and what is
 *     explained by others
 */
public record DiagnosisWhy(String problem, List<Branch> findings) {

  /**
   * A finding at the top of a tree.
   *
   * @param role {@code cause}, {@code contributing}, {@code alternative}, {@code unlikely}, {@code
   *     explained-away}, or {@code found} for a mechanism or symptom that was asked for
   * @param confidence 0 to 0.99; 0 when it was not weighed
   * @param by what explains it: {@code id (subject)}; empty when nothing does
   * @param conclusion the finding, with its reasons
   */
  public record Branch(String role, double confidence, String by, Conclusion conclusion) {}

  /**
   * What rules concluded.
   *
   * @param kind {@code cause}, {@code mechanism} or {@code symptom}
   * @param subject as printed
   * @param statement one sentence
   * @param shown true when its reasons stand elsewhere in the tree already and are left out here
   * @param reasons each by itself is enough
   */
  public record Conclusion(
      String kind,
      String id,
      String subject,
      String statement,
      boolean shown,
      List<Reason> reasons) {}

  /**
   * A rule that fired.
   *
   * @param rule its path
   * @param id row of the rule knowledge
   * @param confidence the word of the rule
   * @param because what it matched, in the order of its conditions
   */
  public record Reason(String rule, String id, String confidence, List<Ground> because) {}

  /**
   * What a condition matched.
   *
   * @param fact as {@code KernelEvent io-error}; {@code Limit name} for a limit
   * @param values what it says
   * @param file empty when it is no evidence
   * @param line 0 when it rests on the whole file
   * @param text the line
   * @param below the conclusion, when it is one: one item, or none
   */
  public record Ground(
      String fact, String values, String file, long line, String text, List<Conclusion> below) {}
}
