package inquest.cli;

import inquest.diagnosis.Diagnoser;
import inquest.knowledge.Knowledge;
import java.util.List;

/** Rules and texts with the numbers and rules that were asked for, loaded once and when needed. */
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
    judging.knowledge = limits.knowledge(List.of());
    return judging;
  }

  /**
   * With the numbers of the options, and rules of a site.
   *
   * @throws UsageException when something in them is not as it should be
   */
  static Judging with(LimitOptions limits, RuleFolders rules, Terminal terminal) {
    if (rules == RuleFolders.NONE) {
      return with(limits);
    }
    Judging judging = new Judging();
    judging.knowledge = limits.knowledge(rules.load(terminal));
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
