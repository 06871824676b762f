package inquest.evidence;

/**
 * Names of what is sampled or read, each with its unit. {@code limits.yaml} refers to them; readers
 * of different tools use the same name for the same thing.
 */
public final class Measure {
  private Measure() {}

  public static final String CPU_USER_PERCENT = "cpu-user-percent";
  public static final String CPU_NICE_PERCENT = "cpu-nice-percent";
  public static final String CPU_SYSTEM_PERCENT = "cpu-system-percent";
  public static final String CPU_IOWAIT_PERCENT = "cpu-iowait-percent";
  public static final String CPU_STEAL_PERCENT = "cpu-steal-percent";
  public static final String CPU_SOFTIRQ_PERCENT = "cpu-softirq-percent";
  public static final String CPU_IDLE_PERCENT = "cpu-idle-percent";

  /** 100 minus idle minus iowait: computed by the reader when both are in the row. */
  public static final String CPU_BUSY_PERCENT = "cpu-busy-percent";

  /** Of the busy time that of the kernel: derived by {@code inquest.series}. */
  public static final String CPU_SYSTEM_OF_BUSY_PERCENT = "cpu-system-of-busy-percent";

  public static final String RUN_QUEUE_TASKS = "run-queue-tasks";
  public static final String TASKS = "tasks";
  public static final String LOAD_1 = "load-1-minute";
  public static final String LOAD_5 = "load-5-minutes";
  public static final String LOAD_15 = "load-15-minutes";

  /** Load of one minute divided by the CPUs: derived by {@code inquest.series}. */
  public static final String LOAD_1_PER_CPU = "load-1-minute-per-cpu";

  /** Tasks that want to run divided by the CPUs: derived by {@code inquest.series}. */
  public static final String RUN_QUEUE_TASKS_PER_CPU = "run-queue-tasks-per-cpu";

  public static final String BLOCKED_TASKS = "blocked-tasks";
  public static final String CPU_COUNT = "cpu-count";

  public static final String MEMORY_TOTAL_KILOBYTES = "memory-total-kilobytes";
  public static final String MEMORY_FREE_KILOBYTES = "memory-free-kilobytes";
  public static final String MEMORY_AVAILABLE_KILOBYTES = "memory-available-kilobytes";

  /** Available memory in percent of all: only where the kernel's own estimate is known. */
  public static final String MEMORY_AVAILABLE_PERCENT = "memory-available-percent";

  /** Pages that are still to be written, in percent of the memory that may hold such pages. */
  public static final String MEMORY_DIRTY_PERCENT = "memory-dirty-percent";

  public static final String MEMORY_SHARED_KILOBYTES = "memory-shared-kilobytes";
  public static final String MEMORY_SLAB_UNRECLAIMABLE_KILOBYTES =
      "memory-slab-unreclaimable-kilobytes";
  public static final String MEMORY_SLAB_UNRECLAIMABLE_PERCENT =
      "memory-slab-unreclaimable-percent";
  public static final String MEMORY_HUGE_PAGES_KILOBYTES = "memory-huge-pages-kilobytes";
  public static final String MEMORY_HUGE_PAGES_PERCENT = "memory-huge-pages-percent";

  /** Huge pages that are set aside and that nobody uses. */
  public static final String MEMORY_HUGE_PAGES_UNUSED_KILOBYTES =
      "memory-huge-pages-unused-kilobytes";

  public static final String MEMORY_HUGE_PAGES_UNUSED_PERCENT = "memory-huge-pages-unused-percent";

  /** What lies in a filesystem that is kept in memory. */
  public static final String TMPFS_USED_KILOBYTES = "tmpfs-used-kilobytes";

  public static final String TMPFS_USED_PERCENT_OF_MEMORY = "tmpfs-used-percent-of-memory";

  /** The heaps that all Java processes may grow to, as their command lines say. */
  public static final String JAVA_HEAP_LIMIT_PERCENT = "java-heap-limit-percent";

