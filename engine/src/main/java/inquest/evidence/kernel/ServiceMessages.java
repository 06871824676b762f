package inquest.evidence.kernel;

import static inquest.evidence.kernel.KernelPattern.of;

import java.util.ArrayList;
import java.util.List;

/** What web servers, PHP and MySQL say of their own limits and crashes. */
final class ServiceMessages {
  private static final String SERVICE = "service";
  private static final String POOL = ".*?\\[pool (?<s>[^\\]]+)\\] ";
  private static final String MYSQL = "sql/mysqld.cc";

  private ServiceMessages() {}

  static List<KernelPattern> patterns() {
    List<KernelPattern> patterns = new ArrayList<>(web());
    patterns.addAll(php());
    patterns.addAll(mysql());
    patterns.addAll(any());
    return List.copyOf(patterns);
  }

  private static List<KernelPattern> web() {
    return List.of(
        message(
            "apache-workers-exhausted",
            SERVICE,
            "httpd: prefork.c, worker.c, event.c",
            ".*?server reached (?<d>MaxRequestWorkers|MaxClients) setting.*",
            "server reached MaxRequestWorkers",
            "server reached MaxClients"),
        message(
            "apache-scoreboard-full",
            SERVICE,
            "httpd: event.c",
            ".*?scoreboard is full, not at MaxRequestWorkers.*",
            "scoreboard is full, not at"),
        message(
            "apache-child-crash",
            SERVICE,
            "httpd: mpm_common.c",
            ".*?child pid \\d+ exit signal (?<d>[\\w ]+?) ?\\(\\d+\\).*",
            " exit signal "),
        message(
            "apache-fork-failed",
            SERVICE,
            "httpd: prefork.c, worker.c",
            ".*?\\(\\d+\\)(?<d>[\\w ]+): (?:AH\\d+: )?fork: Unable to fork new process.*",
            "fork: Unable to fork new process"),
        message(
            "apache-restart",
            SERVICE,
            "httpd: mpm_common.c, prefork.c",
            ".*?(?<d>Graceful restart requested|SIGUSR1 received|SIGHUP received"
                + "|caught SIGTERM, shutting down).*",
            "Graceful restart requested",
            "SIGUSR1 received.",
            "SIGHUP received.",
            "caught SIGTERM, shutting down"),
        message(
            "apache-started",
            SERVICE,
            "httpd: prefork.c, worker.c, event.c",
            ".*? configured -- resuming normal operations.*",
            "configured -- resuming normal operations"),
        message(
            "nginx-workers-exhausted",
            SERVICE,
            "nginx: ngx_connection.c",
            ".*?(?<d>\\d+ worker_connections are not enough).*",
            "worker_connections are not enough"),
        message(
            "upstream-timeout",
            SERVICE,
            "nginx: ngx_http_upstream.c; httpd: mod_proxy_fcgi.c, mod_fcgid",
            ".*?(?<d>upstream timed out|The timeout specified has expired(?=: .*?AH01075)"
                + "|mod_fcgid: read data timeout).*",
            "upstream timed out (",
            "The timeout specified has expired: ",
            "mod_fcgid: read data timeout"),
        message(
            "upstream-unavailable",
            SERVICE,
            "nginx: ngx_http_upstream.c; httpd: proxy_util.c",
            ".*?(?:connect\\(\\) to \\S+ failed \\((?<d>\\d+: [\\w ]+)\\) while connecting to upstream"
                + "|AH0095[79]: .*).*",
            "while connecting to upstream",
            "ap_proxy_connect_backend disabling worker",
            ": attempt to connect to "));
  }

  private static List<KernelPattern> php() {
    return List.of(
        message(
            "php-pool-exhausted",
            "pool",
            "php: fpm_process_ctl.c",
            POOL + "server reached (?:pm\\.)?max_children setting \\((?<d>\\d+)\\).*",
            "max_children setting ("),
        message(
            "php-pool-busy",
            "pool",
            "php: fpm_process_ctl.c",
            POOL + "seems busy .*",
            "seems busy (you may need"),
        message(
            "php-slow-script",
            "pool",
            "php: fpm_request.c",
            POOL + "child \\d+, script .*? (?<d>executing too slow|execution timed out) \\(.*",
            "executing too slow (",
            "execution timed out ("),
        message(
            "php-child-crash",
            "pool",
            "php: fpm_children.c",
            POOL + "child \\d+ exited on signal \\d+ \\((?<d>SIG(?:SEGV|BUS|ILL|FPE|ABRT))\\b.*",
            "exited on signal "),
        message(
            "php-memory-limit",
            SERVICE,
            "php: Zend/zend_alloc.c",
            ".*?Allowed memory size of (?<d>\\d+ bytes) exhausted.*",
            "Allowed memory size of "),
        message(
            "php-time-limit",
            SERVICE,
            "php: Zend/zend_execute_API.c",
            ".*?Maximum execution time of (?<d>\\d+ seconds?) exceeded.*",
            "Maximum execution time of "));
  }

