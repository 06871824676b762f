package inquest.cli;

import inquest.diagnosis.Diagnoser;
import inquest.knowledge.Knowledge;

/** Rules and texts with the numbers that were asked for, loaded once and only when needed. */
final class Judging {
  /** With the numbers that inquest comes with. */
  static final Judging ORDINARY = new Judging();

  private Knowledge knowledge;
  private Diagnoser diagnoser;

  private Judging() {}

  /**
   * With the numbers of the options.
   *
   * @throws UsageException when a file or a profile is not as it should be
   */
  static Judging with(LimitOptions limits) {
    if (limits == LimitOptions.NONE) {
      return ORDINARY;
    }
    Judging judging = new Judging();
    judging.knowledge = limits.knowledge();
    return judging;
  }

  synchronized Knowledge knowledge() {
    if (knowledge == null) {
      knowledge = Knowledge.load();
    }
    return knowledge;
  }

  synchronized Diagnoser diagnoser() {
    if (diagnoser == null) {
      diagnoser = new Diagnoser(knowledge());
    }
    return diagnoser;
  }
}
