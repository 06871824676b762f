package inquest.diagnosis;

import inquest.facts.AboveBaseline;
import inquest.facts.Baseline;
import inquest.facts.Cause;
import inquest.facts.Counter;
import inquest.facts.DriveHealth;
import inquest.facts.HardwareLogEntry;
import inquest.facts.KernelEvent;
import inquest.facts.Limit;
import inquest.facts.ListedShare;
import inquest.facts.MdArray;
import inquest.facts.MdSync;
import inquest.facts.Mechanism;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.ProcessShare;
import inquest.facts.Reading;
import inquest.facts.Repeated;
import inquest.facts.Rise;
import inquest.facts.Sampled;
import inquest.facts.Sustained;
import inquest.facts.Symptom;
import inquest.facts.UserShare;
import inquest.facts.WaitingTasks;

/** What tells a fact from others of its type, as the catalogue of the rules refers to it. */
final class Discriminator {
  private Discriminator() {}

  /** The value; empty for types that have none. */
  static String of(Object fact) {
    if (fact instanceof Limit f) {
      return f.name();
    } else if (fact instanceof Sustained f) {
      return f.limit();
    } else if (fact instanceof KernelEvent f) {
      return f.kind();
    } else if (fact instanceof Reading f) {
      return f.measure();
    } else if (fact instanceof Counter f) {
      return f.counter();
    } else if (fact instanceof UserShare f) {
      return f.resource();
    } else if (fact instanceof ProcessShare f) {
      return f.resource();
    } else if (fact instanceof Rise f) {
      return f.limit();
    } else if (fact instanceof AboveBaseline f) {
      return f.limit();
    } else if (fact instanceof Baseline f) {
      return f.measure();
    } else if (fact instanceof Sampled f) {
      return f.measure();
    } else if (fact instanceof Repeated f) {
      return f.limit();
    } else if (fact instanceof WaitingTasks f) {
      return f.reason();
    } else if (fact instanceof OutOfMemoryKill f) {
      return f.scope();
    }
    return ofHardware(fact);
  }

  private static String ofHardware(Object fact) {
    if (fact instanceof MdArray f) {
      return f.state();
    } else if (fact instanceof MdSync f) {
      return f.action();
    } else if (fact instanceof DriveHealth f) {
      return f.verdict();
    } else if (fact instanceof HardwareLogEntry f) {
      return f.kind();
    } else if (fact instanceof ListedShare f) {
      return f.listing();
    }
    return ofConclusion(fact);
  }

  private static String ofConclusion(Object fact) {
    if (fact instanceof Symptom f) {
      return f.id();
    } else if (fact instanceof Mechanism f) {
      return f.id();
    } else if (fact instanceof Cause f) {
      return f.id();
    }
    return "";
  }
}