  public static final String SWAP_TOTAL_KILOBYTES = "swap-total-kilobytes";
  public static final String SWAP_USED_KILOBYTES = "swap-used-kilobytes";
  public static final String SWAP_USED_PERCENT = "swap-used-percent";
  public static final String SWAP_IN_PAGES_PER_SECOND = "swap-in-pages-per-second";
  public static final String SWAP_OUT_PAGES_PER_SECOND = "swap-out-pages-per-second";

  /** In plus out: computed by the reader when both are in the row. */
  public static final String SWAP_PAGES_PER_SECOND = "swap-pages-per-second";

  public static final String MAJOR_FAULTS_PER_SECOND = "major-faults-per-second";

  /** By kswapd plus by the tasks themselves. */
  public static final String SCANNED_PAGES_PER_SECOND = "scanned-pages-per-second";

  public static final String DISK_TRANSFERS_PER_SECOND = "disk-transfers-per-second";
  public static final String DISK_READ_KILOBYTES_PER_SECOND = "disk-read-kilobytes-per-second";
  public static final String DISK_WRITTEN_KILOBYTES_PER_SECOND =
      "disk-written-kilobytes-per-second";
  public static final String DISK_AWAIT_MILLISECONDS = "disk-await-milliseconds";
  public static final String DISK_QUEUE_REQUESTS = "disk-queue-requests";
  public static final String DISK_UTILIZATION_PERCENT = "disk-utilization-percent";
  public static final String BLOCK_TRANSFERS_PER_SECOND = "block-transfers-per-second";

  public static final String INTERFACE_RECEIVED_PACKETS_PER_SECOND =
      "interface-received-packets-per-second";
  public static final String INTERFACE_SENT_PACKETS_PER_SECOND =
      "interface-sent-packets-per-second";
  public static final String INTERFACE_RECEIVED_KILOBYTES_PER_SECOND =
      "interface-received-kilobytes-per-second";
  public static final String INTERFACE_SENT_KILOBYTES_PER_SECOND =
      "interface-sent-kilobytes-per-second";
  public static final String INTERFACE_UTILIZATION_PERCENT = "interface-utilization-percent";
  public static final String INTERFACE_RECEIVE_ERRORS_PER_SECOND =
      "interface-receive-errors-per-second";
  public static final String INTERFACE_TRANSMIT_ERRORS_PER_SECOND =
      "interface-transmit-errors-per-second";
  public static final String INTERFACE_RECEIVE_DROPS_PER_SECOND =
      "interface-receive-drops-per-second";
  public static final String INTERFACE_TRANSMIT_DROPS_PER_SECOND =
      "interface-transmit-drops-per-second";

  /** Frames that were cut or shifted on the way: the link does that, never the host. */
  public static final String INTERFACE_FRAME_ERRORS_PER_SECOND =
      "interface-frame-errors-per-second";

  public static final String INTERFACE_CARRIER_ERRORS_PER_SECOND =
      "interface-carrier-errors-per-second";

  /** 1 for a leg of a bond that is switched on and has no link. */
  public static final String LEG_WITHOUT_CARRIER = "leg-without-carrier";

  /** Errors in percent of the packets: derived by {@code inquest.series}, as are the next three. */
  public static final String INTERFACE_RECEIVE_ERRORS_PERCENT = "interface-receive-errors-percent";

  public static final String INTERFACE_TRANSMIT_ERRORS_PERCENT =
      "interface-transmit-errors-percent";
  public static final String INTERFACE_RECEIVED_BYTES_PER_PACKET =
      "interface-received-bytes-per-packet";
  public static final String INTERFACE_SENT_PER_RECEIVED_PACKET =
      "interface-sent-per-received-packet";
  public static final String INTERFACE_SPEED_MEGABITS_PER_SECOND =
      "interface-speed-megabits-per-second";
  public static final String TCP_ACTIVE_OPENS_PER_SECOND = "tcp-active-opens-per-second";
  public static final String TCP_PASSIVE_OPENS_PER_SECOND = "tcp-passive-opens-per-second";
  public static final String TCP_SEGMENTS_IN_PER_SECOND = "tcp-segments-in-per-second";
  public static final String TCP_SEGMENTS_OUT_PER_SECOND = "tcp-segments-out-per-second";
  public static final String TCP_RETRANSMITS_PER_SECOND = "tcp-retransmits-per-second";

