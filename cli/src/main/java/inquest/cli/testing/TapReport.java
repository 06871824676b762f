package inquest.cli.testing;

import java.io.IOException;
import java.util.List;

/** The outcome in TAP 14, with what differs as YAML below each test. */
final class TapReport implements TestReport {

  @Override
  public void write(List<CaseResult> results, Appendable out) throws IOException {
    out.append("TAP version 14\n1..").append(String.valueOf(results.size())).append('\n');
    int number = 0;
    for (CaseResult result : results) {
      number++;
      out.append(result.passed() ? "ok " : "not ok ").append(String.valueOf(number));
      out.append(" - ").append(description(result.name())).append('\n');
      if (!result.passed()) {
        diagnostic(result, out);
      }
    }
  }

  private static void diagnostic(CaseResult result, Appendable out) throws IOException {
    out.append("  ---\n  message: ").append(quoted(JunitReport.message(result))).append('\n');
    out.append("  severity: ").append(result.fault().isEmpty() ? "fail" : "error").append('\n');
    out.append("  at: {file: ").append(quoted(result.file()));
    out.append(", line: ").append(String.valueOf(result.line())).append("}\n");
    list("  differences:", result.differences().isEmpty(), out);
    for (Difference difference : result.differences()) {
      out.append("    - key: ").append(quoted(difference.key())).append('\n');
      out.append("      expected: ").append(quoted(difference.expected())).append('\n');
      out.append("      got: ").append(quoted(difference.got())).append('\n');
      list("      why:", difference.why().isEmpty(), out);
      for (String why : difference.why()) {
        out.append("        - ").append(quoted(why)).append('\n');
      }
    }
    out.append("  ...\n");
  }

  private static void list(String key, boolean empty, Appendable out) throws IOException {
    out.append(key).append(empty ? " []\n" : "\n");
  }

  /** {@code #} begins a directive. */
  private static String description(String name) {
    return Plain.line(name).replace("\\", "\\\\").replace("#", "\\#");
  }

  private static String quoted(String text) {
    return '"' + Plain.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
