package inquest.evidence.collectd;

import inquest.evidence.Devices;
import inquest.evidence.Measure;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * What the path of a file of collectd tells.
 *
 * @param host the folder above; empty when the path does not show it
 * @param plugin such as {@code disk}
 * @param instance such as {@code sda}; empty when there is none
 * @param type such as {@code disk_octets} or {@code percent-used}, without the date
 */
record CollectdName(String host, String plugin, String instance, String type) {
  private static final double BYTES = 1.0 / 1024;

  /** Reads a path; what it does not tell is empty. */
  static CollectdName of(String path) {
    List<String> parts = List.of(path.split("/"));
    int last = parts.size() - 1;
    String folder = last < 1 ? "" : parts.get(last - 1);
    boolean rooted =
        last > 2 && (parts.get(last - 3).equals("collectd") || parts.get(last - 3).equals("csv"));
    int dash = folder.indexOf('-');
    return new CollectdName(
        rooted ? parts.get(last - 2) : "",
        dash < 0 ? folder : folder.substring(0, dash),
        dash < 0 ? "" : folder.substring(dash + 1),
        withoutDate(parts.get(last)));
  }

  /** {@code load-2026-11-23} is {@code load}. */
  private static String withoutDate(String file) {
    int date = file.length() - 11;
    boolean dated =
        date > 0
            && file.charAt(date) == '-'
            && file.charAt(date + 5) == '-'
            && file.charAt(date + 8) == '-'
            && Character.isDigit(file.charAt(date + 1));
    return dated ? file.substring(0, date) : file;
  }

  /** The columns that are used, below this header. */
  List<CollectdColumn> columns(List<String> header) {
    List<CollectdColumn> columns = new ArrayList<>();
    if (type.equals("load")) {
      gauge(columns, header, "shortterm", Measure.LOAD_1);
      gauge(columns, header, "midterm", Measure.LOAD_5);
      gauge(columns, header, "longterm", Measure.LOAD_15);
    }
    switch (plugin) {
      case "aggregation" -> cpu(columns, header);
      case "swap" -> swap(columns, header);
      case "disk" -> disk(columns, header);
      case "interface" -> network(columns, header);
      case "processes" -> processes(columns, header);
      default -> {
        // Nothing of the others is used.
      }
    }
    return columns;
  }

  private static void gauge(
      List<CollectdColumn> columns, List<String> header, String name, String measure) {
    add(columns, header, name, new CollectdColumn.Use(measure, Subject.HOST, 1, false));
  }

  private static void add(
      List<CollectdColumn> columns, List<String> header, String name, CollectdColumn.Use use) {
    int at = header.indexOf(name);
    if (at > 0) {
      columns.add(new CollectdColumn(at, use));
    }
  }

  /** Jiffies of the mean CPU, a hundred a second, or percent: the same number. */
  private void cpu(List<CollectdColumn> columns, List<String> header) {
    if (!instance.equals("cpu-average")) {
      return;
    }
    String measure =
        switch (type) {
          case "cpu-user", "percent-user" -> Measure.CPU_USER_PERCENT;
          case "cpu-nice", "percent-nice" -> Measure.CPU_NICE_PERCENT;
          case "cpu-system", "percent-system" -> Measure.CPU_SYSTEM_PERCENT;
          case "cpu-wait", "percent-wait" -> Measure.CPU_IOWAIT_PERCENT;
          case "cpu-steal", "percent-steal" -> Measure.CPU_STEAL_PERCENT;
          case "cpu-softirq", "percent-softirq" -> Measure.CPU_SOFTIRQ_PERCENT;
          case "cpu-idle", "percent-idle" -> Measure.CPU_IDLE_PERCENT;
          default -> "";
        };
    boolean percent = type.startsWith("percent");
    if (!measure.isEmpty()) {
      add(columns, header, "value", new CollectdColumn.Use(measure, Subject.HOST, 1, !percent));
    }
  }

  private void swap(List<CollectdColumn> columns, List<String> header) {
    if (type.equals("percent-used")) {
      gauge(columns, header, "value", Measure.SWAP_USED_PERCENT);
    }
  }

  private void disk(List<CollectdColumn> columns, List<String> header) {
    if (!Devices.disk(instance).equals(instance)) {
      return;
    }
    Subject disk = Devices.subject(instance);
    switch (type) {
      case "disk_io_time" ->
          rate(columns, header, "io_time", Measure.DISK_UTILIZATION_PERCENT, disk, 0.1);
      case "disk_octets" -> {
        rate(columns, header, "read", Measure.DISK_READ_KILOBYTES_PER_SECOND, disk, BYTES);
        rate(columns, header, "write", Measure.DISK_WRITTEN_KILOBYTES_PER_SECOND, disk, BYTES);
      }
      default -> {
        // Merged requests and times of single requests are not used.
      }
    }
  }

  private void network(List<CollectdColumn> columns, List<String> header) {
    if (instance.equals("lo")) {
      return;
    }
    Subject of = new Subject("interface", instance);
    switch (type) {
      case "if_octets" -> {
        rate(columns, header, "rx", Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND, of, BYTES);
        rate(columns, header, "tx", Measure.INTERFACE_SENT_KILOBYTES_PER_SECOND, of, BYTES);
      }
      case "if_packets" -> {
        rate(columns, header, "rx", Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND, of, 1);
        rate(columns, header, "tx", Measure.INTERFACE_SENT_PACKETS_PER_SECOND, of, 1);
      }
      case "if_errors" -> {
        rate(columns, header, "rx", Measure.INTERFACE_RECEIVE_ERRORS_PER_SECOND, of, 1);
        rate(columns, header, "tx", Measure.INTERFACE_TRANSMIT_ERRORS_PER_SECOND, of, 1);
      }
      default -> {
        // Compression and multicast are not used.
      }
    }
  }

  private void processes(List<CollectdColumn> columns, List<String> header) {
    switch (type) {
      case "ps_state-blocked" -> gauge(columns, header, "value", Measure.BLOCKED_TASKS);
      case "ps_state-running" -> gauge(columns, header, "value", Measure.RUN_QUEUE_TASKS);
      case "fork_rate" ->
          rate(columns, header, "value", Measure.PROCESSES_CREATED_PER_SECOND, Subject.HOST, 1);
      default -> {
        // Single processes are not used.
      }
    }
  }

  private static void rate(
      List<CollectdColumn> columns,
      List<String> header,
      String name,
      String measure,
      Subject subject,
      double factor) {
    add(columns, header, name, new CollectdColumn.Use(measure, subject, factor, true));
  }
}
