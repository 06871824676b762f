package inquest.evidence.collectd;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.sar.SampleSink;
import java.io.IOException;
import java.util.List;

/**
 * Files of collectd's csv plugin, {@code collectd/<host>/<plugin>-<instance>/<type>-<date>}.
 *
 * <pre>
 * epoch,shortterm,midterm,longterm
 * 1795445401.123,0.310000,0.290000,0.250000
 * </pre>
 *
 * What is in the columns only the name of the file and of its folder tell. Makes samples of the
 * load, the CPUs together, swap, disks and interfaces. Counters that only grow, which collectd
 * writes unless it is told to store rates, are turned into rates.
 */
public final class CollectdCsvReader implements Reader {

  @Override
  public String format() {
    return "collectd-csv";
  }

  @Override
  public String reads() {
    return "collectd's csv plugin";
  }

  @Override
  public String family() {
    return "collectd";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.firstLine().startsWith("epoch,") ? Recognition.BY_CONTENT : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    findings.sampleZone("Z");
    CollectdName name = CollectdName.of(findings.file());
    List<CollectdColumn> columns = List.of();
    SampleSink sink = new SampleSink(findings);
    while (lines.next()) {
      String line = lines.text();
      if (line.startsWith("epoch,")) {
        columns = columns.isEmpty() ? name.columns(Printed.cells(line, ',')) : columns;
      } else if (!line.isBlank()) {
        row(columns, line, lines.number(), sink);
      }
    }
    columns.forEach(column -> column.report(sink));
    if (findings.columns().isEmpty()) {
      sink.finish("nothing that is used is in the columns of " + name.type());
      return;
    }
    if (!name.host().isEmpty()) {
      findings.identify("host", name.host());
    }
    sink.finish("");
  }

  private static void row(List<CollectdColumn> columns, String line, long number, SampleSink sink) {
    List<String> cells = Printed.cells(line, ',');
    double epoch = Printed.decimal(cells.get(0));
    if (!(epoch > 0 && epoch < CollectdColumn.LATEST)) {
      sink.problem(number, "row without a time: left out");
      return;
    }
    for (CollectdColumn column : columns) {
      column.add(epoch, cells, number, line);
    }
  }
}
