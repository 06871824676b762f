package inquest.evidence.prometheus;

import inquest.evidence.Devices;
import inquest.evidence.Measure;
import inquest.facts.Subject;
import java.util.Map;
import java.util.Optional;

/**
 * A metric of node_exporter and the measure it goes into.
 *
 * @param measure one of {@link Measure}, or a part that others are computed from
 * @param subject what is measured
 * @param factor from the unit of the metric to that of the measure
 * @param counter true when it counts since boot, so that its rate is wanted
 * @param mean true when several series of it make a mean, such as those of the CPUs; else their sum
 */
record NodeMetric(String measure, Subject subject, double factor, boolean counter, boolean mean) {
  /** Parts that no measure names: kilobytes of unused swap, milliseconds of waiting a second. */
  static final String SWAP_FREE = "part swap-free-kilobytes";

  static final String DISK_WAIT = "part disk-wait-milliseconds-per-second";

  private static final double KILO = 1.0 / 1024;

  /** The metric; empty when no diagnosis rests on it. */
  static Optional<NodeMetric> of(String name, Map<String, String> labels) {
    String plain = name.endsWith("_total") ? name.substring(0, name.length() - 6) : name;
    NodeMetric found = host(plain);
    if (found == null && plain.startsWith("node_disk_")) {
      found = disk(plain, labels.getOrDefault("device", ""));
    } else if (found == null && plain.startsWith("node_network_")) {
      found = network(plain, labels.getOrDefault("device", ""));
    } else if (found == null && (plain.equals("node_cpu_seconds") || plain.equals("node_cpu"))) {
      found = cpu(labels.getOrDefault("mode", ""));
    }
    return Optional.ofNullable(found);
  }

  private static NodeMetric gauge(String measure, double factor) {
    return new NodeMetric(measure, Subject.HOST, factor, false, false);
  }

  private static NodeMetric rate(String measure, double factor) {
    return new NodeMetric(measure, Subject.HOST, factor, true, false);
  }

  private static NodeMetric host(String name) {
    return switch (name) {
      case "node_load1" -> gauge(Measure.LOAD_1, 1);
      case "node_load5" -> gauge(Measure.LOAD_5, 1);
      case "node_load15" -> gauge(Measure.LOAD_15, 1);
      case "node_procs_running" -> gauge(Measure.RUN_QUEUE_TASKS, 1);
      case "node_procs_blocked" -> gauge(Measure.BLOCKED_TASKS, 1);
      case "node_filefd_allocated" -> gauge(Measure.FILE_HANDLES, 1);
      case "node_filefd_maximum" -> gauge(Measure.FILE_HANDLES_LIMIT, 1);
      case "node_nf_conntrack_entries" -> gauge(Measure.CONNTRACK_ENTRIES, 1);
      case "node_nf_conntrack_entries_limit" -> gauge(Measure.CONNTRACK_LIMIT, 1);
      case "node_sockstat_TCP_tw" -> gauge(Measure.SOCKETS_TIME_WAIT, 1);
      case "node_context_switches" -> rate(Measure.CONTEXT_SWITCHES_PER_SECOND, 1);
      case "node_forks" -> rate(Measure.PROCESSES_CREATED_PER_SECOND, 1);
      case "node_vmstat_pswpin" -> rate(Measure.SWAP_IN_PAGES_PER_SECOND, 1);
      case "node_vmstat_pswpout" -> rate(Measure.SWAP_OUT_PAGES_PER_SECOND, 1);
      case "node_vmstat_pgmajfault" -> rate(Measure.MAJOR_FAULTS_PER_SECOND, 1);
      case "node_netstat_Tcp_RetransSegs" -> rate(Measure.TCP_RETRANSMITS_PER_SECOND, 1);
      case "node_netstat_Tcp_InSegs" -> rate(Measure.TCP_SEGMENTS_IN_PER_SECOND, 1);
      case "node_netstat_Tcp_OutSegs" -> rate(Measure.TCP_SEGMENTS_OUT_PER_SECOND, 1);
      default -> memory(name);
    };
  }

