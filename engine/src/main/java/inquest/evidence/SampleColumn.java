package inquest.evidence;

import inquest.facts.Subject;
import java.util.Arrays;

/** The samples of one measure on one subject, as one file has them, in the order of the file. */
public final class SampleColumn {
  private final String measure;
  private final Subject subject;
  private long[] seconds = new long[64];
  private double[] values = new double[64];
  private long[] lines = new long[64];
  private String[] texts = new String[64];
  private int size;

  SampleColumn(String measure, Subject subject) {
    this.measure = measure;
    this.subject = subject;
  }

  /**
   * Adds a sample.
   *
   * @param second its time in seconds since 1970 as the clock of the file shows it, see {@link
   *     Findings#sampleZone}
   * @param value in the unit of the measure
   * @param line line number
   * @param text the line
   */
  public void add(long second, double value, long line, String text) {
    if (size == seconds.length) {
      grow();
    }
    seconds[size] = second;
    values[size] = value;
    lines[size] = line;
    texts[size] = text;
    size++;
  }

  private void grow() {
    int length = size * 2;
    seconds = Arrays.copyOf(seconds, length);
    values = Arrays.copyOf(values, length);
    lines = Arrays.copyOf(lines, length);
    texts = Arrays.copyOf(texts, length);
  }

  /** What was sampled, with its unit: {@link Measure}. */
  public String measure() {
    return measure;
  }

  /** What it was sampled on. */
  public Subject subject() {
    return subject;
  }

  /** How many samples. */
  public int size() {
    return size;
  }

  /** Time of the sample in seconds since 1970 on the clock of the file. */
  public long second(int index) {
    return seconds[index];
  }

  /** Its value. */
  public double value(int index) {
    return values[index];
  }

  /** Its line number. */
  public long line(int index) {
    return lines[index];
  }

  /** Its line. */
  public String text(int index) {
    return texts[index];
  }
}
