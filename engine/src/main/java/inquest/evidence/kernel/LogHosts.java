package inquest.evidence.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The hosts that the lines of a syslog name. A host that got its name while it booted, or was
 * renamed, is one host, and has its last name; hosts that take turns are several, as in the log of
 * a log server, and the most frequent one is meant.
 */
final class LogHosts {
  private static final int TURNS = 12;

  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private String last = "";
  private int turns;

  /** Takes a line; one without host tells nothing. */
  void sample(LogLine line) {
    String host = line.host();
    if (host.isEmpty()) {
      return;
    }
    if (!host.equals(last) && lines.containsKey(host)) {
      turns++;
    }
    last = host;
    if (lines.size() < 1000 || lines.containsKey(host)) {
      lines.merge(host, 1, Integer::sum);
    }
  }

  /** True when lines of several hosts are mixed. */
  boolean mixed() {
    return turns >= TURNS;
  }

  /** The host that the log is about; empty when no line names one. */
  String host() {
    if (!mixed()) {
      return last;
    }
    String most = "";
    int count = 0;
    for (Map.Entry<String, Integer> entry : lines.entrySet()) {
      if (entry.getValue() > count) {
        most = entry.getKey();
        count = entry.getValue();
      }
    }
    return most;
  }
}
