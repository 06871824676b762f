package inquest.evidence.memory;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;

/** Readings of memory and swap that meminfo, free and swapon have in common. */
final class MemoryReadings {
  private MemoryReadings() {}

  /** A reading of the host; none when the value is absent. */
  static void reading(Findings findings, String measure, double value, Source source) {
    if (!Double.isNaN(value)) {
      findings.fact(new Reading(measure, Subject.HOST, value, source));
    }
  }

  /**
   * The share of the swap in use; none on a host without swap: that is no full swap.
   *
   * @param used in the unit of {@code total}
   */
  static void swapPercent(Findings findings, double used, double total, Source source) {
    reading(findings, Measure.SWAP_USED_PERCENT, share(used, total), source);
  }

  /** Percent; NaN when there is no whole. */
  static double share(double part, double whole) {
    return whole > 0 ? 100 * part / whole : Double.NaN;
  }
}
