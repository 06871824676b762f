package inquest.authoring.check;

/**
 * Something wrong in a folder of rules.
 *
 * @param file as the reader of the message can open it
 * @param line counted from 1
 * @param column counted from 1
 * @param kind what kind of mistake
 * @param message what is wrong, and what to do about it
 */
public record Mistake(String file, int line, int column, MistakeKind kind, String message) {

  /** {@code file:line:column: error: message [kind]}. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ":"
        + column
        + ": "
        + kind.level()
        + ": "
        + message
        + " ["
        + kind.id()
        + "]";
  }
}
