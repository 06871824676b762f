package inquest.evidence.storage;

import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.RaidArray;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.List;

/**
 * How many logical devices the controller counts as failed and degraded ({@code 2/0/1}). It is used
 * where arcconf was asked for the controller alone and lists none of them.
 */
final class ArcconfSummary {
  private final Findings findings;
  private boolean listed;
  private String state = "";
  private Source source;

  ArcconfSummary(Findings findings) {
    this.findings = findings;
    this.source = findings.whole();
  }

  /** Notes that the logical devices are listed themselves. */
  void listed() {
    listed = true;
  }

  void counted(String value, long number, String line) {
    List<String> counts = Printed.cells(value, '/');
    if (counts.size() < 3 || Printed.count(counts.get(0)) <= 0 || !state.isEmpty()) {
      return;
    }
    boolean failed = Printed.count(counts.get(1)) > 0;
    boolean degraded = Printed.count(counts.get(2)) > 0;
    state = failed ? "failed" : degraded ? "degraded" : "optimal";
    source = findings.at(number, line);
  }

  void report() {
    if (!listed && !state.isEmpty()) {
      Subject array = new Subject("array", "logical devices of the controller");
      findings.fact(new RaidArray(array, findings.file(), state, source));
    }
  }
}
