package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.util.ArrayList;
import java.util.List;

/**
 * What a restart would destroy and a post-mortem needs, by problem, most easily lost first. The
 * commands only read; each prints to standard output.
 *
 * @param what in a few words
 * @param command what prints it
 */
record SaveFirst(String what, String command) {
  private static final String HARDWARE = "hardware";
  private static final SaveFirst KERNEL_LOG = new SaveFirst("kernel log", "dmesg -T");
  private static final SaveFirst PROCESSES =
      new SaveFirst("process list", "ps -eo user,pid,ppid,stat,wchan:32,pcpu,rss,etime,args");
  private static final SaveFirst BY_MEMORY =
      new SaveFirst("processes by memory", "ps auxww --sort=-rss");
  private static final SaveFirst MEMORY =
      new SaveFirst("memory and slab", "cat /proc/meminfo /proc/slabinfo");
  private static final SaveFirst BY_CPU =
      new SaveFirst("processes by CPU", "top -b -c -n 2 -d 5 -w 512");
  private static final SaveFirst DISK_USERS =
      new SaveFirst("disk I/O by process", "pidstat -d 5 3");
  private static final SaveFirst DISKS = new SaveFirst("disk queues", "iostat -xtN 5 3");
  private static final SaveFirst BMC = new SaveFirst("BMC log", "ipmitool sel elist");
  private static final SaveFirst RAID =
      new SaveFirst("RAID log", "cat /proc/mdstat; storcli /call show events");
  private static final SaveFirst SOCKETS = new SaveFirst("sockets", "ss -tanpe");
  private static final SaveFirst COUNTERS =
      new SaveFirst("network counters", "ip -s -s link; nstat -azs");
  private static final SaveFirst MAIL = new SaveFirst("mail queue", "exim -bp || mailq");
  private static final SaveFirst CRASH =
      new SaveFirst("crash dumps", "ls -l /var/crash /sys/fs/pstore");
  private static final SaveFirst CONTAINERS =
      new SaveFirst("container counters", "cat /proc/user_beancounters");
  private static final SaveFirst SERVICES =
      new SaveFirst("failed services", "systemctl --failed; journalctl -b -p warning");
  private static final SaveFirst SPACE =
      new SaveFirst("space, inodes, mounts", "df -h; df -i; cat /proc/mounts");
  private static final SaveFirst DELETED = new SaveFirst("deleted open files", "lsof +L1");
  private static final SaveFirst SETTINGS =
      new SaveFirst("settings in force", "sysctl -a; cat /proc/cmdline");
  private static final SaveFirst SAR = new SaveFirst("sar file", "sar -A");

  /**
   * What to save before the host, or a service on it, is restarted; empty when nothing is wrong.
   */
  static List<SaveFirst> of(Diagnosis diagnosis) {
    List<SaveFirst> list = new ArrayList<>(byProblem(diagnosis.problem()));
    if (hardwareContributes(diagnosis)) {
      addOnce(BMC, list);
      addOnce(RAID, list);
    }
    return list;
  }

  private static List<SaveFirst> byProblem(String problem) {
    return switch (problem) {
      case Wording.NONE -> List.of();
      case "memory" -> List.of(BY_MEMORY, MEMORY, KERNEL_LOG, SAR);
      case "cpu" -> List.of(BY_CPU, PROCESSES, KERNEL_LOG, SAR);
      case "disk-io" -> List.of(PROCESSES, DISK_USERS, DISKS, KERNEL_LOG, SAR);
      case HARDWARE -> List.of(KERNEL_LOG, BMC, RAID, PROCESSES);
      case "network" -> List.of(COUNTERS, SOCKETS, KERNEL_LOG, SAR);
      case "abuse" -> List.of(SOCKETS, PROCESSES, MAIL, KERNEL_LOG);
      case "kernel" -> List.of(KERNEL_LOG, CRASH, PROCESSES, BMC);
      case "virtualization" -> List.of(CONTAINERS, BY_CPU, KERNEL_LOG, SAR);
      case "service" -> List.of(SERVICES, PROCESSES, SOCKETS, KERNEL_LOG);
      case "filesystem" -> List.of(SPACE, DELETED, KERNEL_LOG, PROCESSES);
      case "configuration" -> List.of(SETTINGS, PROCESSES, SERVICES, KERNEL_LOG);
      default -> List.of(PROCESSES, KERNEL_LOG, SOCKETS, MEMORY, SAR);
    };
  }

  private static boolean hardwareContributes(Diagnosis diagnosis) {
    for (Diagnosis.Finding finding : diagnosis.contributing()) {
      if (finding.problem().equals(HARDWARE)) {
        return true;
      }
    }
    return false;
  }

  private static void addOnce(SaveFirst item, List<SaveFirst> list) {
    if (!list.contains(item)) {
      list.add(item);
    }
  }
}
