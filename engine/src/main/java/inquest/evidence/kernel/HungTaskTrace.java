package inquest.evidence.kernel;

import inquest.evidence.kernel.EventKeeper.Kept;

/**
 * The call trace after "INFO: task … blocked for more than … seconds": what the task waits for, in
 * the words of {@link inquest.facts.WaitingTasks#reason()}. A frame marked {@code ?} is a guess of
 * the unwinder and tells nothing. A frozen file system outranks everything else in the trace, then
 * the network, then swap: the block layer is below all of them.
 */
final class HungTaskTrace implements LineFollower {
  private static final int LONGEST = 70;
  private static final String[] FROZEN = {
    "mnt_want_write", "sb_start_write", "__sb_start_write", "sb_wait_write", "sb_start_pagefault",
    "sb_start_intwrite", "vfs_check_frozen", "freeze_super", "thaw_super", "file_start_write"
  };
  private static final String[] NETWORK = {
    "nfs", "rpc_", "__rpc_", "xprt_", "nlm", "cifs_", "ceph_"
  };
  private static final String[] SWAP = {
    "swap_readpage",
    "swapin_readahead",
    "read_swap_cache",
    "do_swap_page",
    "swap_read",
    "__read_swap"
  };
  private static final String[] DISK = {
    "io_schedule",
    "wait_on_page",
    "wait_on_buffer",
    "__wait_on_buffer",
    "folio_wait",
    "bit_wait_io",
    "rq_qos_wait",
    "wbt_wait",
    "submit_bio",
    "md_",
    "raid",
    "jbd2_",
    "xlog_",
    "xfs_buf",
    "xfs_log",
    "blk_",
    "dm_",
    "blkdev_",
    "jbd2_log_wait_commit",
    "ext4_sync_file"
  };

  private final Kept event;
  private int lines;
  private int rank;

  HungTaskTrace(Kept event) {
    this.event = event;
  }

  @Override
  public boolean accept(LogLine line, long number, String text) {
    lines++;
    String frame = frame(line.message().strip());
    if (frame.startsWith("</TASK>") || frame.startsWith("Showing all locks")) {
      return false;
    }
    raise(frame, FROZEN, 4, "frozen-filesystem");
    raise(frame, NETWORK, 3, "nfs");
    raise(frame, SWAP, 2, "swap");
    raise(frame, DISK, 1, "disk");
    return lines < LONGEST && rank < 4;
  }

  /** The function of the frame; old kernels print its address before it. */
  private static String frame(String message) {
    if (message.startsWith("[<")) {
      int end = message.indexOf(">]");
      return end < 0 ? message : message.substring(end + 2).strip();
    }
    return message;
  }

  private void raise(String frame, String[] functions, int level, String reason) {
    if (level <= rank || frame.startsWith("?") || frame.indexOf("+0x") < 0) {
      return;
    }
    for (String function : functions) {
      if (frame.startsWith(function)) {
        rank = level;
        event.retell(event.event().subject(), reason);
        return;
      }
    }
  }
}
