package inquest.evidence.panel;

import inquest.evidence.Findings;
import inquest.evidence.ListedAmounts;
import inquest.evidence.Quantity;
import inquest.facts.Subject;
import java.util.List;

/** What the accounts of a server use on the average of a day. */
final class AccountUse {
  private final ListedAmounts cpu = new ListedAmounts("dcpumon", "cpu", "account-day-cpu-percent");
  private final ListedAmounts memory =
      new ListedAmounts("dcpumon", "memory", "account-day-memory-percent");
  private final ListedAmounts database = new ListedAmounts("dcpumon", "database", "");

  /**
   * Takes a row.
   *
   * @param between cells between the account and its CPU
   */
  void add(List<String> cells, int between, long line, String text) {
    Subject user = new Subject("user", cells.get(0));
    cpu.add(user, Quantity.percent(cells.get(between + 1)), line, text);
    memory.add(user, Quantity.percent(cells.get(between + 2)), line, text);
    database.add(user, Quantity.percent(cells.get(between + 3)), line, text);
  }

  void report(Findings findings) {
    cpu.report(findings);
    memory.report(findings);
    database.report(findings);
    if (!findings.any()) {
      findings.nothing("no account in it");
    }
  }
}
