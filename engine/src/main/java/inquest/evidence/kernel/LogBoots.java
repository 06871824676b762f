package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The boots that a log shows: by the first line of the kernel, or by an uptime that begins anew.
 */
final class LogBoots {
  private static final double UPTIME_JITTER_SECONDS = 60;
  private static final int MOST_HOSTS = 1000;

  private final EventKeeper keeper;
  private final Map<String, Double> uptimes = new HashMap<>();
  private Optional<LoggedEvent> mark = Optional.empty();
  private String release = "";

  LogBoots(EventKeeper keeper) {
    this.keeper = keeper;
  }

  /** "Linux version …"; or the mark of journalctl, which gives way to the former. */
  void begun(MessageMatch match, LogLine line, String text, long number) {
    if (line.stamp().hasUptime() && line.stamp().uptimeSeconds() > 1) {
      return;
    }
    if (match.detail().isEmpty()) {
      parted(line, text, number);
      return;
    }
    uptimes.remove(line.host());
    mark = Optional.empty();
    release = match.detail();
    keeper.keep(event(match.detail(), line, text, number, line.identity()), line.host());
  }

  /** The mark of journalctl: what comes next is of another boot of its host. */
  void parted(LogLine line, String text, long number) {
    uptimes.clear();
    mark = Optional.of(event("", line, text, number, line.identity()));
  }

  /** Any other event: an uptime far below the last one is a boot whose first line is missing. */
  void seen(LogLine line, String text, long number) {
    keepMark();
    double uptime = line.stamp().uptimeSeconds();
    if (Double.isNaN(uptime)) {
      return;
    }
    if (uptime < uptimes.getOrDefault(line.host(), 0.0) - UPTIME_JITTER_SECONDS) {
      LoggedEvent boot =
          event("uptime began anew", line, text, number, "boot before: " + line.identity());
      keeper.keep(boot, line.host());
    }
    if (uptimes.size() < MOST_HOSTS || uptimes.containsKey(line.host())) {
      uptimes.put(line.host(), uptime);
    }
  }

  private void keepMark() {
    if (mark.isPresent()) {
      keeper.keep(mark.get(), "");
      mark = Optional.empty();
    }
  }

  private static LoggedEvent event(
      String detail, LogLine line, String text, long number, String identity) {
    return new LoggedEvent(
        LogScan.BOOT, Subject.HOST, detail, line.stamp(), 1, number, text, identity);
  }

  /** Tells the release of the kernel that booted last. */
  void finish(Findings findings) {
    keepMark();
    if (!release.isEmpty()) {
      findings.identify("kernel", release);
    }
  }
}
