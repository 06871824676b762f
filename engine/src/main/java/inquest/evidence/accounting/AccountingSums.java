package inquest.evidence.accounting;

import inquest.evidence.AccountingRow;
import inquest.evidence.Findings;
import inquest.evidence.SkippedLines;
import inquest.evidence.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Processes added up by user, command, flags and minute of their start, which is all that
 * accounting tells of them: a day of a busy host is millions of lines.
 */
final class AccountingSums {
  private static final int MOST = 50_000;

  private record Key(String user, String command, String flags, Stamp start) {
    // Written out, since the generated methods are linked anew at every start of the JVM.
    @Override
    public boolean equals(Object object) {
      return object instanceof Key other
          && user.equals(other.user)
          && command.equals(other.command)
          && flags.equals(other.flags)
          && start.equals(other.start);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * (31 * user.hashCode() + command.hashCode()) + flags.hashCode())
          + start.hashCode();
    }
  }

  private static final class Sum {
    private final AccountingRow first;
    private long processes;
    private double cpuMinutes;

    Sum(AccountingRow first) {
      this.first = first;
    }
  }

  private final Map<Key, Sum> sums = new LinkedHashMap<>();
  private final SkippedLines beyond = new SkippedLines();

  /** Adds one process. */
  void add(AccountingRow row) {
    Key key = new Key(row.user(), row.command(), row.flags(), row.stamp());
    Sum sum = sums.get(key);
    if (sum == null) {
      if (sums.size() == MOST) {
        beyond.add(row.line());
        return;
      }
      sum = new Sum(row);
      sums.put(key, sum);
    }
    sum.processes += row.processes();
    sum.cpuMinutes += row.cpuMinutes();
  }

  /** Hands over the sums, each at the line of its first process. */
  void report(Findings findings) {
    for (Sum sum : sums.values()) {
      AccountingRow row = sum.first;
      findings.accounting(
          new AccountingRow(
              row.table(),
              row.user(),
              row.command(),
              sum.processes,
              sum.cpuMinutes,
              row.flags(),
              row.stamp(),
              row.line(),
              row.text()));
    }
    if (sums.isEmpty()) {
      findings.nothing("no accounting records in it");
    }
    beyond.report(findings, "of a command and minute beyond the first " + MOST);
  }
}
