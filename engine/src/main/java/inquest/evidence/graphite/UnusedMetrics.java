package inquest.evidence.graphite;

import inquest.evidence.Findings;
import java.util.LinkedHashMap;
import java.util.Map;

/** The metrics that are not used, by reason: the first of each, and how many there are. */
final class UnusedMetrics {
  static final String UNKNOWN = "unit not known, not used";

  private record Group(String target, long line, int count) {}

  private final Map<String, Group> byReason = new LinkedHashMap<>();

  void add(String reason, String target, long line) {
    Group group = byReason.getOrDefault(reason, new Group(target, line, 0));
    byReason.put(reason, new Group(group.target, group.line, group.count + 1));
  }

  void report(Findings findings) {
    byReason.forEach(
        (reason, group) -> {
          String more = group.count == 1 ? "" : " (" + group.count + " such metrics)";
          findings.problem(group.line, "metric " + group.target + ": " + reason + more);
        });
  }
}
