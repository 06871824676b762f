package inquest.series;

import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.function.LongToDoubleFunction;

/** Series for tests. */
final class SampleSeries {
  static final long START = 1_760_000_400L;

  private SampleSeries() {}

  /** Samples that each hold the mean of a load, given by second, over the step before them. */
  static Series of(String measure, int seconds, int step, LongToDoubleFunction load) {
    SampleColumn column = new Findings("sar.txt", "sar-text", "sar").samples(measure, Subject.HOST);
    for (int at = step; at <= seconds; at += step) {
      double sum = 0;
      for (int second = at - step; second < at; second++) {
        sum += load.applyAsDouble(second);
      }
      column.add(START + at, sum / step, at / step, "line " + at);
    }
    return of(column);
  }

  static Series of(SampleColumn column) {
    SeriesMerger merger = new SeriesMerger();
    merger.add(column, column.subject(), "sar", "sar.txt", 0, second -> second);
    return merger.merge().iterator().next();
  }
}
