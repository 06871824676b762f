package inquest.diagnosis;

import inquest.knowledge.Condition;
import java.util.Map;
import java.util.Optional;

/**
 * A condition that was tried on the facts of a case.
 *
 * @param condition the condition
 * @param state what came of it
 * @param fact the fact that matched it, also one that it forbids; empty when none did
 * @param bound the variables that had a value when it was tried
 */
record Tried(Condition condition, State state, Optional<Object> fact, Map<String, Object> bound) {

  /** What can come of it. */
  enum State {
    /** It holds. */
    HOLDS,
    /** It does not. */
    FAILS,
    /** It depends on an earlier one that does not hold. */
    OPEN
  }

  boolean holds() {
    return state == State.HOLDS;
  }
}
