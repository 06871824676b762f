package inquest.evidence.process;

import inquest.evidence.sar.SampleSink;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * What atop counted in one interval. It is kept until the next one begins, since only then it is
 * known that it was no interval but the time since boot.
 */
final class AtopInterval {
  private record Sample(String measure, Subject subject, double value, long line, String text) {}

  private final SampleSink sink;
  private final List<Sample> samples = new ArrayList<>();
  private long second;
  private double elapsed = Double.NaN;
  private boolean sinceBoot;

  AtopInterval(SampleSink sink) {
    this.sink = sink;
  }

  /**
   * Hands out the interval before, and begins the next.
   *
   * @param end in seconds since 1970 as the clock of the file shows it
   * @param seconds how long it lasted; NaN when that is not known
   */
  void begin(long end, double seconds) {
    finish();
    second = end;
    elapsed = seconds > 0 ? seconds : Double.NaN;
    sinceBoot = false;
  }

  /** The counts are not of an interval: they are forgotten. */
  void sinceBoot() {
    sinceBoot = true;
  }

  boolean isSinceBoot() {
    return sinceBoot;
  }

  /** How long it lasted; NaN when that is not known. */
  double elapsed() {
    return elapsed;
  }

  /** A state at the end of the interval, or a mean of it; what is no number is left out. */
  void value(String measure, Subject subject, double value, long line, String text) {
    if (value >= 0 && value < Double.POSITIVE_INFINITY) {
      samples.add(new Sample(measure, subject, value, line, text));
    }
  }

  /** A share that may be printed as more than all: that means all. */
  void percent(String measure, Subject subject, double value, long line, String text) {
    value(measure, subject, Math.min(value, 100), line, text);
  }

  /** A count of the whole interval. */
  void count(String measure, Subject subject, double count, long line, String text) {
    value(measure, subject, count / elapsed, line, text);
  }

  /** Hands out what was kept. */
  void finish() {
    for (Sample sample : samples) {
      if (!sinceBoot && second > 0) {
        String kept = sink.keep(sample.text());
        sink.add(
            sink.findings().samples(sample.measure(), sample.subject()),
            second,
            sample.value(),
            sample.line(),
            kept);
      }
    }
    samples.clear();
  }
}
