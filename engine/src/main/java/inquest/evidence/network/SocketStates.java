package inquest.evidence.network;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Subject;

/**
 * TCP sockets counted by state. A state that does not occur makes no reading: the listing may have
 * been filtered.
 */
final class SocketStates {
  private enum State {
    SYN_RECEIVED(Measure.SOCKETS_SYN_RECEIVED),
    ESTABLISHED(Measure.SOCKETS_ESTABLISHED),
    TIME_WAIT(Measure.SOCKETS_TIME_WAIT);

    private final String measure;

    State(String measure) {
      this.measure = measure;
    }
  }

  private final long[] listed = new long[State.values().length];
  private final long[] stated = new long[State.values().length];
  private final long[] lines = new long[State.values().length];
  private final String[] texts = {"", "", ""};

  /** Counts a socket of the listing; false when the word is no state that is counted. */
  boolean socket(String word, long number, String line) {
    int state = state(word);
    if (state >= 0) {
      listed[state]++;
      keepFirst(state, number, line);
    }
    return state >= 0;
  }

  /** Takes a count that was printed. */
  void count(String word, long count, long number, String line) {
    int state = state(word);
    if (state >= 0 && count > stated[state]) {
      stated[state] = count;
      lines[state] = number;
      texts[state] = line;
    }
  }

  private void keepFirst(int state, long number, String line) {
    if (lines[state] == 0) {
      lines[state] = number;
      texts[state] = line;
    }
  }

  /** True for the name of any state of a TCP socket, counted here or not. */
  static boolean name(String word) {
    return switch (word) {
      case "LISTEN",
          "ESTAB",
          "ESTABLISHED",
          "TIME-WAIT",
          "TIME_WAIT",
          "SYN-RECV",
          "SYN_RECV",
          "SYN-SENT",
          "SYN_SENT",
          "CLOSE-WAIT",
          "CLOSE_WAIT",
          "FIN-WAIT-1",
          "FIN_WAIT1",
          "FIN-WAIT-2",
          "FIN_WAIT2",
          "LAST-ACK",
          "LAST_ACK",
          "CLOSING",
          "UNCONN",
          "CLOSE" ->
          true;
      default -> false;
    };
  }

  private static int state(String word) {
    return switch (word) {
      case "SYN-RECV", "SYN_RECV" -> State.SYN_RECEIVED.ordinal();
      case "ESTAB", "ESTABLISHED" -> State.ESTABLISHED.ordinal();
      case "TIME-WAIT", "TIME_WAIT" -> State.TIME_WAIT.ordinal();
      default -> -1;
    };
  }

  /** Makes a reading per state that occurs. */
  void report(Findings findings) {
    for (State state : State.values()) {
      int i = state.ordinal();
      long count = Math.max(listed[i], stated[i]);
      if (count > 0) {
        // A count rests on all rows: the source is the first of them, or the line that counts.
        Source source = findings.at(lines[i], texts[i]);
        findings.fact(new Reading(state.measure, Subject.HOST, count, source));
      }
    }
  }
}
