package inquest.evidence.process;

import inquest.evidence.Quantity;
import inquest.evidence.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of one table of pidstat, by the words of its header. The time stands before them, in
 * one word or two.
 */
final class PidstatTable {
  private static final String[] KERNEL = {
    "kworker/",
    "kswapd",
    "ksoftirqd/",
    "kcompactd",
    "khugepaged",
    "kthreadd",
    "kdmflush",
    "kjournald",
    "kauditd",
    "ksmd",
    "migration/",
    "watchdog/",
    "rcu_",
    "jbd2/",
    "xfsaild/",
    "xfs-",
    "flush-",
    "btrfs-",
    "irq/",
    "scsi_eh_"
  };

  private final List<String> names = new ArrayList<>();

  /** The table below a header. */
  PidstatTable(String header) {
    Words words = Words.of(header);
    for (int i = first(words); i < words.size(); i++) {
      names.add(words.get(i));
    }
  }

  /** True for a header: it has the name of a command, and of something that is counted. */
  static boolean header(String line) {
    return line.endsWith(" Command")
        && (line.contains(" PID ") || line.contains(" TGID "))
        && (line.contains("%CPU")
            || line.contains(" RSS ")
            || line.contains("kB_rd/s")
            || line.contains("cswch/s")
            || line.contains("usr-ms")
            || line.contains(" StkSize ")
            || line.contains(" fd-nr "));
  }

  private static int first(Words header) {
    int at = 0;
    while (at < header.size() && !isName(header.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isName(String word) {
    return switch (word) {
      case "UID", "USER", "PID", "TGID" -> true;
      default -> false;
    };
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** True for the row of a thread, whose process is a dash. */
  boolean thread(Words words) {
    int at = names.indexOf("TGID");
    return at >= 0 && words.get(behindTime(words) + at).equals("-");
  }

  /** The cells of a row; empty when it is none, an average, or of a thread. */
  Optional<RowDraft> row(Words words) {
    int at = behindTime(words);
    if (words.size() - at < names.size() || words.get(0).endsWith(":")) {
      return Optional.empty();
    }
    RowDraft row = new RowDraft();
    for (int i = 0; i < names.size() - 1; i++) {
      cell(row, names.get(i), words.get(at + i));
    }
    String command = words.from(at + names.size() - 1);
    row.cell(Column.COMMAND, ofKernel(command) ? "[" + command + "]" : command);
    return row.pid < 0 ? Optional.empty() : Optional.of(row);
  }

  private static void cell(RowDraft row, String name, String value) {
    switch (name) {
      case "PID", "TGID" -> row.pid = Quantity.whole(value);
      case "USER" -> row.cell(Column.USER, value);
      case "UID" -> row.cell(Column.USER_NUMBER, value);
      case "%CPU" -> row.cell(Column.CPU_PERCENT, value);
      case "%MEM" -> row.cell(Column.MEMORY_PERCENT, value);
      case "RSS" -> row.cell(Column.RESIDENT, value);
      case "VSZ" -> row.cell(Column.VIRTUAL, value);
      case "kB_rd/s" -> row.readKilobytesPerSecond = amount(value);
      case "kB_wr/s" -> row.writtenKilobytesPerSecond = amount(value);
      default -> {}
    }
  }

  /** Without the right to look, pidstat prints -1. */
  private static double amount(String value) {
    double amount = Quantity.number(value);
    return amount < 0 ? Double.NaN : amount;
  }

  /** pidstat prints the threads of the kernel without the brackets that ps and top give them. */
  static boolean ofKernel(String command) {
    for (String name : KERNEL) {
      if (command.startsWith(name)) {
        return true;
      }
    }
    return false;
  }

  private static int behindTime(Words words) {
    String half = words.get(1);
    return half.equals("AM") || half.equals("PM") ? 2 : 1;
  }
}
