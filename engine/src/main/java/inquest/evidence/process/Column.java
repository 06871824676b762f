package inquest.evidence.process;

/** What a column of ps or top is, by the name in its header. */
enum Column {
  PID,
  PARENT,
  THREAD,
  THREAD_COUNT,
  GROUP_LEADER,
  USER,
  USER_NUMBER,
  STATE,
  WAIT_CHANNEL,
  NICE,
  CPU_PERCENT,
  CPU_UTILIZATION,
  MEMORY_PERCENT,
  RESIDENT,
  VIRTUAL,
  CPU_TIME,
  ELAPSED,
  ELAPSED_SECONDS,
  STARTED,
  COMMAND,
  OTHER;

  static Column of(String name) {
    return switch (name) {
      case "PID" -> PID;
      case "PPID" -> PARENT;
      case "LWP", "SPID", "TID" -> THREAD;
      case "NLWP", "THCNT", "nTH" -> THREAD_COUNT;
      case "TGID" -> GROUP_LEADER;
      case "USER", "EUSER", "RUSER", "LOGNAME", "UNAME" -> USER;
      case "UID", "EUID" -> USER_NUMBER;
      case "S", "STAT", "STATE" -> STATE;
      case "WCHAN" -> WAIT_CHANNEL;
      case "NI" -> NICE;
      case "%CPU" -> CPU_PERCENT;
      case "C" -> CPU_UTILIZATION;
      case "%MEM" -> MEMORY_PERCENT;
      case "RSS", "RSZ", "RSSIZE", "RES" -> RESIDENT;
      case "VSZ", "VSIZE", "VIRT", "SIZE" -> VIRTUAL;
      case "TIME", "TIME+", "CPUTIME" -> CPU_TIME;
      case "ELAPSED" -> ELAPSED;
      case "ELAPSD" -> ELAPSED_SECONDS;
      case "STARTED", "START" -> STARTED;
      case "COMMAND", "CMD" -> COMMAND;
      default -> OTHER;
    };
  }
}