  /** Of the segments sent: derived by {@code inquest.series}. */
  public static final String TCP_RETRANSMITS_PERCENT = "tcp-retransmits-percent";

  /** Packets that a CPU dropped because its backlog was full. */
  public static final String SOFTNET_DROPS_PER_SECOND = "softnet-drops-per-second";

  /** Times that a CPU left packets behind because its budget was used up. */
  public static final String SOFTNET_SQUEEZES_PER_SECOND = "softnet-squeezes-per-second";

  public static final String PROCESSES_CREATED_PER_SECOND = "processes-created-per-second";
  public static final String CONTEXT_SWITCHES_PER_SECOND = "context-switches-per-second";
  public static final String FILE_HANDLES = "file-handles";
  public static final String FILE_HANDLES_LIMIT = "file-handles-limit";

  public static final String CPU_PRESSURE_SOME_PERCENT = "cpu-pressure-some-percent";
  public static final String MEMORY_PRESSURE_SOME_PERCENT = "memory-pressure-some-percent";
  public static final String MEMORY_PRESSURE_FULL_PERCENT = "memory-pressure-full-percent";
  public static final String IO_PRESSURE_SOME_PERCENT = "io-pressure-some-percent";
  public static final String IO_PRESSURE_FULL_PERCENT = "io-pressure-full-percent";

  public static final String SOCKETS_SYN_RECEIVED = "sockets-syn-received";
  public static final String SOCKETS_ESTABLISHED = "sockets-established";
  public static final String SOCKETS_TIME_WAIT = "sockets-time-wait";
  public static final String SYN_COOKIES_ANSWERED_PERCENT = "syn-cookies-answered-percent";
  public static final String CONNTRACK_ENTRIES = "conntrack-entries";
  public static final String CONNTRACK_LIMIT = "conntrack-limit";

  /** By the minute, from access logs: requests that were answered. */
  public static final String REQUESTS_PER_MINUTE = "requests-per-minute";

  /** The same in percent of the median of all minutes of the log. */
  public static final String REQUESTS_OF_USUAL_PERCENT = "requests-of-usual-percent";

  /** POSTs to the login pages of usual web applications. */
  public static final String LOGIN_POSTS_PER_MINUTE = "login-posts-per-minute";

  public static final String CRAWLER_REQUESTS_PERCENT = "crawler-requests-percent";
  public static final String SERVER_ERRORS_PERCENT = "server-errors-percent";
  public static final String SITE_REQUESTS_PERCENT = "site-requests-percent";

  /** Of the requests of a site those to the busiest URL, by the busiest agent or address. */
  public static final String URL_REQUESTS_PERCENT = "url-requests-percent";

  public static final String AGENT_REQUESTS_PERCENT = "agent-requests-percent";
  public static final String ADDRESS_REQUESTS_PERCENT = "address-requests-percent";

  /** Different addresses that asked a site within the minute. */
  public static final String CLIENT_ADDRESSES = "client-addresses";

  /** Of the PHP requests of a site those to wp-cron.php and admin-ajax.php. */
  public static final String SELF_LOAD_REQUESTS_PERCENT = "self-load-requests-percent";

  public static final String APACHE_BUSY_WORKERS = "apache-busy-workers";
  public static final String APACHE_IDLE_WORKERS = "apache-idle-workers";

  /** Busy workers in percent of the places in the scoreboard. */
  public static final String APACHE_BUSY_WORKERS_PERCENT = "apache-busy-workers-percent";

  /** Workers that finish a request before they end. */
  public static final String APACHE_ENDING_WORKERS = "apache-ending-workers";

