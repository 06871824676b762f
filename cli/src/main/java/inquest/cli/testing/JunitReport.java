package inquest.cli.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome as CI servers read it: the XML of JUnit, one suite for each file or folder of cases.
 * A case that differs is a {@code failure}, one that cannot be run an {@code error}.
 */
final class JunitReport implements TestReport {

  @Override
  public void write(List<CaseResult> results, Appendable out) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    counts("inquest test", results, out);
    for (Map.Entry<String, List<CaseResult>> suite : suites(results).entrySet()) {
      out.append("  <testsuite");
      counts(suite.getKey(), suite.getValue(), out);
      for (CaseResult result : suite.getValue()) {
        one(suite.getKey(), result, out);
      }
      out.append("  </testsuite>\n");
    }
    out.append("</testsuites>\n");
  }

  private static Map<String, List<CaseResult>> suites(List<CaseResult> results) {
    Map<String, List<CaseResult>> suites = new TreeMap<>();
    for (CaseResult result : results) {
      suites.computeIfAbsent(suite(result), name -> new ArrayList<>()).add(result);
    }
    return suites;
  }

  /** The file of an inline case, the folder around a whole one. */
  private static String suite(CaseResult result) {
    int slash = result.file().lastIndexOf('/');
    boolean inline = !result.name().equals(result.file());
    return inline || slash < 1 ? result.file() : result.file().substring(0, slash);
  }

  private static void counts(String name, List<CaseResult> results, Appendable out)
      throws IOException {
    long errors = results.stream().filter(result -> !result.fault().isEmpty()).count();
    long failures = results.size() - CaseResult.passed(results) - errors;
    double seconds = results.stream().mapToDouble(CaseResult::seconds).sum();
    attribute("name", name, out);
    attribute("tests", String.valueOf(results.size()), out);
    attribute("failures", String.valueOf(failures), out);
    attribute("errors", String.valueOf(errors), out);
    attribute("time", seconds(seconds), out);
    out.append(">\n");
  }

  private static void one(String suite, CaseResult result, Appendable out) throws IOException {
    String name = result.name();
    out.append("    <testcase");
    attribute(
        "name",
        name.startsWith(suite) && name.length() > suite.length()
            ? name.substring(suite.length() + 1)
            : name,
        out);
    attribute("classname", suite.replace('.', '_').replace('/', '.'), out);
    attribute("time", seconds(result.seconds()), out);
    if (result.passed()) {
      out.append("/>\n");
      return;
    }
    String element = result.fault().isEmpty() ? "failure" : "error";
    List<String> lines = TextTestReport.lines(result);
    out.append(">\n      <").append(element);
    attribute("message", message(result), out);
    attribute("type", result.fault().isEmpty() ? "difference" : "fault", out);
    out.append('>');
    out.append(escaped(result.file() + ":" + result.line())).append('\n');
    for (String line : lines) {
      out.append(escaped(line)).append('\n');
    }
    out.append("</").append(element).append(">\n    </testcase>\n");
  }

  /** In one line: what differs first. */
  static String message(CaseResult result) {
    if (!result.fault().isEmpty()) {
      return result.fault();
    }
    Difference first = result.differences().get(0);
    int more = result.differences().size() - 1;
    String text = first.key() + ": expected " + first.expected() + ", got " + first.got();
    return more == 0 ? text : text + " (and " + more + " more)";
  }

  private static void attribute(String name, String value, Appendable out) throws IOException {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private static String escaped(String text) {
    return Plain.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
