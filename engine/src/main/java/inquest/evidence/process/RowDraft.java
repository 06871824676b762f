package inquest.evidence.process;

import inquest.evidence.ProcessRow;
import inquest.evidence.Quantity;

/** The cells of one row as they are read; what no column gave stays absent. */
final class RowDraft {
  /** Longest piece of a line that is kept: rows of a large host must fit in memory. */
  private static final int LONGEST = 1000;

  long pid = -1;
  long thread = -1;
  double readKilobytesPerSecond = Double.NaN;
  double writtenKilobytesPerSecond = Double.NaN;
  private long parent = -1;
  private long leader = -1;
  private long threads = 1;
  private String user = "";
  private String userNumber = "";
  private String state = "";
  private String waitChannel = "";
  private double nice = Double.NaN;
  private double cpuPercent = Double.NaN;
  private double utilization = Double.NaN;
  private double memoryPercent = Double.NaN;
  private double residentKilobytes = Double.NaN;
  private double virtualKilobytes = Double.NaN;
  private double cpuSeconds = Double.NaN;
  private double elapsedSeconds = Double.NaN;
  private String arguments = "";

  /** Takes one cell. */
  void cell(Column column, String value) {
    switch (column) {
      case PID -> pid = Quantity.whole(value);
      case PARENT -> parent = Quantity.whole(value);
      case THREAD -> thread = Quantity.whole(value);
      case THREAD_COUNT -> threads = Quantity.whole(value);
      case GROUP_LEADER -> leader = Quantity.whole(value);
      case USER -> user = user.isEmpty() ? value : user;
      case USER_NUMBER -> userNumber = value;
      case STATE -> state = value.equals("-") ? "" : value.substring(0, 1);
      case WAIT_CHANNEL -> waitChannel = value.equals("-") || value.equals("0") ? "" : value;
      case COMMAND -> arguments = CommandLine.withoutTree(value);
      default -> number(column, value);
    }
  }

  private void number(Column column, String value) {
    switch (column) {
      case NICE -> nice = Quantity.number(value);
      case CPU_PERCENT -> cpuPercent = Quantity.number(value);
      case CPU_UTILIZATION -> utilization = Quantity.number(value);
      case MEMORY_PERCENT -> memoryPercent = Quantity.number(value);
      case RESIDENT -> residentKilobytes = Quantity.kilobytes(value, 1);
      case VIRTUAL -> virtualKilobytes = Quantity.kilobytes(value, 1);
      case CPU_TIME -> cpuSeconds = Duration.seconds(value);
      case ELAPSED -> elapsedSeconds = Duration.seconds(value);
      case ELAPSED_SECONDS -> elapsedSeconds = Quantity.number(value);
      default -> {}
    }
  }

  /** True for the row of a thread beside the one that the process began with. */
  boolean laterThread() {
    return thread >= 0 && thread != pid || leader >= 0 && leader != pid;
  }

  /** Forgets the memory, which threads share: adding it up would count it many times. */
  void withoutMemory() {
    memoryPercent = Double.NaN;
    residentKilobytes = Double.NaN;
  }

  /** The row. A first thread does not tell the CPU time of a process that has several. */
  ProcessRow row(String table, int iteration, long line, String text) {
    boolean part = thread >= 0 && threads > 1;
    boolean kernel = kernelThread();
    boolean mapped = virtualKilobytes > 0 || residentKilobytes > 0;
    double cpu = Double.isNaN(cpuPercent) ? utilization : cpuPercent;
    return new ProcessRow(
        table,
        iteration,
        pid,
        parent,
        user.isEmpty() ? userNumber : user,
        state,
        waitChannel,
        nice,
        part ? Double.NaN : cpu,
        memoryPercent,
        residentKilobytes,
        readKilobytesPerSecond,
        writtenKilobytesPerSecond,
        part ? Double.NaN : cpuSeconds,
        elapsedSeconds,
        CommandLine.name(arguments, mapped && !kernel),
        kernel,
        clip(arguments),
        line,
        clip(text));
  }

  /** A kernel thread has no address space; a zombie has none either, and brackets too. */
  private boolean kernelThread() {
    if (state.equals("Z") || state.equals("X") || virtualKilobytes > 0 || residentKilobytes > 0) {
      return false;
    }
    return pid == 2
        || parent == 2
        || CommandLine.bracketed(arguments)
        || virtualKilobytes == 0 && residentKilobytes == 0;
  }

  private static String clip(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
