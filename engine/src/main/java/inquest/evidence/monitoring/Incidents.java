package inquest.evidence.monitoring;

import inquest.evidence.Findings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The outages of each host; what follows within half an hour belongs to the same one. */
final class Incidents {
  private static final long APART = 1800;
  private static final int MOST = 1000;

  private static final class Outage {
    private final long from;
    private long to;
    private final Set<String> services = new TreeSet<>();
    private final Set<String> open = new HashSet<>();

    Outage(long from) {
      this.from = from;
      this.to = from;
    }
  }

  private final Map<String, List<Outage>> byHost = new LinkedHashMap<>();
  private long last;

  /** Takes a change of state; lines come in the order of time. */
  void add(AlertLine line) {
    last = Math.max(last, line.second());
    List<Outage> outages = byHost.computeIfAbsent(line.host(), host -> new ArrayList<>());
    Outage latest = outages.isEmpty() ? new Outage(0) : outages.get(outages.size() - 1);
    if (line.outage()) {
      boolean same = !latest.open.isEmpty() || line.second() - latest.to <= APART;
      if (!same || outages.isEmpty()) {
        latest = new Outage(line.second());
        outages.add(latest);
      }
      latest.to = Math.max(latest.to, line.second());
      latest.open.add(line.service());
      latest.services.add(line.service());
    } else if (line.recovery() && latest.open.remove(line.service())) {
      latest.to = Math.max(latest.to, line.second());
    }
    if (outages.size() > MOST) {
      outages.remove(0);
    }
  }

  /**
   * Notes them: {@code incident:HOST:START} is the end, then the services; {@code lost:HOST:START}
   * that the host itself was down.
   */
  void report(Findings findings) {
    byHost.forEach(
        (host, outages) -> {
          for (Outage outage : outages) {
            boolean lost = outage.services.remove("");
            if (lost) {
              findings.identify("lost:" + host + ":" + outage.from, "");
            }
            long to = outage.open.isEmpty() ? outage.to : Math.max(last, outage.to);
            findings.identify(
                "incident:" + host + ":" + outage.from,
                to + ";" + String.join(";", outage.services));
          }
        });
  }
}
