package inquest.evidence.sar;

import inquest.evidence.Measure;
import java.util.List;

/**
 * A column of a table of sar and the measure it stands for. Spellings of all versions since 2006.
 *
 * @param measure empty when the column is not sampled
 * @param factor from the unit of the column to that of the measure
 * @param range which values are possible
 */
record Column(String measure, double factor, Range range) {
  /** A column that is not sampled. */
  static final Column NONE = new Column("", 1, Range.AMOUNT);

  /** A sector of {@code rd_sec/s}, in kilobytes. */
  private static final double SECTOR = 0.5;

  private static final double BYTE = 1.0 / 1024;

  /** The meaning of a column, given the table it stands in. */
  static Column of(Kind kind, String name, List<String> names) {
    return switch (kind) {
      case CPU -> cpu(name);
      case DISK -> disk(name);
      case INTERFACE -> network(name);
      case SOFTNET -> softnet(name);
      case HOST -> host(name, names);
      case PASSED_OVER -> NONE;
    };
  }

  boolean sampled() {
    return !measure.isEmpty();
  }

  private static Column amount(String measure) {
    return new Column(measure, 1, Range.AMOUNT);
  }

  private static Column percent(String measure) {
    return new Column(measure, 1, Range.PERCENT);
  }

  private static Column saturating(String measure) {
    return new Column(measure, 1, Range.SATURATING_PERCENT);
  }

  private static Column cpu(String name) {
    return switch (name) {
      case "%user", "%usr" -> percent(Measure.CPU_USER_PERCENT);
      case "%nice" -> percent(Measure.CPU_NICE_PERCENT);
      case "%system", "%sys" -> percent(Measure.CPU_SYSTEM_PERCENT);
      case "%iowait" -> percent(Measure.CPU_IOWAIT_PERCENT);
      case "%steal" -> percent(Measure.CPU_STEAL_PERCENT);
      case "%soft" -> percent(Measure.CPU_SOFTIRQ_PERCENT);
      case "%idle" -> percent(Measure.CPU_IDLE_PERCENT);
      default -> NONE;
    };
  }

  private static Column disk(String name) {
    return switch (name) {
      case "tps" -> amount(Measure.DISK_TRANSFERS_PER_SECOND);
      case "rkB/s" -> amount(Measure.DISK_READ_KILOBYTES_PER_SECOND);
      case "wkB/s" -> amount(Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND);
      case "rd_sec/s" -> new Column(Measure.DISK_READ_KILOBYTES_PER_SECOND, SECTOR, Range.AMOUNT);
      case "wr_sec/s" ->
          new Column(Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND, SECTOR, Range.AMOUNT);
      case "await" -> amount(Measure.DISK_AWAIT_MILLISECONDS);
      case "avgqu-sz", "aqu-sz" -> amount(Measure.DISK_QUEUE_REQUESTS);
      case "%util" -> saturating(Measure.DISK_UTILIZATION_PERCENT);
      default -> NONE;
    };
  }

  private static Column network(String name) {
    return switch (name) {
      case "rxpck/s" -> amount(Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND);
      case "txpck/s" -> amount(Measure.INTERFACE_SENT_PACKETS_PER_SECOND);
      case "rxkB/s" -> amount(Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND);
      case "txkB/s" -> amount(Measure.INTERFACE_SENT_KILOBYTES_PER_SECOND);
      case "rxbyt/s" ->
          new Column(Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND, BYTE, Range.AMOUNT);
      case "txbyt/s" -> new Column(Measure.INTERFACE_SENT_KILOBYTES_PER_SECOND, BYTE, Range.AMOUNT);
      case "%ifutil" -> saturating(Measure.INTERFACE_UTILIZATION_PERCENT);
      case "rxerr/s" -> amount(Measure.INTERFACE_RECEIVE_ERRORS_PER_SECOND);
      case "txerr/s" -> amount(Measure.INTERFACE_TRANSMIT_ERRORS_PER_SECOND);
      case "rxfram/s" -> amount(Measure.INTERFACE_FRAME_ERRORS_PER_SECOND);
      case "txcarr/s" -> amount(Measure.INTERFACE_CARRIER_ERRORS_PER_SECOND);
      case "rxdrop/s" -> amount(Measure.INTERFACE_RECEIVE_DROPS_PER_SECOND);
      case "txdrop/s" -> amount(Measure.INTERFACE_TRANSMIT_DROPS_PER_SECOND);
      default -> NONE;
    };
  }

