package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/** How many other causes were looked at, and what became of them. */
final class ConsideredSummary {
  private static final String COULD_NOT_CHECK = "could-not-check";

  private ConsideredSummary() {}

  static String sentence(List<Diagnosis.Considered> considered) {
    return Wording.count(considered.size(), "other cause")
        + " looked at: "
        + in(considered, "ruled-out").size()
        + " ruled out, "
        + in(considered, "not-supported").size()
        + " not supported, "
        + couldNotCheck(considered).size()
        + " could not be checked.";
  }

  /** Those for which the evidence is not in the capture. */
  static List<Diagnosis.Considered> couldNotCheck(List<Diagnosis.Considered> considered) {
    return in(considered, COULD_NOT_CHECK);
  }

  private static List<Diagnosis.Considered> in(
      List<Diagnosis.Considered> considered, String state) {
    List<Diagnosis.Considered> found = new ArrayList<>();
    for (Diagnosis.Considered cause : considered) {
      if (cause.state().equals(state)) {
        found.add(cause);
      }
    }
    return found;
  }
}
