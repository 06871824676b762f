package inquest.evidence.graphite;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /render?format=csv} of Graphite: no header, an empty value is a gap, the time is on the
 * clock of the server.
 *
 * <pre>
 * web01.load.load.shortterm,2026-11-23 15:00:00,3.25
 * "averageSeries(web01.cpu-{0,1}.percent-user)",2026-11-23 15:00:00,
 * </pre>
 *
 * One metric without its name has a heading, as tools write that export it; the file is named after
 * it:
 *
 * <pre>
 * timestamp,value
 * 2026-11-23 15:00:00,3.25
 * </pre>
 *
 * Makes samples of the metrics whose meaning and unit are clear, see {@link MetricName}.
 */
public final class GraphiteCsvReader implements Reader {
  /** Someone may have written a heading. */
  private static final int FIRST_ROWS = 3;

  private static final String HEADING = "timestamp,value";

  @Override
  public String format() {
    return "graphite-csv";
  }

  @Override
  public String reads() {
    return "Graphite /render?format=csv";
  }

  @Override
  public String family() {
    return "graphite";
  }

  @Override
  public Recognition recognise(Head head) {
    if (head.firstLine().equals(HEADING)) {
      return Recognition.BY_CONTENT;
    }
    int rows = Math.min(head.lines().size(), FIRST_ROWS);
    for (int i = 0; i < rows; i++) {
      if (!CsvRow.of(head.lines().get(i)).target().isEmpty()) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    GraphiteSamples samples = new GraphiteSamples(findings);
    long damaged = 0;
    long firstDamaged = 0;
    String metric = "";
    while (lines.next()) {
      String line = lines.text();
      if (line.equals(HEADING)) {
        metric = name(findings.file()) + ",";
        line = "";
      }
      CsvRow row = CsvRow.of(metric + line);
      double value = Printed.decimal(row.value());
      boolean gap = row.value().isEmpty() || row.value().equals("None");
      if (row.target().isEmpty() ? !line.isBlank() : Double.isNaN(value) && !gap) {
        firstDamaged = damaged == 0 ? lines.number() : firstDamaged;
        damaged++;
      } else if (!row.target().isEmpty()) {
        Optional<MetricSamples> series = samples.series(row.target(), lines.number());
        if (series.isPresent()) {
          samples.add(series.get(), row.second(), value, lines.number(), line);
        }
      }
    }
    if (damaged > 0) {
      findings.problem(firstDamaged, "row that cannot be read: left out (" + damaged + " in all)");
    }
    samples.finish();
  }

  private static String name(String file) {
    String last = file.substring(file.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }
}
