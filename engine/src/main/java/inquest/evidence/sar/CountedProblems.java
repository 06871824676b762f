package inquest.evidence.sar;

import inquest.evidence.Findings;
import java.util.LinkedHashMap;
import java.util.Map;

/** Problems by kind: the first line of each, and how many there were. */
final class CountedProblems {
  private static final class Count {
    private final long line;
    private long times;

    Count(long line) {
      this.line = line;
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  /** Counts a problem of this kind. */
  void add(long line, String reason) {
    counts.computeIfAbsent(reason, key -> new Count(line)).times++;
  }

  /** Names each kind once. */
  void report(Findings findings) {
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      Count count = entry.getValue();
      String times = count.times == 1 ? "" : " (" + count.times + " times)";
      findings.problem(count.line, entry.getKey() + times);
    }
  }
}
