package inquest.series;

import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.Arrays;

/**
 * The samples of one measure on one subject, each second once, in the order of time. A sample tells
 * of the time since the one before it, as sar's rates do.
 */
public final class Series {
  private final String measure;
  private final Subject subject;
  private final long[] seconds;
  private final double[] values;
  private final Origin[] origins;
  private final long interval;

  /** The line that a sample was read from; the {@link Source} is made only for what is reported. */
  record Origin(String family, String file, long line, String text) {}

  Series(String measure, Subject subject, long[] seconds, double[] values, Origin[] origins) {
    this.measure = measure;
    this.subject = subject;
    this.seconds = seconds;
    this.values = values;
    this.origins = origins;
    this.interval = medianStep(seconds);
  }

  private static long medianStep(long[] seconds) {
    if (seconds.length < 2) {
      return 0;
    }
    long[] steps = new long[seconds.length - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = seconds[i + 1] - seconds[i];
    }
    Arrays.sort(steps);
    return steps[steps.length / 2];
  }

  /** What was sampled, with its unit. */
  public String measure() {
    return measure;
  }

  /** What it was sampled on. */
  public Subject subject() {
    return subject;
  }

  /** How many samples. */
  public int size() {
    return seconds.length;
  }

  /** Seconds since 1970, UTC. */
  public long second(int index) {
    return seconds[index];
  }

  /** In the unit of the measure. */
  public double value(int index) {
    return values[index];
  }

  /** Usual distance between two samples (their median) in seconds; 0 with fewer than two. */
  public long interval() {
    return interval;
  }

  /** Where the sample was read. */
  public Source source(int index) {
    Origin origin = origins[index];
    return new Source(origin.family(), origin.file(), origin.line(), origin.text());
  }

  Origin origin(int index) {
    return origins[index];
  }

  /** From one sample to another. */
  public Span span(int first, int last) {
    return new Span(Instant.ofEpochSecond(seconds[first]), Instant.ofEpochSecond(seconds[last]));
  }

  /**
   * Seconds that a sample stands for: since the one before it, but never more than three intervals,
   * so that a gap does not count as covered; the first sample stands for one interval.
   */
  long weight(int index) {
    if (index == 0) {
      return interval;
    }
    return Math.min(seconds[index] - seconds[index - 1], 3 * interval);
  }
}