  /** What any service says when the kernel or its peers refuse it. */
  private static List<KernelPattern> any() {
    return List.of(
        message(
            "too-many-open-files",
            SERVICE,
            "errno(3): EMFILE, not ENFILE",
            ".*?Too many open files(?! in system).*",
            "Too many open files"),
        message(
            "no-space-left",
            SERVICE,
            "errno(3): ENOSPC",
            ".*?(?:No space left on device|error number 28\\.|\\(Errcode: 28\\b).*",
            "No space left on device",
            "error number 28.",
            "(Errcode: 28"),
        message(
            "certificate-expired",
            SERVICE,
            "RFC 8446: alert 45, of the peer about our certificate",
            ".*?(?<d>alert certificate expired).*",
            "alert certificate expired"),
        message(
            "certificate-expired",
            SERVICE,
            "nginx: ngx_event_openssl.c; X509_V_ERR_CERT_HAS_EXPIRED",
            ".*?upstream SSL certificate verify error: \\(10:(?<d>certificate has expired)\\).*",
            "certificate verify error: (10:"));
  }

  private static List<KernelPattern> mysql() {
    return List.of(
        message(
            "mysql-too-many-connections",
            SERVICE,
            "share/errmsg-utf8.txt: 1040",
            "(?:.*?\\[Warning\\].*?|.*?\\[1040\\].*?|.*?(?:mysql|PDO|SQLSTATE).*?)Too many connections.*",
            "Too many connections"),
        message(
            "mysql-table-crashed",
            "table",
            "share/errmsg-utf8.txt: 1194, 1195",
            ".*?[Tt]able '(?<s>[^']+)' is marked as crashed.*",
            "is marked as crashed"),
        message(
            "mysql-innodb-corruption",
            SERVICE,
            "storage/innobase: buf0buf.cc, btr0cur.cc, log0recv.cc",
            ".*?(?<d>Database page corruption on disk|Corruption of an index tree"
                + "|Your database may be corrupt|Page \\[page id: [^\\]]*\\].*? corrupted"
                + "|log sequence number .*? is in the future|is in the future! Current).*",
            "Database page corruption on disk",
            "Corruption of an index tree",
            "Your database may be corrupt",
            "Page [page id: ",
            "is in the future"),
        message(
            "mysql-assertion",
            SERVICE,
            "storage/innobase: ut0dbg.cc",
            ".*?(?:InnoDB:|\\[InnoDB\\]) Assertion failure.*",
            "InnoDB: Assertion failure",
            "[InnoDB] Assertion failure"),
        message(
            "mysql-signal",
            SERVICE,
            MYSQL,
            ".*?(?:mysqld|mariadbd) got (?<d>signal \\d+|exception 0x\\w+).*",
            "mysqld got signal ",
            "mysqld got exception ",
            "mariadbd got signal "),
        message(
            "mysql-crash-recovery",
            SERVICE,
            "storage/innobase: log0recv.cc",
            ".*?(?:InnoDB:|\\[InnoDB\\]) Starting crash recovery.*",
            "Starting crash recovery"),
        message(
            "mysql-semaphore-wait",
            SERVICE,
            "storage/innobase: srv0srv.cc, sync0arr.cc",
            ".*?(?<d>[Ss]emaphore wait has lasted > \\d+ seconds|[Ll]ong semaphore wait).*",
            "emaphore wait has lasted",
            "ong semaphore wait"),
        message(
            "mysql-out-of-memory",
            SERVICE,
            "share/errmsg-utf8.txt: 1037, 1041; storage/innobase",
            ".*?(?:mysqld|mariadbd|InnoDB|\\[ERROR\\]).*?(?:Out of memory \\(Needed"
                + "|Cannot allocate memory for the buffer pool).*",
            "Out of memory (Needed ",
            "Cannot allocate memory for the buffer pool"),
        message(
            "mysql-disk-full",
            SERVICE,
            "mysys/errors.cc",
            ".*?(?:Disk is full writing|Disk got full writing) .*",
            "Disk is full writing",
            "Disk got full writing"),
        message(
            "mysql-started",
            SERVICE,
            MYSQL,
            ".*?(?:mysqld|mariadbd).*?: ready for connections\\..*",
            ": ready for connections."),
        message(
            "mysql-stopped",
            SERVICE,
            MYSQL,
            ".*?(?:mysqld|mariadbd).*?: (?:Shutdown complete|Normal shutdown).*",
            ": Shutdown complete",
            ": Normal shutdown"));
  }

  /** A message that the service writes into its own log or into that of the system. */
  private static KernelPattern message(
      String kind, String subject, String source, String expression, String... anchors) {
    return of(kind, subject, source, expression, anchors).by("*");
  }
}
