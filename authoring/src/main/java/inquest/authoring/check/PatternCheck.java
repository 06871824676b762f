package inquest.authoring.check;

import inquest.authoring.language.RuleTree.Constraint;
import inquest.authoring.language.RuleTree.Pattern;
import inquest.authoring.language.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the conditions of a rule: its fact, its components, and what these are compared with. */
final class PatternCheck {
  private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

  private final RuleSource source;
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;
  private final Map<String, String> bindings;
  private final NameCheck names;

  PatternCheck(
      RuleSource source, Vocabulary vocabulary, Mistakes mistakes, Map<String, String> bindings) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
    this.bindings = bindings;
    this.names = new NameCheck(source.file(), vocabulary, mistakes);
  }

  void check(Pattern pattern) {
    String type = pattern.type().text();
    if (vocabulary.fact(type) == null) {
      add(
          pattern.type(),
          MistakeKind.UNKNOWN_FACT,
          "no fact '"
              + type
              + "'"
              + vocabulary.meant(type, vocabulary.factNames())
              + hint("; 'inquest facts CAPTURE' lists the facts of a capture", type));
      return;
    }
    level(pattern);
    boolean joined = false;
    for (Constraint one : pattern.constraints()) {
      Word path = one.binds() ? one.right().get(0) : one.left();
      String kind = Components.kind(vocabulary, type, path.text());
      if (kind.isEmpty()) {
        unknown(type, path);
      } else if (!one.binds()) {
        compared(pattern, one, kind);
        joined |= one.right().get(0).is(Word.Kind.VARIABLE);
        literalFirst(one, joined);
      }
    }
  }

  private String hint(String hint, String type) {
    return vocabulary.meant(type, vocabulary.factNames()).isEmpty() ? hint : "";
  }

  private void level(Pattern pattern) {
    String type = pattern.type().text();
    int own = Levels.rank(source.level());
    int rank = Levels.rankOf(type);
    if (rank >= 3) {
      add(
          pattern.type(),
          MistakeKind.LEVEL,
          "no rule may ask for " + type + ": it is read after all rules have fired");
    } else if (rank > own) {
      add(
          pattern.type(),
          MistakeKind.LEVEL,
          "a rule of the level "
              + source.level()
              + " must not rest on a "
              + type
              + ", which builds on it: move the rule to "
              + Levels.NAMES.get(rank)
              + ", or ask for the evidence");
    } else if (rank >= 0 && pattern.forbids() && rank >= own) {
      add(
          pattern.start(),
          MistakeKind.LEVEL,
          "'not "
              + type
              + "' in a rule of the level "
              + source.level()
              + ": another rule may conclude it later; ask for the evidence behind it, or for a"
              + " lower level");
    }
  }

  private void unknown(String type, Word path) {
    String last = path.text();
    String of = type;
    for (String name : path.text().split("\\.", -1)) {
      Map<String, String> components = vocabulary.fact(of);
      if (components == null) {
        add(
            path,
            MistakeKind.UNKNOWN_COMPONENT,
            "'" + path.text() + "' goes too deep: '" + last + "' has no components");
        return;
      }
      if (!components.containsKey(name)) {
        add(
            path,
            MistakeKind.UNKNOWN_COMPONENT,
            of
                + " has no component '"
                + name
                + "'"
                + vocabulary.meantOrOneOf(name, components.keySet()));
        return;
      }
      last = name;
      of = components.get(name);
    }
  }

  private void compared(Pattern pattern, Constraint one, String kind) {
    if (!operator(pattern, one, kind)) {
      return;
    }
    for (Word operand : one.right()) {
      if (operand.is(Word.Kind.VARIABLE)) {
        join(one, operand, kind);
      } else if (Components.record(kind)) {
        add(
            one.left(),
            MistakeKind.WRONG_TYPE,
            "'"
                + one.left().text()
                + "' is a "
                + kind
                + ", not a text: compare "
                + String.join(
                    " or ",
                    vocabulary.fact(kind).keySet().stream()
                        .map(part -> one.left().text() + "." + part)
                        .toList()));
      } else {
        literal(pattern, one, operand, kind);
      }
    }
    absent(pattern, one);
  }

  private boolean operator(Pattern pattern, Constraint one, String kind) {
    boolean ordered = ORDER.contains(one.operator().text());
    if (ordered && !kind.equals(Components.NUMBER) && !kind.equals(Components.INSTANT)) {
      add(
          one.operator(),
          MistakeKind.WRONG_TYPE,
          pattern.type().text()
              + "."
              + one.left().text()
              + " is no number: compare it with ==, != or in");
      return false;
    }
    if (one.operator().is("contains") && !kind.equals(Components.TEXT)) {
      add(
          one.operator(),
          MistakeKind.WRONG_TYPE,
          pattern.type().text()
              + "."
              + one.left().text()
              + " is no text: contains asks texts only");
      return false;
    }
    return true;
  }

  private void join(Constraint one, Word operand, String kind) {
    String bound = bindings.getOrDefault(operand.text(), "");
    if (!bound.isEmpty() && !bound.equals(kind)) {
      String hint =
          Components.record(bound) && kind.equals(Components.TEXT)
              ? ": bind a component of it, such as " + operand.text() + " : ....name"
              : ": they are never equal";
      add(
          operand,
          MistakeKind.WRONG_TYPE,
          "'"
              + one.left().text()
              + "' is a "
              + kind
              + " and "
              + operand.text()
              + " a "
              + bound
              + hint);
    }
  }

  private void literal(Pattern pattern, Constraint one, Word operand, String kind) {
    String name = pattern.type().text() + "." + one.left().text();
    if (operand.is(Word.Kind.STRING) && !kind.equals(Components.TEXT)) {
      add(
          operand,
          MistakeKind.WRONG_TYPE,
          name + " is a " + kind + " and never a text: " + insteadOfText(operand, kind));
    } else if (operand.is(Word.Kind.NUMBER) && !kind.equals(Components.NUMBER)) {
      add(
          operand,
          MistakeKind.WRONG_TYPE,
          name
              + " is a "
              + kind
              + " and never equals a number: write \""
              + operand.text()
              + "\" in quotes");
    } else if (operand.is(Word.Kind.NUMBER) && !Set.of("0", "1").contains(operand.text())) {
      add(
          operand,
          MistakeKind.NUMBER,
          "a number stands in limits.yaml, not in a rule: add a limit with the value "
              + operand.text()
              + " there, write Limit(name == \"...\", $limit : value) above, and compare with"
              + " $limit");
    } else if (operand.is(Word.Kind.NAME) && !kind.equals(Components.FLAG)) {
      add(operand, MistakeKind.WRONG_TYPE, name + " is a " + kind + ", neither true nor false");
    } else if (operand.is(Word.Kind.STRING)) {
      names.check(pattern.type().text(), one.left().text(), operand);
    }
  }

  private static String insteadOfText(Word operand, String kind) {
    if (!kind.equals(Components.NUMBER)) {
      return kind.equals(Components.FLAG) ? "write true or false" : "compare it with a binding";
    }
    return Set.of("0", "1").contains(operand.text())
        ? "write " + operand.text() + " without quotes"
        : "put the number into limits.yaml and join on Limit";
  }

  /** What stands for unknown must not pass for a value. */
  private void absent(Pattern pattern, Constraint one) {
    String path = one.left().text();
    String leaf = path.substring(path.lastIndexOf('.') + 1);
    String owner = Components.kind(vocabulary, pattern.type().text(), parent(path));
    String type = path.contains(".") ? owner : pattern.type().text();
    String unknown = vocabulary.absent(type, leaf);
    boolean number = unknown.equals("0") || unknown.equals("-1");
    boolean passes =
        number
            ? Set.of("<", "<=", "!=", "not in").contains(one.operator().text())
            : unknown.equals("undated")
                ? ORDER.contains(one.operator().text())
                : Set.of("!=", "not in").contains(one.operator().text());
    if (unknown.isEmpty() || !passes || guarded(pattern, path, number)) {
      return;
    }
    add(
        one.left(),
        MistakeKind.CAN_BE_ABSENT,
        "'"
            + path
            + "' is "
            + (unknown.isEmpty() ? "empty" : unknown)
            + " when it is not known, and that passes too: "
            + (unknown.equals("undated")
                ? "ask for an order of onset in a fact that states it"
                : "add '" + path + (number ? " > 0'" : " != \"\"'")));
  }

  private static String parent(String path) {
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
  }

  private static boolean guarded(Pattern pattern, String path, boolean number) {
    return pattern.constraints().stream()
        .filter(one -> one.left().text().equals(path))
        .anyMatch(
            one ->
                number
                    ? Set.of(">", ">=", "==").contains(one.operator().text())
                    : List.of("==", "in").contains(one.operator().text())
                        || one.right().get(0).text().isEmpty());
  }

  private void literalFirst(Constraint one, boolean joined) {
    if (joined && one.operator().is("==") && one.right().get(0).is(Word.Kind.STRING)) {
      add(
          one.left(),
          MistakeKind.TEXT_FIRST,
          "comparisons with a text come first, joins after: move '" + one.left().text() + "' up");
    }
  }

  private void add(Word word, MistakeKind kind, String message) {
    mistakes.add(source.file(), word, kind, message);
  }
}
