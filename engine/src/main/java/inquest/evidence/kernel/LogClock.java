package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.ZoneOffset;

/**
 * What the lines of a log tell of its clock, from a sample of lines in the order of the log.
 *
 * <p>A syslog line that has both a wall time and the uptime tells when the machine booted. syslog
 * writes a line late, never early, so that of the last {@value #RECENT} such lines the earliest
 * boot counts, unless it is further than {@value #DELAY_SECONDS} s from the last one (the clock was
 * set, a guest was paused). Where the zone is not printed the last such line becomes an event
 * {@value #ANCHOR} instead: it needs the zone of the host to be understood.
 */
final class LogClock {
  static final String ANCHOR = "clock-anchor";
  private static final int RECENT = 64;
  private static final double DELAY_SECONDS = 5;

  private final double[] boots = new double[RECENT];
  private int size;
  private Stamp lastUptime = Stamp.NONE;
  private Stamp anchor = Stamp.NONE;
  private long anchorLine;
  private String anchorText = "";

  /** Takes a line. */
  void sample(LogLine line, long number, String text) {
    Stamp stamp = line.stamp();
    if (!stamp.hasUptime() || !line.kernel()) {
      return;
    }
    lastUptime = stamp;
    if (stamp.hasWall() && stamp.zone().equals("local")) {
      anchor = stamp;
      anchorLine = number;
      anchorText = text;
    } else if (stamp.hasWall()) {
      double wall =
          stamp.wall().toEpochSecond(ZoneOffset.of(stamp.zone())) + stamp.wall().getNano() / 1e9;
      boots[size++ % RECENT] = wall - stamp.uptimeSeconds();
    }
  }

  /** States what was learnt. */
  void finish(Findings findings) {
    if (lastUptime.hasUptime()) {
      findings.identify("last-uptime-seconds", decimal(lastUptime.uptimeSeconds()));
    }
    if (size > 0) {
      findings.identify("boot-epoch-seconds", decimal(boot()));
    } else if (anchor.hasUptime()) {
      findings.event(
          new LoggedEvent(
              ANCHOR, Subject.HOST, "", anchor, 1, anchorLine, anchorText, "clock-anchor"));
    }
  }

  private double boot() {
    double last = boots[(size - 1) % RECENT];
    double earliest = last;
    for (int i = 0; i < Math.min(size, RECENT); i++) {
      if (last - boots[i] < DELAY_SECONDS) {
        earliest = Math.min(earliest, boots[i]);
      }
    }
    return earliest;
  }

  private static String decimal(double seconds) {
    long thousandths = Math.round(Math.abs(seconds) * 1000);
    String fraction = Long.toString(1000 + thousandths % 1000).substring(1);
    return (seconds < 0 ? "-" : "") + thousandths / 1000 + "." + fraction;
  }
}
