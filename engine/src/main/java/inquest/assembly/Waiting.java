package inquest.assembly;

import inquest.assembly.Tables.Table;
import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.facts.Fact;
import inquest.facts.Subject;
import inquest.facts.WaitingTasks;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Processes in uninterruptible sleep, by what they wait for. The output that shows most of them
 * counts; outputs without wait channels only when no other has any.
 */
final class Waiting {
  private static final String[] FROZEN = {
    "percpu_rwsem_wait", "__percpu_down", "sb_start_", "freeze"
  };
  private static final String[] NFS = {"nfs", "rpc_"};
  private static final String[] SWAP = {"swap"};
  private static final String[] DISK = {
    "io_schedule",
    "blk",
    "md_",
    "raid",
    "jbd2",
    "ext4",
    "xfs",
    "btrfs",
    "wait_on_buffer",
    "wait_on_page",
    "folio_wait",
    "rq_qos",
    "wbt_",
    "bdi_",
    "balance_dirty",
    "submit_bio",
    "dio_",
    "__iomap_dio",
    "do_get_write_access",
    "start_this_handle",
    "scsi",
    "dm_"
  };

  private Waiting() {}

  static List<Fact> of(List<Findings> files, Collectors collectors) {
    TreeMap<String, WaitingTasks> known = new TreeMap<>();
    TreeMap<String, WaitingTasks> unknown = new TreeMap<>();
    for (String tool : List.of("ps", "top")) {
      for (Table table : Tables.of(files, tool)) {
        group(table, collectors)
            .forEach(
                (channel, rows) -> {
                  TreeMap<String, WaitingTasks> target = channel.isEmpty() ? unknown : known;
                  target.merge(channel, fact(table, channel, rows), Waiting::more);
                });
      }
    }
    return List.copyOf(known.isEmpty() ? unknown.values() : known.values());
  }

  private static WaitingTasks more(WaitingTasks a, WaitingTasks b) {
    return b.count() > a.count() ? b : a;
  }

  private static TreeMap<String, List<ProcessRow>> group(Table table, Collectors collectors) {
    TreeMap<String, List<ProcessRow>> channels = new TreeMap<>();
    for (ProcessRow row : table.rows()) {
      if (row.state().equals("D") && !row.kernelThread() && !collectors.holds(row)) {
        String channel = row.waitChannel().equals("-") ? "" : row.waitChannel();
        channels.computeIfAbsent(channel, c -> new ArrayList<>()).add(row);
      }
    }
    return channels;
  }

  private static WaitingTasks fact(Table table, String channel, List<ProcessRow> rows) {
    TreeMap<String, Integer> commands = new TreeMap<>();
    TreeSet<Long> pids = new TreeSet<>();
    for (ProcessRow row : rows) {
      commands.merge(row.command(), 1, Integer::sum);
      pids.add(row.pid());
    }
    String most = commands.firstKey();
    for (String command : commands.keySet()) {
      most = commands.get(command) > commands.get(most) ? command : most;
    }
    ProcessRow first = rows.get(0);
    return new WaitingTasks(
        new Subject("command", most),
        channel.isEmpty() ? "unknown" : channel,
        reason(channel),
        pids.size(),
        table.file().at(first.line(), first.text()));
  }

  /** What a kernel function waits for. */
  static String reason(String channel) {
    if (contains(channel, FROZEN)) {
      return "frozen-filesystem";
    }
    if (contains(channel, NFS)) {
      return "nfs";
    }
    if (contains(channel, SWAP)) {
      return "swap";
    }
    return contains(channel, DISK) ? "disk" : "unknown";
  }

  private static boolean contains(String channel, String[] words) {
    for (String word : words) {
      if (channel.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
