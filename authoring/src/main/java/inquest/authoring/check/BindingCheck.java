package inquest.authoring.check;

import inquest.authoring.language.RuleTree.Argument;
import inquest.authoring.language.RuleTree.Constraint;
import inquest.authoring.language.RuleTree.Pattern;
import inquest.authoring.language.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Checks that every binding is bound once, before it is used, and that it is used. */
final class BindingCheck {
  private final RuleSource source;
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;
  private final Map<String, Word> bound = new LinkedHashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  BindingCheck(RuleSource source, Vocabulary vocabulary, Mistakes mistakes) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  /** Binding → type of the component that it stands for, as far as it is known. */
  Map<String, String> types() {
    return types;
  }

  void run() {
    for (Pattern pattern : source.rule().patterns()) {
      Set<String> within = new HashSet<>();
      for (Constraint one : pattern.constraints()) {
        if (one.binds()) {
          bind(pattern, one, within);
        } else {
          one.right().forEach(word -> use(word, within));
        }
      }
    }
    for (Argument argument : source.rule().conclusion().arguments()) {
      use(argument.start(), Set.of());
      argument.subject().forEach(word -> use(word, Set.of()));
    }
    bound.forEach(
        (name, word) -> {
          if (!used.contains(name)) {
            mistakes.add(
                source.file(),
                word,
                MistakeKind.UNUSED_BINDING,
                name + " is bound and never used: delete '" + name + " : ...'");
          }
        });
  }

  private void bind(Pattern pattern, Constraint one, Set<String> within) {
    String name = one.left().text();
    if (!pattern.quantifier().equals("each")) {
      within.add(name);
      mistakes.add(
          source.file(),
          one.left(),
          MistakeKind.BINDING,
          "nothing can be bound inside "
              + pattern.quantifier()
              + ": delete '"
              + name
              + " : ...', or write the condition without "
              + pattern.quantifier());
      return;
    }
    if (bound.putIfAbsent(name, one.left()) != null) {
      mistakes.add(
          source.file(),
          one.left(),
          MistakeKind.BINDING,
          name
              + " is bound already in line "
              + bound.get(name).line()
              + ": to demand the same write '"
              + one.right().get(0).text()
              + " == "
              + name
              + "'");
      return;
    }
    types.put(name, Components.kind(vocabulary, pattern.type().text(), one.right().get(0).text()));
  }

  private void use(Word word, Set<String> within) {
    if (!word.is(Word.Kind.VARIABLE) || within.contains(word.text())) {
      return;
    }
    used.add(word.text());
    if (!bound.containsKey(word.text())) {
      Set<String> later = later();
      mistakes.add(
          source.file(),
          word,
          MistakeKind.BINDING,
          later.contains(word.text())
              ? word.text() + " is bound further down: move that condition above this one"
              : "nothing binds " + word.text() + vocabulary.meant(word.text(), bound.keySet()));
    }
  }

  /** Every binding of the rule. */
  private Set<String> later() {
    Set<String> names = new HashSet<>();
    for (Pattern pattern : source.rule().patterns()) {
      pattern.constraints().stream()
          .filter(one -> one.binds() && pattern.quantifier().equals("each"))
          .forEach(one -> names.add(one.left().text()));
    }
    return names;
  }
}
