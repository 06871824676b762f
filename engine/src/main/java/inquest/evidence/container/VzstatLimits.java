package inquest.evidence.container;

import inquest.evidence.Findings;
import inquest.evidence.Quantity;
import inquest.evidence.Words;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/** Of one output of vzstat: which containers are near their limit of CPU, and who waits least. */
final class VzstatLimits {
  private static final double NEAR_PERCENT = 80;
  private static final int MOST = 100;

  /** Of fewer containers nothing can be said about all. */
  private static final int FEWEST = 3;

  private record Row(Subject container, double percent, long line, String text) {}

  private final List<Row> near = new ArrayList<>();
  private double least = Double.POSITIVE_INFINITY;
  private long leastLine;
  private String leastText = "";
  private int waiting;

  void row(Words header, List<String> cells, long line, String text) {
    int cpu = header.indexOf("CPU");
    double percent = cpu < 0 ? Double.NaN : RatioCells.percent(cells.get(cpu));
    if (percent >= NEAR_PERCENT && near.size() < MOST) {
      String id = VzlistTable.plain(cells.get(header.indexOf("CTID")));
      near.add(new Row(new Subject("container", id), percent, line, text));
    }
    int latency = header.indexOf("MLAT");
    double milliseconds = latency < 0 ? Double.NaN : Quantity.number(cells.get(latency));
    if (milliseconds >= 0) {
      waiting++;
      leastLine = milliseconds < least ? line : leastLine;
      leastText = milliseconds < least ? text : leastText;
      least = Math.min(least, milliseconds);
    }
  }

  void report(Findings findings) {
    for (Row row : near) {
      findings.fact(
          new Reading(
              "container-cpu-limit-percent",
              row.container(),
              row.percent(),
              findings.at(row.line(), row.text())));
    }
    if (waiting >= FEWEST) {
      findings.fact(
          new Reading(
              "containers-least-latency-milliseconds",
              Subject.HOST,
              least,
              findings.at(leastLine, leastText)));
    }
  }
}
