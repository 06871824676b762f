package inquest.authoring;

/**
 * Something wrong in a file of the knowledge.
 *
 * @param file path below the folder of the knowledge
 * @param line counted from 1
 * @param message what is wrong and what to do about it
 */
public record Fault(String file, int line, String message) {

  /** {@code file:line: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