  public static final String PHP_POOL_ACTIVE_PROCESSES = "php-pool-active-processes";
  public static final String PHP_POOL_QUEUED_REQUESTS = "php-pool-queued-requests";
  public static final String PHP_POOL_CHILDREN_LIMIT_HITS = "php-pool-children-limit-hits";
  public static final String PHP_POOL_SLOW_REQUESTS = "php-pool-slow-requests";

  public static final String MYSQL_CONNECTIONS = "mysql-connections";
  public static final String MYSQL_CONNECTIONS_LIMIT = "mysql-connections-limit";
  public static final String MYSQL_CONNECTIONS_PERCENT = "mysql-connections-percent";

  /** Most connections at once since the server started. */
  public static final String MYSQL_CONNECTIONS_PEAK = "mysql-connections-peak";

  public static final String MYSQL_RUNNING_THREADS = "mysql-running-threads";
  public static final String MYSQL_RUNNING_THREADS_PERCENT = "mysql-running-threads-percent";
  public static final String MYSQL_LOCK_WAITING_THREADS = "mysql-lock-waiting-threads";
  public static final String MYSQL_LONGEST_QUERY_SECONDS = "mysql-longest-query-seconds";

  /** Of the running threads those of one database user. */
  public static final String MYSQL_USER_RUNNING_PERCENT = "mysql-user-running-percent";

  /** From the change of a package to the first crash of any program. */
  public static final String CHANGE_TO_CRASH_MINUTES = "change-to-crash-minutes";

  /** From the change of a package to the first crash of the program of that name. */
  public static final String CHANGE_TO_OWN_CRASH_MINUTES = "change-to-own-crash-minutes";

  /** From the start of another kernel than before to its first crash. */
  public static final String KERNEL_CHANGE_TO_CRASH_MINUTES = "kernel-change-to-crash-minutes";

  /** From a change of the firewall to the moment when the monitoring lost the host. */
  public static final String FIREWALL_CHANGE_TO_LOSS_MINUTES = "firewall-change-to-loss-minutes";

  /** Hosts that the monitoring lost at the same minute, this one among them. */
  public static final String HOSTS_LOST_TOGETHER = "hosts-lost-together";

  /** Services that could not resolve names because no resolver answered. */
  public static final String SERVICES_WITHOUT_NAMES = "services-without-names";

  /** From the start of the name server to its zones, at most. */
  public static final String ZONES_LOAD_MINUTES = "zones-load-minutes";

  /** Unrelated programs that crashed within one hour, at most. */
  public static final String CRASHED_PROGRAMS = "crashed-programs-within-an-hour";

  /** Buffers of the server plus those that all connections together may take. */
  public static final String MYSQL_MEMORY_LIMIT_KILOBYTES = "mysql-memory-limit-kilobytes";

  /** The same in percent of RAM. */
  public static final String MYSQL_MEMORY_LIMIT_PERCENT = "mysql-memory-limit-percent";

  /** From the first fault of a storage controller to the first failed request of a drive. */
  public static final String CONTROLLER_FAULT_TO_ERROR_SECONDS =
      "controller-fault-to-error-seconds";

  /** From the first loss of a path to a storage to the first failed request of a drive. */
  public static final String PATH_LOSS_TO_ERROR_SECONDS = "path-loss-to-error-seconds";

  /** How long the check of a filesystem took that a start waited for. */
  public static final String FILESYSTEM_CHECK_MINUTES = "filesystem-check-minutes";

  public static final String CLOCK_OFFSET_SECONDS = "clock-offset-seconds";

  /** 1 when the clock follows no time server, else 0. */
  public static final String CLOCK_UNSYNCHRONISED = "clock-unsynchronised";

  /** 1 for a unit that systemd shows as failed. */
  public static final String FAILED_UNITS = "failed-units";

  /** The oldest open transaction. */
  public static final String MYSQL_LONGEST_TRANSACTION_SECONDS =
      "mysql-longest-transaction-seconds";

  /** Old versions of rows that are not purged yet. */
  public static final String MYSQL_HISTORY_TRANSACTIONS = "mysql-history-transactions";
}
