package inquest.authoring.language;

import java.util.List;
import java.util.Optional;

/**
 * One rule of the language, as it was written.
 *
 * @param packageName such as {@code inquest.causes.memory}
 * @param imports full names
 * @param name of the rule
 * @param annotations in order
 * @param patterns in order
 * @param conclusion what it inserts
 */
public record RuleTree(
    Word packageName,
    List<Word> imports,
    Word name,
    List<Annotation> annotations,
    List<Pattern> patterns,
    Conclusion conclusion) {

  /** {@code @id("M02")}. */
  public record Annotation(Word name, Word value) {}

  /**
   * A condition.
   *
   * @param quantifier {@code each}, {@code exists} or {@code not}
   * @param start its first word
   * @param type simple name of the fact
   * @param constraints in order
   */
  public record Pattern(String quantifier, Word start, Word type, List<Constraint> constraints) {

    /** Whether it holds when no fact matches it. */
    public boolean forbids() {
      return quantifier.equals("not");
    }
  }

  /**
   * A comparison or a binding.
   *
   * @param left path of components; the variable of a binding
   * @param operator {@code ==}, {@code in}, ...; {@code :} for a binding
   * @param right operands, several only for {@code in} and {@code not in}; the path of a binding
   */
  public record Constraint(Word left, Word operator, List<Word> right) {

    /** Whether it names a component instead of comparing it. */
    public boolean binds() {
      return operator.is(":");
    }

    /** Whether it compares with a list. */
    public boolean list() {
      return operator.text().endsWith("in");
    }

    /** The right side as a rule has it. */
    public String writtenRight() {
      String joined = String.join(", ", right.stream().map(Word::written).toList());
      return list() ? "(" + joined + ")" : joined;
    }
  }

  /**
   * The conclusion.
   *
   * @param start of the consequence
   * @param type simple name
   * @param arguments in order
   */
  public record Conclusion(Word start, Word type, List<Argument> arguments) {

    /** As a rule has it. */
    public String written() {
      List<String> parts = arguments.stream().map(Argument::written).toList();
      return "insertLogical(new " + type.text() + "(" + String.join(", ", parts) + "));";
    }
  }

  /**
   * One argument of a conclusion: a literal or a variable by itself, {@code Subject.HOST}, or a
   * subject made of a kind and a name.
   *
   * @param start its first word
   * @param subject kind and name; empty when it is {@code start} by itself
   */
  public record Argument(Word start, List<Word> subject) {

    /** As a rule has it. */
    public String written() {
      return subject.isEmpty()
          ? start.written()
          : "new Subject(" + subject.get(0).written() + ", " + subject.get(1).written() + ")";
    }
  }

  /** The value of an annotation; empty when the rule has none of this name. */
  public Optional<Word> annotation(String wanted) {
    return annotations.stream()
        .filter(annotation -> annotation.name().text().equals(wanted))
        .map(Annotation::value)
        .findFirst();
  }
}
