package inquest.assembly;

import inquest.assembly.Tables.Table;
import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.facts.Fact;
import inquest.facts.ProcessGrowth;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Processes whose memory grew from each snapshot to the next, over all snapshots of the capture
 * that tell their moment: those of before the incident as well, because a leak takes hours. One
 * that shrank once is none; growth of less than five percent of the memory is not worth a fact.
 */
final class Growth {
  private static final int FEWEST = 3;
  private static final double SMALLEST_PERCENT = 5;

  private record Key(long pid, String command) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = Long.compare(pid, other.pid);
      return order == 0 ? command.compareTo(other.command) : order;
    }
  }

  private record Size(Findings file, ProcessRow row, double percent) {}

  private final TreeMap<Key, TreeMap<Instant, Size>> sizes = new TreeMap<>();
  private final Users users;

  private Growth(Users users) {
    this.users = users;
  }

  /**
   * The processes that grew.
   *
   * @param moment when the state in a file was taken
   * @param memoryKilobytes RAM; 0 when not known: then there are none
   */
  static List<Fact> of(
      List<Findings> files,
      Function<Findings, Optional<Instant>> moment,
      Users users,
      double memoryKilobytes) {
    Growth growth = new Growth(users);
    if (memoryKilobytes > 0) {
      for (String tool : List.of("ps", "top")) {
        for (Table table : Tables.last(files, tool)) {
          moment.apply(table.file()).ifPresent(at -> growth.add(table, at, memoryKilobytes));
        }
      }
    }
    return growth.facts();
  }

  private void add(Table table, Instant at, double memoryKilobytes) {
    for (ProcessRow row : table.rows()) {
      double percent = 100 * row.residentKilobytes() / memoryKilobytes;
      if (percent > 0 && !row.kernelThread()) {
        sizes
            .computeIfAbsent(new Key(row.pid(), row.command()), key -> new TreeMap<>())
            .putIfAbsent(at, new Size(table.file(), row, percent));
      }
    }
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (TreeMap<Instant, Size> process : sizes.values()) {
      double grown =
          process.lastEntry().getValue().percent() - process.firstEntry().getValue().percent();
      if (process.size() >= FEWEST && grown >= SMALLEST_PERCENT && growing(process)) {
        facts.add(fact(process, grown));
      }
    }
    return facts;
  }

  private static boolean growing(TreeMap<Instant, Size> process) {
    double before = 0;
    for (Size size : process.values()) {
      if (size.percent() <= before) {
        return false;
      }
      before = size.percent();
    }
    return true;
  }

  private Fact fact(TreeMap<Instant, Size> process, double grown) {
    Size last = process.lastEntry().getValue();
    Subject user = users.subject(last.row().user());
    Span span = new Span(process.firstKey(), process.lastKey());
    return new ProcessGrowth(
        user,
        users.account(user),
        new Subject("command", last.row().command()),
        last.row().pid(),
        grown,
        process.size(),
        span.seconds() / 60.0,
        span,
        last.file().at(last.row().line(), last.row().text()));
  }
}
