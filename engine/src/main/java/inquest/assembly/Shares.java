package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.facts.Fact;
import inquest.facts.ProcessShare;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;
import inquest.facts.UserShare;
import inquest.knowledge.Commands;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who takes how much of memory, CPU and I/O. For each user the table in which his sum is largest
 * counts. Shares below five percent are not worth a fact, nor are more than five of a resource: no
 * rule blames anybody for so little.
 */
final class Shares {
  private static final double SMALLEST_PERCENT = 5;
  private static final int MOST = 5;

  /** The kernel thread that reclaims memory, one for each node of it. */
  private static final String RECLAIM = "kswapd";

  private final Users users;
  private final Commands commands;
  private final List<Fact> facts = new ArrayList<>();

  Shares(Users users, Commands commands) {
    this.users = users;
    this.commands = commands;
  }

  /** Makes the facts about one resource of the tables that tell of it. */
  void add(String resource, List<ShareTable> tables) {
    TreeMap<String, ShareTable.Sum> sums = new TreeMap<>();
    TreeMap<Long, ShareTable.Entry> processes = new TreeMap<>();
    for (ShareTable table : tables) {
      table.users().forEach((user, sum) -> sums.merge(user, sum, Shares::larger));
      for (ShareTable.Entry entry : table.entries()) {
        processes.merge(entry.row().pid(), entry, Shares::larger);
      }
    }
    List<ShareTable.Sum> largest = new ArrayList<>(sums.values());
    largest.removeIf(sum -> sum.percent() < SMALLEST_PERCENT);
    largest.sort(Comparator.comparingDouble(ShareTable.Sum::percent).reversed());
    for (ShareTable.Sum sum : largest.subList(0, Math.min(MOST, largest.size()))) {
      facts.add(share(resource, sum));
    }
    List<ShareTable.Entry> single = new ArrayList<>(processes.values());
    single.removeIf(entry -> entry.percent() < SMALLEST_PERCENT);
    single.sort(Comparator.comparingDouble(ShareTable.Entry::percent).reversed());
    for (ShareTable.Entry entry : single.subList(0, Math.min(MOST, single.size()))) {
      facts.add(share(resource, entry));
    }
  }

  private static ShareTable.Sum larger(ShareTable.Sum a, ShareTable.Sum b) {
    return b.percent() > a.percent() ? b : a;
  }

  private static ShareTable.Entry larger(ShareTable.Entry a, ShareTable.Entry b) {
    return b.percent() > a.percent() ? b : a;
  }

  private UserShare share(String resource, ShareTable.Sum sum) {
    return new UserShare(
        resource,
        sum.user(),
        new Subject("command", sum.command()),
        commands.purpose(sum.command()),
        users.account(sum.user()),
        sum.percent(),
        sum.processes(),
        sum.largest().source());
  }

  private ProcessShare share(String resource, ShareTable.Entry entry) {
    String command = entry.row().command();
    String purpose = commands.purpose(command);
    boolean hidden = purpose.equals("other") && HiddenPrograms.hidden(entry.row().arguments());
    return new ProcessShare(
        resource,
        entry.user(),
        new Subject("command", command),
        hidden ? "hidden" : purpose,
        entry.row().pid(),
        Math.min(100, entry.percent()),
        entry.source());
  }

  /** How much of one CPU the kernel took to reclaim memory when top looked last. */
  void addReclaim(List<Findings> files) {
    for (Tables.Table table : Tables.last(files, "top")) {
      double percent = 0;
      ProcessRow busiest = null;
      for (ProcessRow row : table.rows()) {
        if (row.kernelThread() && row.command().startsWith(RECLAIM) && row.cpuPercent() > 0) {
          percent += row.cpuPercent();
          busiest = busiest == null || row.cpuPercent() > busiest.cpuPercent() ? row : busiest;
        }
      }
      if (busiest != null) {
        Source source = table.file().at(busiest.line(), busiest.text());
        facts.add(new Reading("memory-reclaim-cpu-percent", Subject.HOST, percent, source));
      }
    }
  }

  List<Fact> facts() {
    return facts;
  }
}
