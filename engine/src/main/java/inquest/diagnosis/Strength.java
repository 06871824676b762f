package inquest.diagnosis;

import inquest.facts.AbnormalExits;
import inquest.facts.AboveBaseline;
import inquest.facts.AccountedUser;
import inquest.facts.Counter;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.ProcessShare;
import inquest.facts.Repeated;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import inquest.facts.UserShare;
import inquest.facts.WaitingTasks;

/**
 * How much a fact weighs among those of its type, for choosing the one that a sentence tells of.
 */
final class Strength {
  /** Outweighs every number: a fact about the subject of the sentence comes first. */
  static final double ABOUT = 1e18;

  private Strength() {}

  /** A number that is larger for the stronger fact. */
  static double of(Fact fact) {
    if (fact instanceof Sustained f) {
      return f.peak();
    } else if (fact instanceof KernelEvent f) {
      return f.count();
    } else if (fact instanceof Repeated f) {
      return f.count();
    } else if (fact instanceof UserShare f) {
      return f.percent();
    } else if (fact instanceof ProcessShare f) {
      return f.percent();
    } else if (fact instanceof Counter f) {
      return f.value();
    } else if (fact instanceof OutOfMemoryKill f) {
      return f.victimPercent();
    } else if (fact instanceof Rise f) {
      return f.after() - f.before();
    } else if (fact instanceof AboveBaseline f) {
      return f.factor();
    } else if (fact instanceof WaitingTasks f) {
      return f.count();
    } else if (fact instanceof AccountedUser f) {
      return f.cpuMinutes();
    } else if (fact instanceof AbnormalExits f) {
      return f.count();
    }
    return fact instanceof SampleGap f ? f.seconds() : 0;
  }

  /** Whether the fact is about the subject. */
  static boolean about(Fact fact, Subject subject) {
    if (fact instanceof UserShare f) {
      return f.user().equals(subject);
    } else if (fact instanceof AccountedUser f) {
      return f.user().equals(subject);
    } else if (fact instanceof ProcessShare f) {
      return f.command().equals(subject);
    } else if (fact instanceof KernelEvent f) {
      return f.subject().equals(subject);
    } else if (fact instanceof Repeated f) {
      return f.subject().equals(subject);
    } else if (fact instanceof OutOfMemoryKill f) {
      return f.user().equals(subject) || f.victim().equals(subject) || f.group().equals(subject);
    }
    if (fact instanceof AboveBaseline f) {
      return f.subject().equals(subject);
    }
    return fact instanceof Sustained f && f.subject().equals(subject);
  }
}
