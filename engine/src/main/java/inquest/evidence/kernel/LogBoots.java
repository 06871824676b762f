package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.kernel.EventKeeper.Kept;
import inquest.facts.Subject;
import java.util.Optional;

/**
 * The boots that a log shows: by the first line of the kernel, or by an uptime that begins anew.
 */
final class LogBoots {
  private static final int SAME_BOOT_LINES = 50;
  private static final double UPTIME_JITTER_SECONDS = 60;

  private final EventKeeper keeper;
  private Optional<Kept> last = Optional.empty();
  private double lastUptime = Double.NaN;
  private String release = "";

  LogBoots(EventKeeper keeper) {
    this.keeper = keeper;
  }

  /** "Linux version …", or the mark of journalctl, which the former completes. */
  void begun(MessageMatch match, LogLine line, String text, long number) {
    if (line.stamp().hasUptime() && line.stamp().uptimeSeconds() > 1) {
      return;
    }
    lastUptime = Double.NaN;
    boolean marked =
        last.isPresent()
            && last.get().event().detail().isEmpty()
            && number - last.get().event().line() < SAME_BOOT_LINES;
    if (!match.detail().isEmpty()) {
      release = match.detail();
    }
    if (marked && !match.detail().isEmpty()) {
      last.get().retell(Subject.HOST, match.detail());
    } else {
      last = Optional.of(keep(match.detail(), line, text, number, line.identity()));
    }
  }

  /** Any other event: an uptime far below the last one is a boot whose first line is missing. */
  void seen(LogLine line, String text, long number) {
    double uptime = line.stamp().uptimeSeconds();
    if (uptime < lastUptime - UPTIME_JITTER_SECONDS) {
      keep("uptime began anew", line, text, number, "boot before: " + line.identity());
    }
    lastUptime = Double.isNaN(uptime) ? lastUptime : uptime;
  }

  private Kept keep(String detail, LogLine line, String text, long number, String identity) {
    return keeper.keep(
        new LoggedEvent(
            LogScan.BOOT, Subject.HOST, detail, line.stamp(), 1, number, text, identity),
        line.host());
  }

  /** Tells the release of the kernel that booted last. */
  void finish(Findings findings) {
    if (!release.isEmpty()) {
      findings.identify("kernel", release);
    }
  }
}
