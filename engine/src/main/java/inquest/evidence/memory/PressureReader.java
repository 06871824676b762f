package inquest.evidence.memory;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code /proc/pressure/cpu}, {@code io} and {@code memory}, each alone or together with the
 * resource before each line or before each part.
 *
 * <pre>
 * memory some avg10=10.97 avg60=24.04 avg300=7.88 total=26296894
 * io full avg10=13.28 avg60=4.25 avg300=1.07 total=4092112
 * </pre>
 *
 * Makes readings of the mean of the last minute. The {@code full} line of the CPUs means nothing
 * for a host and is left out.
 */
public final class PressureReader implements Reader {
  private static final String[] RESOURCES = {"memory", "cpu", "io"};

  @Override
  public String format() {
    return "pressure";
  }

  @Override
  public String reads() {
    return "/proc/pressure/{cpu,io,memory}";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("avg10=", "avg60=", "total=") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    String section = resource(findings.file().substring(findings.file().lastIndexOf('/') + 1));
    long unnamed = 0;
    while (lines.next()) {
      String text = lines.text();
      int values = text.indexOf(" avg10=");
      if (values < 0) {
        String named = resource(text);
        section = named.isEmpty() ? section : named;
        continue;
      }
      String before = resource(text.substring(0, values));
      String resource = before.isEmpty() ? section : before;
      unnamed = unnamed == 0 && resource.isEmpty() ? lines.number() : unnamed;
      reading(findings, resource, text, values, lines.number());
    }
    if (unnamed > 0) {
      findings.problem(unnamed, "neither the line nor the file names the resource; left out");
    }
    if (!findings.any()) {
      findings.nothing("no mean of a minute of a known resource");
    }
  }

  private static void reading(
      Findings findings, String resource, String text, int values, long line) {
    String measure = measure(resource, text.startsWith("full", values - 4));
    int from = text.indexOf("avg60=");
    int end = text.indexOf(' ', Math.max(from, 0));
    if (from >= 0 && !measure.isEmpty()) {
      double value = Quantity.number(text.substring(from + 6, end < 0 ? text.length() : end));
      if (!Double.isNaN(value)) {
        findings.fact(new Reading(measure, Subject.HOST, value, findings.at(line, text)));
      }
    }
  }

  private static String measure(String resource, boolean full) {
    return switch (resource) {
      case "cpu" -> full ? "" : Measure.CPU_PRESSURE_SOME_PERCENT;
      case "memory" ->
          full ? Measure.MEMORY_PRESSURE_FULL_PERCENT : Measure.MEMORY_PRESSURE_SOME_PERCENT;
      case "io" -> full ? Measure.IO_PRESSURE_FULL_PERCENT : Measure.IO_PRESSURE_SOME_PERCENT;
      default -> "";
    };
  }

  /** The resource that the text names as a word of its own; empty when none. */
  private static String resource(String text) {
    for (String resource : RESOURCES) {
      int at = text.lastIndexOf(resource);
      if (at >= 0 && isEdge(text, at - 1) && isEdge(text, at + resource.length())) {
        return resource;
      }
    }
    return "";
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
