package inquest.authoring.language;

/** Something that is not of the language of rules. */
public final class RefusedException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  RefusedException(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  RefusedException(Word word, String message) {
    this(word.line(), word.column(), message);
  }

  /** Where, counted from 1. */
  public int line() {
    return line;
  }

  /** Where, counted from 1. */
  public int column() {
    return column;
  }
}
