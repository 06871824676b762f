package inquest.evidence.graphite;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * {@code /render?format=raw} of Graphite: a line per target, {@code target,start,end,step|values}.
 *
 * <pre>
 * web01.cpu.total.idle,1795446000,1795446300,60|97.1,96.8,None,41.0,0.2
 * </pre>
 *
 * Makes the samples that {@link GraphiteCsvReader} makes.
 */
public final class GraphiteRawReader implements Reader {

  @Override
  public String format() {
    return "graphite-raw";
  }

  @Override
  public String reads() {
    return "Graphite /render?format=raw";
  }

  @Override
  public String family() {
    return "graphite";
  }

  @Override
  public Recognition recognise(Head head) {
    return Series.of(head.firstLine()).step > 0 ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    findings.sampleZone("Z");
    GraphiteSamples samples = new GraphiteSamples(findings);
    while (lines.next()) {
      String line = lines.text();
      Series series = Series.of(line);
      if (series.step > 0) {
        Optional<MetricSamples> into = samples.series(series.target, lines.number());
        if (into.isPresent()) {
          add(series, into.get(), line, lines.number(), samples);
        }
      } else if (!line.isBlank()) {
        findings.problem(lines.number(), "line without target, start, end and step: left out");
      }
    }
    samples.finish();
  }

  private static void add(
      Series series, MetricSamples into, String line, long number, GraphiteSamples samples) {
    String quoted = line.substring(0, series.values);
    long second = series.start;
    int from = series.values + 1;
    while (from <= line.length()) {
      int comma = line.indexOf(',', from);
      int end = comma < 0 ? line.length() : comma;
      double value = Printed.decimal(line.substring(from, end));
      samples.add(into, second, value, number, quoted);
      second += series.step;
      from = end + 1;
    }
  }

  /** What stands before the values; step 0 when the line is none. */
  private record Series(String target, long start, long step, int values) {
    private static final Series NONE = new Series("", 0, 0, 0);

    static Series of(String line) {
      int bar = line.lastIndexOf('|');
      List<String> cells = bar < 0 ? List.of() : Printed.cells(line.substring(0, bar), ',');
      int size = cells.size();
      if (size < 4) {
        return NONE;
      }
      long start = Quantity.whole(cells.get(size - 3));
      long end = Quantity.whole(cells.get(size - 2));
      long step = Quantity.whole(cells.get(size - 1));
      String target = String.join(",", cells.subList(0, size - 3));
      return start <= 0 || end < start || step <= 0 ? NONE : new Series(target, start, step, bar);
    }
  }
}
