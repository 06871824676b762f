package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Labelled;

/** A part of the output of smartctl. Sees every line and takes its own. */
interface SmartSection {

  /**
   * Looks at a line.
   *
   * @param line as printed
   * @param labelled the same split at its colon
   * @param number its line number
   * @param findings where facts that need nothing else go at once
   */
  void add(String line, Labelled labelled, long number, Findings findings);

  /**
   * Turns what was gathered into facts.
   *
   * @param powerOnHours hours of operation so far; NaN when not printed
   */
  default void report(double powerOnHours, Findings findings) {}
}
