package inquest.assembly;

import inquest.facts.Span;

/**
 * When the incident was.
 *
 * @param span undated when nothing is dated
 * @param basis {@code option}, {@code manifest}, {@code alerts}, {@code symptoms}, {@code evidence}
 *     or {@code unknown}
 */
record CaseWindow(Span span, String basis) {

  /** True when somebody stated it, false when it was made from the evidence. */
  boolean told() {
    return basis.equals("option") || basis.equals("manifest");
  }
}
