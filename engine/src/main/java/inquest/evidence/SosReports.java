package inquest.evidence;

import java.util.Set;
import java.util.TreeSet;

/**
 * The sos reports in a capture, each told by its folder {@code sos_commands}. They hold hundreds of
 * files that carry no evidence, and it is known which and why.
 */
final class SosReports {
  private static final String REPORT = "sos_commands/";

  /** Paths of the reports with a slash behind; the empty text for the capture itself. */
  private final Set<String> roots = new TreeSet<>();

  /** Notes the report that a file is part of. */
  void note(String file) {
    int at = ("/" + file).indexOf("/" + REPORT);
    if (at >= 0) {
      roots.add(file.substring(0, at));
    }
  }

  /** True when the capture holds none. */
  boolean none() {
    return roots.isEmpty();
  }

  /** Why a file carries no evidence; empty when it may. */
  String because(String file, NoEvidence known) {
    for (String root : roots) {
      String because = file.startsWith(root) ? known.because(file.substring(root.length())) : "";
      if (!because.isEmpty()) {
        return because;
      }
    }
    return "";
  }
}
