package inquest.authoring.check;

import inquest.authoring.language.RuleTree.Argument;
import inquest.authoring.language.RuleTree.Conclusion;
import inquest.authoring.language.RuleTree.Pattern;
import inquest.authoring.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks what a rule concludes: the type that its level asks for, and the parts of it. */
final class ConclusionCheck {
  private static final List<String> TYPES =
      List.of("Symptom", "Mechanism", "Cause", "ExplainedAway", "Escalate", "SuggestFlag");

  private final RuleSource source;
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;
  private final Map<String, String> bindings;

  ConclusionCheck(
      RuleSource source, Vocabulary vocabulary, Mistakes mistakes, Map<String, String> bindings) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
    this.bindings = bindings;
  }

  void run() {
    Conclusion conclusion = source.rule().conclusion();
    String type = conclusion.type().text();
    List<String> wanted = Levels.conclusions(source.level());
    if (!TYPES.contains(type) || vocabulary.fact(type) == null) {
      add(
          conclusion.type(),
          "'" + type + "' is no conclusion" + vocabulary.meantOrOneOf(type, TYPES));
      return;
    }
    if (!wanted.contains(type)) {
      add(
          conclusion.type(),
          "a rule of the level "
              + source.level()
              + " concludes a "
              + String.join(" or a ", wanted)
              + ", not a "
              + type
              + ": move it to its level, or change the conclusion");
    }
    arguments(conclusion, type);
  }

  private void arguments(Conclusion conclusion, String type) {
    List<String> names = new ArrayList<>(vocabulary.fact(type).keySet());
    List<Argument> arguments = conclusion.arguments();
    if (names.size() != arguments.size()) {
      add(
          conclusion.type(),
          type
              + " takes "
              + names.size()
              + " values, not "
              + arguments.size()
              + ": new "
              + type
              + "("
              + String.join(", ", names)
              + ")");
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      argument(type, names.get(i), arguments.get(i));
    }
    finding(type, arguments);
  }

  private void argument(String type, String name, Argument argument) {
    String wanted = vocabulary.fact(type).get(name);
    Word word = argument.start();
    boolean subject = word.is("Subject.HOST") || !argument.subject().isEmpty();
    String given =
        subject
            ? "Subject"
            : word.is(Word.Kind.STRING) ? "text" : bindings.getOrDefault(word.text(), "");
    for (Word part : argument.subject()) {
      String kind =
          part.is(Word.Kind.STRING) ? "text" : bindings.getOrDefault(part.text(), "number");
      if (!kind.equals("text")) {
        add(part, "the kind and the name of a Subject are texts: write \"...\" or bind a text");
      }
    }
    if (!given.isEmpty() && !given.equals(wanted)) {
      add(
          word,
          "the "
              + name
              + " of a "
              + type
              + " is a "
              + wanted
              + ", not a "
              + given
              + (wanted.equals("Subject")
                  ? ": bind a component such as $who : subject, or write Subject.HOST"
                  : ""));
    }
  }

  private void finding(String type, List<Argument> arguments) {
    NameCheck names = new NameCheck(source.file(), vocabulary, mistakes);
    Word id = arguments.get(0).start();
    switch (type) {
      case "Symptom", "Mechanism", "Cause" -> {
        if (id.is(Word.Kind.STRING)) {
          names.finding(type.toLowerCase(java.util.Locale.ROOT), id);
        } else {
          add(id, "the id of a " + type + " is a text in quotes, the one in causes.yaml");
        }
      }
      case "ExplainedAway" -> {
        explained(names, id);
        explained(names, arguments.get(2).start());
      }
      case "SuggestFlag" -> listed(id, "flags", "flag");
      default -> {
        listed(id, "addressees", "addressee");
        listed(arguments.get(1).start(), "urgencies", "urgency");
      }
    }
  }

  private void explained(NameCheck names, Word id) {
    if (id.is(Word.Kind.STRING)) {
      names.anyFinding(id);
      boolean asked =
          source.rule().patterns().stream().anyMatch(pattern -> asks(pattern, id.text()));
      if (!asked && !vocabulary.kindOf(id.text()).isEmpty()) {
        add(
            id,
            "the rule never asks whether \""
                + id.text()
                + "\" was concluded: add a condition on it");
      }
    }
  }

  private static boolean asks(Pattern pattern, String id) {
    return pattern.constraints().stream()
        .anyMatch(
            one ->
                one.left().is("id")
                    && one.right().stream().anyMatch(word -> word.text().equals(id)));
  }

  private void listed(Word word, String list, String what) {
    if (word.is(Word.Kind.STRING) && !vocabulary.list(list).contains(word.text())) {
      add(
          word,
          "no "
              + what
              + " '"
              + word.text()
              + "'"
              + vocabulary.meantOrOneOf(word.text(), vocabulary.list(list)));
    }
  }

  private void add(Word word, String message) {
    mistakes.add(source.file(), word, MistakeKind.CONCLUSION, message);
  }
}
