package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The means of what a tool printed several times within seconds. Such a series is too short to be
 * sampled; its mean is one reading.
 */
final class Means {
  private record Key(String measure, Subject subject) {
    // Written out, since the generated methods are linked anew at every start of the JVM.
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && measure.equals(other.measure)
          && subject.equals(other.subject);
    }

    @Override
    public int hashCode() {
      return 31 * measure.hashCode() + subject.hashCode();
    }
  }

  private static final class Sum {
    private double total;
    private int count;
    private long line;
    private String text = "";
  }

  private final Map<Key, Sum> sums = new LinkedHashMap<>();

  /** Adds a value; NaN, for a cell that is missing or impossible, is left out. */
  void add(String measure, Subject subject, double value, long line, String text) {
    if (Double.isNaN(value)) {
      return;
    }
    Sum sum = sums.computeIfAbsent(new Key(measure, subject), key -> new Sum());
    sum.total += value;
    sum.count++;
    sum.line = line;
    sum.text = text;
  }

  /** True when nothing was added. */
  boolean isEmpty() {
    return sums.isEmpty();
  }

  /** Makes a reading of each mean, at the last line that it rests on. */
  void report(Findings findings) {
    for (Map.Entry<Key, Sum> entry : sums.entrySet()) {
      Key key = entry.getKey();
      Sum sum = entry.getValue();
      findings.fact(
          new Reading(
              key.measure, key.subject, sum.total / sum.count, findings.at(sum.line, sum.text)));
    }
  }
}
