package inquest.diagnosis;

import inquest.facts.AbnormalExits;
import inquest.facts.AboveBaseline;
import inquest.facts.Fact;
import inquest.facts.HardwareLogEntry;
import inquest.facts.KernelEvent;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.ProcessGrowth;
import inquest.facts.Repeated;
import inquest.facts.Restart;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Span;
import inquest.facts.Sustained;

/** What the verdict asks of a piece of evidence, whatever its type. */
final class Evidences {
  private Evidences() {}

  /** When it holds; undated for a state. */
  static Span span(Fact fact) {
    if (fact instanceof Sustained f) {
      return f.span();
    } else if (fact instanceof KernelEvent f) {
      return f.span();
    } else if (fact instanceof Repeated f) {
      return f.span();
    } else if (fact instanceof Rise f) {
      return f.span();
    } else if (fact instanceof AboveBaseline f) {
      return f.span();
    } else if (fact instanceof OutOfMemoryKill f) {
      return f.span();
    } else if (fact instanceof ProcessGrowth f) {
      return f.span();
    } else if (fact instanceof SampleGap f) {
      return f.span();
    } else if (fact instanceof Restart f) {
      return f.span();
    } else if (fact instanceof HardwareLogEntry f) {
      return f.span();
    }
    return fact instanceof AbnormalExits f ? f.span() : Span.UNDATED;
  }

  /** Whether the capture was too short to see it last as long as its limit asks. */
  static boolean isShort(Fact fact) {
    if (fact instanceof AboveBaseline above) {
      return above.grade().equals("short");
    }
    return fact instanceof Sustained sustained && sustained.grade().equals("short");
  }
}
