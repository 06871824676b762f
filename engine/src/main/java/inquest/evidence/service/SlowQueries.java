package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Printed;
import inquest.evidence.Stamp;
import inquest.evidence.kernel.ServiceStamp;
import inquest.facts.Subject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The queries of one slow log. The time stands only where it changed. */
final class SlowQueries {
  private static final int MOST = 50_000;
  private static final long LATEST = 4_000_000_000L;

  private final Findings findings;
  private Stamp time = Stamp.NONE;
  private String user = "";
  private long line;
  private String text = "";
  private Stamp own = Stamp.NONE;
  private long queries;
  private boolean any;

  SlowQueries(Findings findings) {
    this.findings = findings;
  }

  void line(String printed, long number) {
    if (printed.startsWith("# Time: ")) {
      report();
      time = ServiceStamp.of(printed.substring(8) + " ").stamp();
    } else if (printed.startsWith("# User@Host: ")) {
      report();
      user = user(printed.substring(13));
    } else if (printed.startsWith("# Query_time: ")) {
      report();
      line = number;
      text = printed;
    } else if (line > 0 && printed.regionMatches(true, 0, "SET timestamp=", 0, 14)) {
      own = epoch(Printed.count(printed.substring(14)));
    }
  }

  private static Stamp epoch(long seconds) {
    return seconds <= 0 || seconds > LATEST
        ? Stamp.NONE
        : Stamp.offset(
            LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC),
            ZoneOffset.UTC);
  }

  /** {@code shop} of {@code shop[shop] @ localhost []}; {@code [root] @ localhost} is of root. */
  private static String user(String value) {
    int open = value.indexOf('[');
    int close = value.indexOf(']', Math.max(open, 0));
    if (open < 0 || close < open) {
      return "";
    }
    return open > 0 ? value.substring(0, open) : value.substring(1, close);
  }

  private void report() {
    if (line > 0) {
      queries++;
      Stamp stamp = own.hasWall() ? own : time;
      if (queries <= MOST && stamp.hasWall()) {
        any = true;
        findings.event(
            new LoggedEvent(
                "mysql-slow-query",
                user.isEmpty()
                    ? new Subject("service", "mysql")
                    : new Subject("database-user", user),
                "",
                stamp,
                1,
                line,
                text,
                user + ' ' + text));
      }
    }
    line = 0;
    text = "";
    own = Stamp.NONE;
  }

  void finish() {
    report();
    if (queries > MOST) {
      findings.problem(0, "only the first " + MOST + " of " + queries + " queries are used");
    }
    if (!any) {
      findings.nothing(queries == 0 ? "no query was slow" : "no query with a time in it");
    }
  }
}
