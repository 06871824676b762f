package inquest.authoring.language;

import inquest.authoring.language.RuleTree.Annotation;
import inquest.authoring.language.RuleTree.Argument;
import inquest.authoring.language.RuleTree.Conclusion;
import inquest.authoring.language.RuleTree.Constraint;
import inquest.authoring.language.RuleTree.Pattern;
import inquest.authoring.language.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parses the language of rules: conditions over facts, comparisons of their components with
 * literals and bindings, and one logical insertion of a conclusion. Everything else is refused, at
 * the first word that does not belong to it.
 */
public final class LanguageParser {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private final List<Word> words;
  private int at;

  private LanguageParser(List<Word> words) {
    this.words = words;
  }

  /**
   * The rule that a text holds.
   *
   * @throws RefusedException when it is anything but one rule of the language
   */
  public static RuleTree parse(String text) throws RefusedException {
    return new LanguageParser(Lexer.words(text)).file();
  }

  private RuleTree file() throws RefusedException {
    expect("package", "'package inquest.<level>.<area>;'");
    Word packageName = path("the name of the package");
    skip(";");
    List<Word> imports = new ArrayList<>();
    while (skip("import")) {
      imports.add(imported());
    }
    expect("rule", "'import inquest.facts....;' or 'rule \"name\"'");
    Word name = string("the name of the rule in quotes");
    List<Annotation> annotations = new ArrayList<>();
    while (skip("@")) {
      annotations.add(annotation());
    }
    expect("when", "'when'");
    List<Pattern> patterns = new ArrayList<>();
    while (!peek().is("then")) {
      patterns.add(pattern());
    }
    if (patterns.isEmpty()) {
      throw new RefusedException(peek(), "the rule has no condition: write one above 'then'");
    }
    next();
    Conclusion conclusion = conclusion();
    expect("end", "'end' after the one conclusion");
    if (peek().is("rule")) {
      throw new RefusedException(
          peek(), "one rule a file: move the rule that begins here to a file of its own");
    }
    if (!peek().is(Kind.END)) {
      throw Refusals.of(peek(), "nothing more: one rule a file");
    }
    return new RuleTree(
        packageName,
        List.copyOf(imports),
        name,
        List.copyOf(annotations),
        List.copyOf(patterns),
        conclusion);
  }

  private Word imported() throws RefusedException {
    Word name = path("the full name of a fact");
    if (!name.text().matches("inquest\\.facts\\.[A-Z]\\w*")) {
      throw new RefusedException(
          name, "a rule imports only facts, one by one: import inquest.facts.KernelEvent;");
    }
    if (!skip(";")) {
      throw Refusals.of(peek(), "';' after the name of a fact");
    }
    return name;
  }

  private Annotation annotation() throws RefusedException {
    Word name = next();
    if (!name.is("id") && !name.is("confidence")) {
      throw new RefusedException(
          name,
          "no annotation " + name.named() + ": a rule has @id(\"X01\") and @confidence(\"high\")");
    }
    expect("(", "'('");
    Word value = string("a text in quotes");
    expect(")", "')'");
    return new Annotation(name, value);
  }

  private Pattern pattern() throws RefusedException {
    Word start = peek();
    String quantifier = skip("not") ? "not" : skip("exists") ? "exists" : "each";
    Word type = next();
    if (type.is(Kind.VARIABLE)) {
      throw new RefusedException(
          type, "bind a component inside the brackets: KernelEvent(" + type.text() + " : subject)");
    }
    boolean upper = type.is(Kind.NAME) && Character.isUpperCase(type.text().charAt(0));
    if (!upper || !peek().is("(")) {
      throw upper
          ? Refusals.of(peek(), "'(' after " + type.named())
          : Refusals.of(type, "a fact such as KernelEvent(...), or 'then',");
    }
    next();
    List<Constraint> constraints = new ArrayList<>();
    if (!skip(")")) {
      do {
        constraints.add(constraint());
      } while (skip(","));
      expect(")", "',' or ')'");
    }
    return new Pattern(quantifier, start, type, List.copyOf(constraints));
  }

  private Constraint constraint() throws RefusedException {
    Word left = peek();
    if (left.is(Kind.VARIABLE)) {
      next();
      if (!peek().is(":")) {
        throw new RefusedException(
            left, "the component stands on the left: write 'component == " + left.text() + "'");
      }
      return new Constraint(left, next(), List.of(path("the component that is bound")));
    }
    left = path("a component");
    if (peek().is("(")) {
      throw new RefusedException(left, "rules call nothing: write the component without brackets");
    }
    Word operator = operator(left);
    List<Word> right = new ArrayList<>();
    if (operator.text().endsWith("in")) {
      expect("(", "'(' after in");
      do {
        right.add(operand());
      } while (skip(","));
      expect(")", "',' or ')'");
    } else {
      right.add(operand());
    }
    return new Constraint(left, operator, List.copyOf(right));
  }

