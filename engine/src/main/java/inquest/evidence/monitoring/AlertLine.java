package inquest.evidence.monitoring;

import inquest.evidence.Printed;
import java.util.List;
import java.util.Optional;

/**
 * One change of state.
 *
 * @param second since 1970
 * @param host whose
 * @param service empty when it is about the host itself
 * @param state {@code CRITICAL}, {@code DOWN}, {@code OK}…
 */
record AlertLine(long second, String host, String service, String state) {
  private static final String[] ENTRIES = {
    "SERVICE ALERT: ",
    "HOST ALERT: ",
    "CURRENT SERVICE STATE: ",
    "CURRENT HOST STATE: ",
    "INITIAL SERVICE STATE: ",
    "INITIAL HOST STATE: ",
    "SERVICE NOTIFICATION: ",
    "HOST NOTIFICATION: "
  };

  /** Which of the entries a line of the log is; -1 when it is none. */
  static int entry(String line) {
    int at = line.indexOf("] ") + 2;
    for (int i = 0; i < ENTRIES.length && at >= 2; i++) {
      if (line.startsWith(ENTRIES[i], at)) {
        return i;
      }
    }
    return -1;
  }

  /** Takes a line of the log apart; empty when it tells no state. */
  static Optional<AlertLine> of(String line) {
    int entry = entry(line);
    long second = Printed.count(line.substring(1));
    if (entry < 0 || second <= 0 || second > 99_999_999_999L) {
      return Optional.empty();
    }
    int from = line.indexOf(ENTRIES[entry]) + ENTRIES[entry].length();
    List<String> cells = Printed.cells(line.substring(from), ';');
    int at = ENTRIES[entry].contains("NOTIFICATION") ? 1 : 0;
    boolean service = ENTRIES[entry].contains("SERVICE");
    int state = at + (service ? 2 : 1);
    return cells.size() <= state
        ? Optional.empty()
        : Optional.of(
            new AlertLine(
                second, cells.get(at), service ? cells.get(at + 1) : "", cells.get(state)));
  }

  /** True for a state that is an outage; a warning is none. */
  boolean outage() {
    return switch (state) {
      case "CRITICAL", "DOWN", "UNREACHABLE" -> true;
      default -> false;
    };
  }

  /** True when all is well again. */
  boolean recovery() {
    return state.equals("OK") || state.equals("UP") || state.equals("RECOVERY");
  }
}
