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
 * Makes samples of the metrics whose meaning and unit are clear, see {@link MetricName}.
 */
public final class GraphiteCsvReader implements Reader {
  /** Someone may have written a heading. */
  private static final int FIRST_ROWS = 3;

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
    while (lines.next()) {
      String line = lines.text();
      CsvRow row = CsvRow.of(line);
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
}
