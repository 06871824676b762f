package inquest.evidence.service;

import java.util.Locale;

/**
 * One thread of MySQL.
 *
 * @param user database user
 * @param command such as {@code Query} or {@code Sleep}
 * @param seconds in this state; -1 when not stated
 * @param state such as {@code Waiting for table metadata lock}
 * @param statement the beginning of it
 */
record ProcessListRow(String user, String command, long seconds, String state, String statement) {

  /** True for a client's statement at work; not for the one that made the list. */
  boolean running() {
    boolean idle =
        command.equals("Sleep")
            || command.equals("Daemon")
            || command.equals("Connect")
            || command.startsWith("Binlog Dump")
            || command.startsWith("Slave_")
            || command.isEmpty();
    String upper = statement.toUpperCase(Locale.ROOT);
    boolean list = upper.startsWith("SHOW ") && upper.contains("PROCESSLIST");
    return !idle && !list && !upper.contains("INFORMATION_SCHEMA.PROCESSLIST") && client();
  }

  /** True for a connection of a client. */
  boolean client() {
    return !user.equals("system user") && !user.equals("event_scheduler");
  }

  /** True when it waits for a lock that another thread holds. */
  boolean waitsForLock() {
    String lower = state.toLowerCase(Locale.ROOT);
    return lower.equals("locked") || lower.startsWith("waiting for") && lower.contains("lock");
  }
}