  private static Column softnet(String name) {
    return switch (name) {
      case "dropd/s" -> amount(Measure.SOFTNET_DROPS_PER_SECOND);
      case "squeezd/s" -> amount(Measure.SOFTNET_SQUEEZES_PER_SECOND);
      default -> NONE;
    };
  }

  private static Column host(String name, List<String> names) {
    return switch (name) {
      case "runq-sz" -> amount(Measure.RUN_QUEUE_TASKS);
      case "plist-sz" -> amount(Measure.TASKS);
      case "ldavg-1" -> amount(Measure.LOAD_1);
      case "ldavg-5" -> amount(Measure.LOAD_5);
      case "ldavg-15" -> amount(Measure.LOAD_15);
      case "blocked" -> amount(Measure.BLOCKED_TASKS);
      case "kbmemfree" -> amount(Measure.MEMORY_FREE_KILOBYTES);
      case "kbavail" -> amount(Measure.MEMORY_AVAILABLE_KILOBYTES);
      case "kbshmem" -> amount(Measure.MEMORY_SHARED_KILOBYTES);
      case "kbswpused" -> amount(Measure.SWAP_USED_KILOBYTES);
      case "%swpused" -> percent(Measure.SWAP_USED_PERCENT);
      case "proc/s" -> amount(Measure.PROCESSES_CREATED_PER_SECOND);
      case "cswch/s" -> amount(Measure.CONTEXT_SWITCHES_PER_SECOND);
      case "file-nr", "file-sz" -> amount(Measure.FILE_HANDLES);
      default -> traffic(name, names);
    };
  }

  /** Paging, block layer, sockets; two names mean something else in another table. */
  private static Column traffic(String name, List<String> names) {
    return switch (name) {
      case "pswpin/s" -> amount(Measure.SWAP_IN_PAGES_PER_SECOND);
      case "pswpout/s" -> amount(Measure.SWAP_OUT_PAGES_PER_SECOND);
      case "majflt/s" -> amount(Measure.MAJOR_FAULTS_PER_SECOND);
      case "tps" -> names.contains("rtps") ? amount(Measure.BLOCK_TRANSFERS_PER_SECOND) : NONE;
      case "active/s" -> amount(Measure.TCP_ACTIVE_OPENS_PER_SECOND);
      case "passive/s" -> amount(Measure.TCP_PASSIVE_OPENS_PER_SECOND);
      case "iseg/s" -> amount(Measure.TCP_SEGMENTS_IN_PER_SECOND);
      case "oseg/s" -> amount(Measure.TCP_SEGMENTS_OUT_PER_SECOND);
      case "retrans/s", "retrseg/s" ->
          names.contains("atmptf/s") ? amount(Measure.TCP_RETRANSMITS_PER_SECOND) : NONE;
      case "tcp-tw" -> amount(Measure.SOCKETS_TIME_WAIT);
      case "%scpu" -> saturating(Measure.CPU_PRESSURE_SOME_PERCENT);
      case "%smem" -> saturating(Measure.MEMORY_PRESSURE_SOME_PERCENT);
      case "%fmem" -> saturating(Measure.MEMORY_PRESSURE_FULL_PERCENT);
      case "%sio" -> saturating(Measure.IO_PRESSURE_SOME_PERCENT);
      case "%fio" -> saturating(Measure.IO_PRESSURE_FULL_PERCENT);
      default -> NONE;
    };
  }
}
