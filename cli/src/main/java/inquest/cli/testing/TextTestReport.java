package inquest.cli.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The outcome for people: what differs, and the count.
 *
 * <pre>
 * FAILED fixtures/rules/symptoms/disk_io/iowait-high.yaml#fires
 *   problem
 *     expected  disk-io
 *     got       none
 * 1 passed, 1 failed
 * </pre>
 */
final class TextTestReport implements TestReport {

  @Override
  public void write(List<CaseResult> results, Appendable out) throws IOException {
    for (CaseResult result : results) {
      if (!result.passed()) {
        out.append("FAILED ").append(Plain.line(result.name())).append('\n');
        for (String line : lines(result)) {
          out.append("  ").append(line).append('\n');
        }
      }
    }
    long passed = CaseResult.passed(results);
    out.append(String.valueOf(passed)).append(" passed, ");
    out.append(String.valueOf(results.size() - passed)).append(" failed\n");
  }

  /** What went wrong, line by line, fit for printing. */
  static List<String> lines(CaseResult result) {
    if (!result.fault().isEmpty()) {
      return List.of(Plain.line(result.fault()));
    }
    List<String> lines = new ArrayList<>();
    for (Difference difference : result.differences()) {
      lines.add(Plain.line(difference.key()));
      lines.add("  expected  " + Plain.line(difference.expected()));
      lines.add("  got       " + Plain.line(difference.got()));
      if (!difference.key().startsWith("must")) {
        list("missing", difference.lacking(), lines);
        list("extra", difference.extra(), lines);
      }
      difference.why().forEach(why -> lines.add(("  | " + Plain.line(why)).stripTrailing()));
    }
    return lines;
  }

  private static void list(String title, List<String> items, List<String> lines) {
    if (!items.isEmpty()) {
      String blanks = " ".repeat("expected  ".length() - title.length());
      lines.add("  " + title + blanks + Plain.line(String.join(", ", items)));
    }
  }
}