  private static NodeMetric memory(String name) {
    String plain = name.endsWith("_bytes") ? name.substring(0, name.length() - 6) : name;
    return switch (plain) {
      case "node_memory_MemTotal" -> gauge(Measure.MEMORY_TOTAL_KILOBYTES, KILO);
      case "node_memory_MemFree" -> gauge(Measure.MEMORY_FREE_KILOBYTES, KILO);
      case "node_memory_MemAvailable" -> gauge(Measure.MEMORY_AVAILABLE_KILOBYTES, KILO);
      case "node_memory_Shmem" -> gauge(Measure.MEMORY_SHARED_KILOBYTES, KILO);
      case "node_memory_SUnreclaim" -> gauge(Measure.MEMORY_SLAB_UNRECLAIMABLE_KILOBYTES, KILO);
      case "node_memory_SwapTotal" -> gauge(Measure.SWAP_TOTAL_KILOBYTES, KILO);
      case "node_memory_SwapFree" -> gauge(SWAP_FREE, KILO);
      case "node_pressure_cpu_waiting_seconds" -> rate(Measure.CPU_PRESSURE_SOME_PERCENT, 100);
      case "node_pressure_io_waiting_seconds" -> rate(Measure.IO_PRESSURE_SOME_PERCENT, 100);
      case "node_pressure_io_stalled_seconds" -> rate(Measure.IO_PRESSURE_FULL_PERCENT, 100);
      case "node_pressure_memory_waiting_seconds" ->
          rate(Measure.MEMORY_PRESSURE_SOME_PERCENT, 100);
      case "node_pressure_memory_stalled_seconds" ->
          rate(Measure.MEMORY_PRESSURE_FULL_PERCENT, 100);
      default -> null;
    };
  }

  private static NodeMetric cpu(String mode) {
    String measure =
        switch (mode) {
          case "user" -> Measure.CPU_USER_PERCENT;
          case "nice" -> Measure.CPU_NICE_PERCENT;
          case "system" -> Measure.CPU_SYSTEM_PERCENT;
          case "iowait" -> Measure.CPU_IOWAIT_PERCENT;
          case "steal" -> Measure.CPU_STEAL_PERCENT;
          case "softirq" -> Measure.CPU_SOFTIRQ_PERCENT;
          case "idle" -> Measure.CPU_IDLE_PERCENT;
          default -> "";
        };
    return measure.isEmpty() ? null : new NodeMetric(measure, Subject.HOST, 100, true, true);
  }

  /** Whole disks only: the samples of a partition would mix with those of its disk. */
  private static NodeMetric disk(String name, String device) {
    if (device.isEmpty() || !Devices.disk(device).equals(device)) {
      return null;
    }
    Subject disk = Devices.subject(device);
    return switch (name) {
      case "node_disk_io_time_seconds" -> rate(Measure.DISK_UTILIZATION_PERCENT, 100, disk);
      case "node_disk_io_time_ms" -> rate(Measure.DISK_UTILIZATION_PERCENT, 0.1, disk);
      case "node_disk_read_bytes", "node_disk_bytes_read" ->
          rate(Measure.DISK_READ_KILOBYTES_PER_SECOND, KILO, disk);
      case "node_disk_written_bytes", "node_disk_bytes_written" ->
          rate(Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND, KILO, disk);
      case "node_disk_reads_completed", "node_disk_writes_completed" ->
          rate(Measure.DISK_TRANSFERS_PER_SECOND, 1, disk);
      case "node_disk_read_time_seconds", "node_disk_write_time_seconds" ->
          rate(DISK_WAIT, 1000, disk);
      case "node_disk_io_time_weighted_seconds" -> rate(Measure.DISK_QUEUE_REQUESTS, 1, disk);
      default -> null;
    };
  }

  private static NodeMetric rate(String measure, double factor, Subject subject) {
    return new NodeMetric(measure, subject, factor, true, false);
  }

  private static NodeMetric network(String name, String device) {
    if (device.isEmpty() || device.equals("lo")) {
      return null;
    }
    Subject link = new Subject("interface", device);
    return switch (name.substring("node_network_".length())) {
      case "receive_bytes" -> rate(Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND, KILO, link);
      case "transmit_bytes" -> rate(Measure.INTERFACE_SENT_KILOBYTES_PER_SECOND, KILO, link);
      case "receive_packets" -> rate(Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND, 1, link);
      case "transmit_packets" -> rate(Measure.INTERFACE_SENT_PACKETS_PER_SECOND, 1, link);
      case "receive_errs" -> rate(Measure.INTERFACE_RECEIVE_ERRORS_PER_SECOND, 1, link);
      case "transmit_errs" -> rate(Measure.INTERFACE_TRANSMIT_ERRORS_PER_SECOND, 1, link);
      case "receive_drop" -> rate(Measure.INTERFACE_RECEIVE_DROPS_PER_SECOND, 1, link);
      case "transmit_drop" -> rate(Measure.INTERFACE_TRANSMIT_DROPS_PER_SECOND, 1, link);
      default -> null;
    };
  }
}
