package inquest.assembly;

import inquest.assembly.Tables.Table;
import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns tables of processes into shares of one resource each: memory from ps, top and the task
 * table of the OOM killer; CPU from the last output of top, or from ps for processes that are
 * young; I/O from iotop. Kernel threads and the collector are left out; of the total of I/O too,
 * where a thread only carries what others write. One that rebuilds an array is no such thread.
 */
final class ResourceTables {
  /** The average of a process over its life says little of now, unless its life is short. */
  private static final double YOUNG_SECONDS = 3600;

  /** Every process takes a whole CPU in its first moment. */
  private static final double NEWBORN_SECONDS = 30;

  private static final double NEWBORN_CPU_SECONDS = 5;

  /** iotop always sees a little traffic: shares of less than this are shares of nothing. */
  private static final double LEAST_KILOBYTES_PER_SECOND = 100;

  /** Something always runs: shares of less than this part of one CPU are shares of nothing. */
  private static final double LEAST_CPU_PERCENT = 20;

  /** Kernel threads that write what others have written: counted twice if counted. */
  private static final List<String> CARRIERS =
      List.of(
          "kworker",
          "flush-",
          "loop",
          "jbd2",
          "kjournald",
          "dmcrypt_write",
          "kcryptd",
          "btrfs-",
          "xfs");

  private final List<Findings> files;
  private final Machine machine;
  private final Users users;
  private final Collectors collectors;

  ResourceTables(List<Findings> files, Machine machine, Users users, Collectors collectors) {
    this.files = files;
    this.machine = machine;
    this.users = users;
    this.collectors = collectors;
  }

  /** Percent of RAM. */
  List<ShareTable> memory() {
    List<Table> tables = new ArrayList<>(Tables.last(files, "ps"));
    tables.addAll(Tables.last(files, "top"));
    tables.addAll(Tables.of(files, "oom"));
    List<ShareTable> shares = new ArrayList<>();
    for (Table table : tables) {
      ShareTable share = new ShareTable();
      for (ProcessRow row : table.rows()) {
        add(share, table, row, memoryPercent(row));
      }
      shares.add(share);
    }
    return shares;
  }

  private double memoryPercent(ProcessRow row) {
    return machine.memoryKilobytes() > 0 && !Double.isNaN(row.residentKilobytes())
        ? 100 * row.residentKilobytes() / machine.memoryKilobytes()
        : row.memoryPercent();
  }

  /**
   * Percent of the CPU time that all processes of the table take together: the collector runs when
   * the table is made and takes its part of the CPUs, but not of the blame.
   */
  List<ShareTable> cpu() {
    List<ShareTable> shares = new ArrayList<>();
    List<Table> top = Tables.last(files, "top");
    for (Table table : top.isEmpty() ? Tables.last(files, "ps") : top) {
      shares.add(cpu(table));
    }
    return shares;
  }

  private ShareTable cpu(Table table) {
    double total = 0;
    for (ProcessRow row : table.rows()) {
      if (!row.kernelThread() && !collectors.holds(row)) {
        total += zero(cpuPercent(row));
      }
    }
    ShareTable share = new ShareTable();
    if (total >= LEAST_CPU_PERCENT) {
      for (ProcessRow row : table.rows()) {
        add(share, table, row, 100 * cpuPercent(row) / total);
      }
    }
    return share;
  }

  private static double cpuPercent(ProcessRow row) {
    return row.table().equals("top") ? row.cpuPercent() : averagePercent(row);
  }

  private static double averagePercent(ProcessRow row) {
    if (Double.isNaN(row.elapsedSeconds())) {
      boolean born = row.cpuSeconds() < NEWBORN_CPU_SECONDS;
      return born ? Double.NaN : row.cpuPercent();
    }
    boolean young =
        row.elapsedSeconds() >= NEWBORN_SECONDS && row.elapsedSeconds() <= YOUNG_SECONDS;
    return young ? 100 * row.cpuSeconds() / row.elapsedSeconds() : Double.NaN;
  }

  /** Percent of the bytes moved, over all outputs of iotop but the first, which is since boot. */
  List<ShareTable> io() {
    Map<String, List<Table>> byFile = new HashMap<>();
    for (Table table : Tables.of(files, "iotop")) {
      byFile.computeIfAbsent(table.file().file(), file -> new ArrayList<>()).add(table);
    }
    List<ShareTable> shares = new ArrayList<>();
    for (Findings file : files) {
      List<Table> tables = byFile.getOrDefault(file.file(), List.of());
      if (!tables.isEmpty()) {
        shares.add(io(tables.size() > 1 ? tables.subList(1, tables.size()) : tables));
      }
    }
    return shares;
  }

  private ShareTable io(List<Table> tables) {
    double total = 0;
    Map<Long, Double> moved = new HashMap<>();
    Map<Long, ProcessRow> rows = new HashMap<>();
    for (Table table : tables) {
      for (ProcessRow row : table.rows()) {
        if (!collectors.holds(row) && !carrier(row)) {
          double bytes = bytes(row);
          total += bytes;
          moved.merge(row.pid(), bytes, Double::sum);
          rows.merge(row.pid(), row, (a, b) -> bytes(b) > bytes(a) ? b : a);
        }
      }
    }
    ShareTable share = new ShareTable();
    if (total / tables.size() >= LEAST_KILOBYTES_PER_SECOND) {
      for (ProcessRow row : rows.values()) {
        add(share, tables.get(0), row, 100 * moved.get(row.pid()) / total);
      }
    }
    return share;
  }

  private static boolean carrier(ProcessRow row) {
    if (!row.kernelThread()) {
      return false;
    }
    for (String name : CARRIERS) {
      if (row.command().startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static double bytes(ProcessRow row) {
    return zero(row.readKilobytesPerSecond()) + zero(row.writtenKilobytesPerSecond());
  }

  /** A sum leaves out what was not printed. */
  private static double zero(double number) {
    return Double.isNaN(number) ? 0 : number;
  }

  private void add(ShareTable share, Table table, ProcessRow row, double percent) {
    if (!Double.isNaN(percent) && percent > 0 && !row.kernelThread() && !collectors.holds(row)) {
      share.add(new ShareTable.Entry(row, table.file(), users.subject(row.user()), percent));
    }
  }
}