  private Word operator(Word left) throws RefusedException {
    Word operator = next();
    boolean known =
        operator.is(Kind.SIGN) && COMPARISONS.contains(operator.text())
            || operator.is("in")
            || operator.is("contains");
    if (known) {
      return operator;
    }
    if (operator.is("not") && peek().is("in")) {
      next();
      return new Word(Kind.NAME, "not in", operator.line(), operator.column());
    }
    if (operator.is(":")) {
      throw new RefusedException(left, "a binding begins with $: write $" + left.text() + " : ...");
    }
    throw Refusals.of(operator, "==, !=, <, <=, >, >=, in, not in or contains");
  }

  private Word operand() throws RefusedException {
    Word operand = next();
    boolean flag = operand.is("true") || operand.is("false");
    if (!flag && operand.is(Kind.NAME) && !operand.is("null") && !operand.is("new")) {
      throw new RefusedException(
          operand,
          operand.named()
              + " is neither a text nor a binding: write \""
              + operand.text()
              + "\" or bind it with $");
    }
    if (!flag
        && !operand.is(Kind.STRING)
        && !operand.is(Kind.NUMBER)
        && !operand.is(Kind.VARIABLE)) {
      throw Refusals.of(operand, "a text in quotes, 0, 1 or a $binding");
    }
    if (operand.is(Kind.VARIABLE) && peek().is(".")) {
      throw new RefusedException(
          operand, "a join goes to a binding, not to a component of it: bind the component itself");
    }
    return operand;
  }

  private Conclusion conclusion() throws RefusedException {
    Word start = next();
    if (!start.is("insertLogical")) {
      throw Refusals.of(start, "insertLogical(new Cause(\"id\", $subject));");
    }
    expect("(", "'('");
    expect("new", "'new' and a conclusion");
    Word type = next();
    if (!type.is(Kind.NAME)) {
      throw Refusals.of(type, "Symptom, Mechanism or Cause");
    }
    expect("(", "'('");
    List<Argument> arguments = new ArrayList<>();
    do {
      arguments.add(argument());
    } while (skip(","));
    expect(")", "',' or ')'");
    expect(")", "')'");
    expect(";", "';'");
    return new Conclusion(start, type, List.copyOf(arguments));
  }

  private Argument argument() throws RefusedException {
    Word word = next();
    if (word.is("Subject") && skip(".")) {
      expect("HOST", "HOST");
      return new Argument(
          new Word(Kind.NAME, "Subject.HOST", word.line(), word.column()), List.of());
    }
    if (word.is("new")) {
      expect("Subject", "Subject");
      expect("(", "'('");
      Word kind = operand();
      expect(",", "','");
      Word name = operand();
      expect(")", "')'");
      return new Argument(word, List.of(kind, name));
    }
    if (!word.is(Kind.STRING) && !word.is(Kind.VARIABLE)) {
      throw Refusals.of(word, "an id in quotes, a $binding or Subject.HOST");
    }
    return new Argument(word, List.of());
  }

  /** Names with dots between them, as one word. */
  private Word path(String expected) throws RefusedException {
    Word first = next();
    if (!first.is(Kind.NAME) || first.is("this") || first.is("eval")) {
      throw Refusals.of(first, expected);
    }
    StringBuilder path = new StringBuilder(first.text());
    while (skip(".")) {
      Word name = next();
      if (name.is("*")) {
        throw new RefusedException(
            name, "no '.*': write each name out, as in import inquest.facts.KernelEvent;");
      }
      if (!name.is(Kind.NAME)) {
        throw Refusals.of(name, "a name after '.'");
      }
      path.append('.').append(name.text());
    }
    return new Word(Kind.NAME, path.toString(), first.line(), first.column());
  }

  private Word string(String expected) throws RefusedException {
    Word word = next();
    if (!word.is(Kind.STRING)) {
      throw Refusals.of(word, expected);
    }
    return word;
  }

  private void expect(String wanted, String expected) throws RefusedException {
    Word word = next();
    if (!word.is(wanted)) {
      throw Refusals.of(word, expected);
    }
  }

  private boolean skip(String wanted) {
    boolean there = peek().is(wanted);
    at += there ? 1 : 0;
    return there;
  }

  private Word peek() {
    return words.get(at);
  }

  /** The next word; the end of the file again and again. */
  private Word next() {
    Word word = words.get(at);
    at += word.is(Kind.END) ? 0 : 1;
    return word;
  }
}
