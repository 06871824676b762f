package inquest.authoring.language;

/**
 * A word of a rule, with its place.
 *
 * @param kind what it is
 * @param text without quotes; a path such as {@code subject.kind} is one word once it is parsed
 * @param line counted from 1
 * @param column counted from 1
 */
public record Word(Kind kind, String text, int line, int column) {

  /** What a word is. */
  public enum Kind {
    /** A word of the language, a fact, a component. */
    NAME,
    /** {@code $user}. */
    VARIABLE,
    /** A text in quotes. */
    STRING,
    /** A number. */
    NUMBER,
    /** Punctuation. */
    SIGN,
    /** The end of the file. */
    END
  }

  /** Whether it is this name or sign. */
  public boolean is(String other) {
    return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(other);
  }

  /** Whether it is of this kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** As a rule has it. */
  public String written() {
    return kind == Kind.STRING ? '"' + text + '"' : text;
  }

  /** As a message names it. */
  public String named() {
    return kind == Kind.END
        ? "the end of the file"
        : kind == Kind.STRING ? written() : "'" + text + "'";
  }
}
