package inquest.evidence.kernel;

/** Reads the lines after an event that tell more of it. */
interface LineFollower {

  /**
   * Takes the next line of the log that holds no event of its own.
   *
   * @return whether it wants the one after it
   */
  boolean accept(LogLine line, long number, String text);
}
