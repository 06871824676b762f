package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.util.List;

/** How many other causes were looked at, and what became of them. */
final class ConsideredSummary {
  static final String COULD_NOT_CHECK = "could-not-check";

  private ConsideredSummary() {}

  static String sentence(List<Diagnosis.Considered> considered) {
    return Wording.count(considered.size(), "other cause")
        + " looked at: "
        + count(considered, "ruled-out")
        + " ruled out, "
        + count(considered, "not-supported")
        + " not supported, "
        + count(considered, COULD_NOT_CHECK)
        + " could not be checked.";
  }

  private static int count(List<Diagnosis.Considered> considered, String state) {
    int count = 0;
    for (Diagnosis.Considered cause : considered) {
      if (cause.state().equals(state)) {
        count++;
      }
    }
    return count;
  }
}
