package inquest.evidence.graphite;

import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;
import java.util.Arrays;

/** The samples of one target, until it is known whether they can be used. */
final class MetricSamples {
  private final String target;
  private final MetricName name;
  private final long line;
  private final long[][] numbers = new long[2][64];
  private double[] values = new double[64];
  private String[] texts = new String[64];
  private int size;
  private double highest;

  MetricSamples(String target, MetricName name, long line) {
    this.target = target;
    this.name = name;
    this.line = line;
  }

  void add(long second, double value, long number, String text) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      texts = Arrays.copyOf(texts, 2 * size);
      numbers[0] = Arrays.copyOf(numbers[0], 2 * size);
      numbers[1] = Arrays.copyOf(numbers[1], 2 * size);
    }
    numbers[0][size] = second;
    numbers[1][size] = number;
    values[size] = value;
    texts[size] = text;
    size++;
    highest = Math.max(highest, value);
  }

  String target() {
    return target;
  }

  MetricName name() {
    return name;
  }

  /** The line where the target was met first. */
  long line() {
    return line;
  }

  int size() {
    return size;
  }

  double highest() {
    return highest;
  }

  long second(int index) {
    return numbers[0][index];
  }

  double value(int index) {
    return values[index];
  }

  /** Hands out all of them. */
  void handOut(Findings findings) {
    SampleColumn column = findings.samples(name.measure(), name.subject());
    for (int i = 0; i < size; i++) {
      column.add(numbers[0][i], values[i], numbers[1][i], texts[i]);
    }
  }

  /** Adds one value to a column, with the place of the sample here. */
  void handOut(int index, double value, SampleColumn column) {
    column.add(numbers[0][index], value, numbers[1][index], texts[index]);
  }
}
