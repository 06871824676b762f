package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.evidence.kernel.EventKeeper.Kept;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the lines of the OOM killer's reports: the constraint, the RAM, the task table, the
 * selection ("Kill process … score …", to 4.x) and the kill. One fact per scope, victim, user and
 * cgroup; the task table of the last report.
 */
final class OutOfMemoryReports {
  static final String KILL = "oom-kill";
  static final String GROUP_KILL = "oom-kill-cgroup";
  static final String KILLED = "oom-killed";
  static final String CONSTRAINT = "oom-constraint";
  static final String LIMIT = "oom-limit";
  static final String RAM = "oom-ram";
  static final String TABLE = "oom-table";
  static final String OF_GROUP = "oom-of-group";
  static final String OF_HOST = "oom-of-host";

  /** Detail of a report without its kill. */
  static final String GLOBAL = "global";

  static final String CGROUP = "cgroup";

  private static final int REPORT_LINES = 200;

  /** The log prints a number only; whose it is tells when all files are together. */
  private static final String ACCOUNT = "system";

  private record Key(String scope, Subject victim, Subject user, Subject group) {
    // Written out, since the generated methods are linked anew at every start of the JVM.
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && scope.equals(other.scope)
          && victim.equals(other.victim)
          && user.equals(other.user)
          && group.equals(other.group);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * scope.hashCode() + victim.hashCode()) + user.hashCode())
          + group.hashCode();
    }
  }

  private static final class Tally {
    private long count;
    private double percent;
    private final Source source;

    Tally(Source source) {
      this.source = source;
    }
  }

  private final Map<Key, Tally> tallies = new LinkedHashMap<>();
  private OutOfMemoryTable table = new OutOfMemoryTable("[ pid ] uid rss name");
  private double ramPages = Double.NaN;
  private Subject group = new Subject("cgroup", "");
  private String constraintUser = "";
  private OutOfMemoryVictim pending = OutOfMemoryVictim.NONE;

  /** The report whose kill is to come. */
  private Optional<Kept> open = Optional.empty();

  private boolean ofGroup;
  private boolean ofHost;

  /** A report begins. Somebody who asks for a kill (order=-1) shows no want of memory. */
  void invoked(String message, Kept event) {
    close();
    group = new Subject("cgroup", "");
    constraintUser = "";
    open = message.contains("order=-1") ? Optional.empty() : Optional.of(event);
  }

  /** A line that only a report about the limit of a group has; its name may be empty. */
  void ofGroup(String name) {
    ofGroup = true;
    group = name.isEmpty() ? group : new Subject("cgroup", name);
  }

  /** A line that only a report about the whole host has. */
  void ofHost() {
    ofHost = true;
  }

  /** The report ends without a kill: the log was cut, but the kernel was about to. */
  private void close() {
    if (open.isPresent() && ofGroup) {
      open.get().retell(group, CGROUP);
    } else if (open.isPresent() && ofHost) {
      open.get().retell(open.get().event().subject(), GLOBAL);
    }
    answered();
  }

  private void answered() {
    open = Optional.empty();
    ofGroup = false;
    ofHost = false;
  }

  void ram(long pages) {
    ramPages = pages;
  }

  void limit(String name) {
    ofGroup = true;
    group = new Subject("cgroup", name);
  }

  /** {@code oom-kill:constraint=CONSTRAINT_MEMCG,…,oom_memcg=/x,…,uid=1004}. */
  void constraint(String message) {
    constraintUser = OutOfMemoryVictim.after(message, ",uid=");
    String memcg = OutOfMemoryVictim.after(message, ",oom_memcg=");
    ofGroup |= message.contains("CONSTRAINT_MEMCG");
    ofHost |= !message.contains("CONSTRAINT_MEMCG");
    group = new Subject("cgroup", memcg);
  }

  OutOfMemoryTable table(String header) {
    table = new OutOfMemoryTable(header);
    return table;
  }

  /** True when the next kill is that of a cgroup, as far as earlier lines tell. */
  boolean grouped() {
    return !group.name().isEmpty();
  }

  /** A process was selected or killed. */
  void kill(MessageMatch match, String message, Kept event, Source source) {
    settle();
    answered();
    if (!match.group("ct").isEmpty()) {
      group = new Subject("container", match.group("ct"));
    }
    String user = OutOfMemoryVictim.user(message);
    user = user.isEmpty() ? constraintUser : user;
    user = user.isEmpty() ? table.user(match.group("pid")) : user;
    pending =
        new OutOfMemoryVictim(event, user, group, OutOfMemoryVictim.kilobytes(message), source);
  }

  /**
   * The line "Killed process …" that follows the selection in old kernels.
   *
   * @return false when no selection went before, so that the line is a kill of its own
   */
  boolean killed(MessageMatch match, String message, long line) {
    boolean selected = pending.open() && line - pending.event().event().line() < REPORT_LINES;
    if (selected) {
      String user = OutOfMemoryVictim.user(message);
      user = user.isEmpty() ? table.user(match.group("pid")) : user;
      pending.event().retell(match.subject(), pending.event().event().detail());
      pending =
          new OutOfMemoryVictim(
              pending.event(),
              user.isEmpty() ? pending.user() : user,
              pending.group(),
              OutOfMemoryVictim.kilobytes(message),
              pending.source());
    }
    return selected;
  }

  private void settle() {
    if (!pending.known()) {
      return;
    }
    boolean cgroup = pending.event().event().kind().equals(GROUP_KILL);
    Key key =
        new Key(
            cgroup ? "cgroup" : "global",
            pending.event().event().subject(),
            new Subject("user", pending.user()),
            cgroup ? pending.group() : new Subject("cgroup", ""));
    Tally tally = tallies.get(key);
    if (tally == null) {
      tally = new Tally(pending.source());
      tallies.put(key, tally);
    }
    tally.count += pending.event().event().repeats();
    double percent = 100 * pending.kilobytes() / (4 * ramPages);
    tally.percent = Double.isNaN(percent) ? tally.percent : Math.max(tally.percent, percent);
    pending = OutOfMemoryVictim.NONE;
  }

  /** Hands over what was joined. */
  void finish(Findings findings) {
    settle();
    close();
    for (Map.Entry<Key, Tally> entry : tallies.entrySet()) {
      Key key = entry.getKey();
      Tally tally = entry.getValue();
      findings.fact(
          new OutOfMemoryKill(
              key.scope(),
              key.victim(),
              key.user(),
              ACCOUNT,
              key.group(),
              tally.percent,
              tally.count,
              Span.UNDATED,
              tally.source));
    }
    for (ProcessRow row : table.rows(ramPages)) {
      findings.process(row);
    }
  }
}
