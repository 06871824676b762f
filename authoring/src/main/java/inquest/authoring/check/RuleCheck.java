package inquest.authoring.check;

import inquest.authoring.language.RuleTree.Annotation;
import inquest.authoring.language.RuleTree.Pattern;
import inquest.authoring.language.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks one rule: its names, its imports, its annotations, and then its parts. */
final class RuleCheck {
  private static final Set<String> CONFIDENCES =
      Set.of("conclusive", "high", "medium", "low", "informational");

  private final RuleSource source;
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;

  RuleCheck(RuleSource source, Vocabulary vocabulary, Mistakes mistakes) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  void run() {
    names();
    imports();
    annotations();
    comments();
    BindingCheck bindings = new BindingCheck(source, vocabulary, mistakes);
    bindings.run();
    PatternCheck patterns = new PatternCheck(source, vocabulary, mistakes, bindings.types());
    source.rule().patterns().forEach(patterns::check);
    new NeverFires(source, vocabulary, mistakes).run();
    new ConclusionCheck(source, vocabulary, mistakes, bindings.types()).run();
  }

  private void names() {
    Word name = source.rule().name();
    if (!name.text().equals(source.slug())) {
      add(
          name,
          MistakeKind.WRONG_NAME,
          "the rule is named \""
              + name.text()
              + "\" and its file '"
              + source.slug()
              + ".drl': give both the same name");
    }
    Word packageName = source.rule().packageName();
    if (!packageName.text().equals(source.packageName())) {
      add(
          packageName,
          MistakeKind.WRONG_NAME,
          "the package is that of the folder: write 'package " + source.packageName() + ";'");
    }
  }

  private void imports() {
    Set<String> imported = new HashSet<>();
    for (Word name : source.rule().imports()) {
      String type = name.text().substring("inquest.facts.".length());
      imported.add(type);
      if (vocabulary.fact(type) == null) {
        add(
            name,
            MistakeKind.UNKNOWN_FACT,
            "no fact '" + type + "'" + vocabulary.meant(type, vocabulary.factNames()));
      } else if (!used().contains(type) && vocabulary.factNames().containsAll(used())) {
        add(
            name,
            MistakeKind.UNUSED_IMPORT,
            "the rule does not use " + type + ": delete the import");
      }
    }
    for (Pattern pattern : source.rule().patterns()) {
      imported(pattern.type(), imported);
    }
    imported(source.rule().conclusion().type(), imported);
    source.rule().conclusion().arguments().stream()
        .filter(argument -> !argument.subject().isEmpty() || argument.start().is("Subject.HOST"))
        .forEach(argument -> needed(argument.start(), "Subject", imported));
  }

  private void imported(Word type, Set<String> imported) {
    if (vocabulary.fact(type.text()) != null) {
      needed(type, type.text(), imported);
    }
  }

  private void needed(Word place, String type, Set<String> imported) {
    if (imported.add(type)) {
      add(
          place,
          MistakeKind.MISSING_IMPORT,
          type + " is not imported: add 'import inquest.facts." + type + ";' below the package");
    }
  }

  private Set<String> used() {
    Set<String> used = new HashSet<>(Set.of(source.rule().conclusion().type().text()));
    source.rule().patterns().forEach(pattern -> used.add(pattern.type().text()));
    source.rule().conclusion().arguments().stream()
        .filter(argument -> !argument.subject().isEmpty() || argument.start().is("Subject.HOST"))
        .forEach(argument -> used.add("Subject"));
    return used;
  }

  private void annotations() {
    Word name = source.rule().name();
    Set<String> seen = new HashSet<>();
    for (Annotation annotation : source.rule().annotations()) {
      if (!seen.add(annotation.name().text())) {
        add(
            annotation.name(),
            MistakeKind.ANNOTATION,
            "a second @" + annotation.name().text() + ": keep one");
      }
    }
    Optional<Word> id = source.rule().annotation("id");
    if (id.isEmpty() || !id.get().text().matches("[A-Z]{1,3}\\d{2,3}")) {
      add(
          id.orElse(name),
          MistakeKind.ANNOTATION,
          "the rule needs a row of its own below its name, such as @id(\"X01\")");
    }
    Optional<Word> confidence = source.rule().annotation("confidence");
    if (confidence.isEmpty() || !CONFIDENCES.contains(confidence.get().text())) {
      String written = confidence.map(Word::text).orElse("");
      add(
          confidence.orElse(name),
          MistakeKind.ANNOTATION,
          "@confidence says how sure the rule is: one of "
              + String.join(", ", new TreeSet<>(CONFIDENCES))
              + (written.isEmpty() ? "" : vocabulary.meant(written, CONFIDENCES)));
    }
  }

  private void comments() {
    List<String> lines = source.lines();
    for (Pattern pattern : source.rule().patterns()) {
      int above = pattern.start().line() - 2;
      if (above < 0 || above >= lines.size() || !lines.get(above).strip().startsWith("//")) {
        add(
            pattern.start(),
            MistakeKind.NO_COMMENT,
            "write a comment above the condition that says it aloud: 'explain' and 'why-not' print"
                + " it");
      }
    }
  }

  private void add(Word word, MistakeKind kind, String message) {
    mistakes.add(source.file(), word, kind, message);
  }
}
