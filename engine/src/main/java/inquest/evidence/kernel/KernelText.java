package inquest.evidence.kernel;

import inquest.evidence.Head;

/**
 * Knows the text of the kernel by how its messages begin, where no stamp tells it: a ring without
 * {@code printk.time}, lines that were cut out of a log.
 */
final class KernelText {
  private static final int LOOK_AT = 60;
  private static final int ENOUGH = 2;

  private static final String[] BEGINNINGS = {
    "ACPI: ",
    "Aborting journal on device ",
    "BIOS-provided physical RAM map:",
    "BTRFS error (device ",
    "BTRFS warning (device ",
    "BUG: ",
    "Buffer I/O error on dev",
    "Call Trace:",
    "EDAC MC",
    "EXT2-fs error ",
    "EXT3-fs error ",
    "EXT4-fs error ",
    "EXT3-fs warning ",
    "EXT4-fs warning ",
    "EXT3-fs: ",
    "EXT4-fs (",
    "INFO: rcu",
    "INFO: task ",
    "JBD2: ",
    "Kernel panic - ",
    "Killed process ",
    "Memory cgroup out of memory: ",
    "Modules linked in: ",
    "NETDEV WATCHDOG: ",
    "Neighbour table overflow",
    "Out of memory: ",
    "Remounting filesystem read-only",
    "SCSI device sd",
    "SysRq : ",
    "TCP: Possible SYN flooding ",
    "TCP: request_sock_TCP: ",
    "TCP: time wait bucket table overflow",
    "Uhhuh. NMI received",
    "XFS (",
    "[Hardware Error]: ",
    "blk_update_request: ",
    "critical medium error, dev ",
    "critical target error, dev ",
    "device-mapper: ",
    "end_request: ",
    "ip_conntrack: ",
    "ip_tables: (C) ",
    "lost page write due to I/O error on ",
    "mce: [Hardware Error]: ",
    "md/raid",
    "md: ",
    "nf_conntrack: ",
    "oom-kill:constraint=",
    "pcieport ",
    "possible SYN flooding on port ",
    "print_req_error: ",
    "rcu: INFO: ",
    "sysrq: ",
    "usbcore: ",
    "watchdog: BUG: "
  };

  /** Before a number, an address and a colon: {@code sd 0:0:0:0: }, {@code ata1.00: }. */
  private static final String[] NAMES = {
    "ata", "sd ", "scsi ", "scsi", "md", "nvme nvme", "usb ", "mpt", "aacraid "
  };

  private KernelText() {}

  /** True when at least half of the lines begin so, and more than one. */
  static boolean fills(Head head) {
    int seen = 0;
    int known = 0;
    for (String line : head.lines()) {
      if (seen < LOOK_AT && !line.isBlank() && !belongsToTheLineBefore(line)) {
        seen++;
        known += beginsAt(line, start(line)) ? 1 : 0;
      }
    }
    return known >= ENOUGH && 2 * known >= seen;
  }

  /** Register dumps and traces are set in. */
  private static boolean belongsToTheLineBefore(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }

  /** Behind a time, when the line begins with one. */
  private static int start(String line) {
    WallClock clock = WallClock.at(line, 0);
    int at = Math.max(clock.end(), 0);
    return at > 0 && line.startsWith(" ", at) ? at + 1 : at;
  }

  /** True when a message of the kernel begins there. */
  static boolean beginsAt(String line, int at) {
    for (String beginning : BEGINNINGS) {
      if (line.startsWith(beginning, at)) {
        return true;
      }
    }
    for (String name : NAMES) {
      if (line.startsWith(name, at) && numbered(line, at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean numbered(String line, int from) {
    int at = from;
    while (at < line.length() && (digit(line.charAt(at)) || ".-:n".indexOf(line.charAt(at)) >= 0)) {
      at++;
    }
    return at > from + 1
        && digit(line.charAt(from))
        && line.charAt(at - 1) == ':'
        && line.startsWith(" ", at);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
