package inquest.authoring.check;

import inquest.authoring.language.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Checks the texts of {@code causes.yaml}; an entry takes the place of a shipped one of its id. */
final class CausesCheck {
  /** The file, beside the levels. */
  static final String FILE = "causes.yaml";

  private static final Set<String> SECTIONS = Set.of("causes", "mechanisms", "symptoms");
  private static final Set<String> KEYS =
      Set.of(
          "problem",
          "title",
          "statement",
          "why",
          "flags",
          "prevention",
          "confirm",
          "refute",
          "escalate",
          "effects",
          "explains",
          "explains_same",
          "weight",
          "no_symptom");
  private static final Set<String> LISTS =
      Set.of(
          "statement",
          "flags",
          "prevention",
          "confirm",
          "refute",
          "effects",
          "explains",
          "explains_same");
  private static final List<String> NEEDED_OF_CAUSE =
      List.of("problem", "title", "statement", "why", "prevention", "confirm", "refute");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private final YamlFile yaml;
  private final Vocabulary vocabulary;
  private final Map<String, Word> defined = new LinkedHashMap<>();
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  CausesCheck(Mistakes mistakes, Vocabulary vocabulary) {
    this.yaml = new YamlFile(FILE, mistakes);
    this.vocabulary = vocabulary;
  }

  /** Id → where it is defined. */
  Map<String, Word> defined() {
    return defined;
  }

  /** The file as a tree, after the check; what it defines is known to the vocabulary. */
  Map<String, Object> run(String text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    yaml.root(text)
        .ifPresent(
            root ->
                yaml.members(root)
                    .forEach(
                        (section, entries) -> {
                          if (SECTIONS.contains(section.text())) {
                            section(section.text(), entries);
                            tree.put(section.text(), YamlFile.tree(entries));
                          } else {
                            yaml.add(
                                section,
                                MistakeKind.UNKNOWN_KEY,
                                "no section '"
                                    + section.text()
                                    + "' here"
                                    + vocabulary.meantOrOneOf(section.text(), SECTIONS));
                          }
                        }));
    nodes.forEach(this::edges);
    new CausalCheck(yaml, vocabulary, defined).run();
    return tree;
  }

  private void section(String section, Node entries) {
    String kind = section.substring(0, section.length() - 1);
    yaml.members(entries).forEach((id, entry) -> entry(kind, id, entry));
  }

  private void entry(String kind, Word id, Node entry) {
    String other = vocabulary.kindOf(id.text());
    if (!other.isEmpty() && !other.equals(kind) || defined.containsKey(id.text())) {
      yaml.add(
          id,
          MistakeKind.TEXT,
          "'" + id.text() + "' is a " + other + " already: choose another id");
    } else if (!id.text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      yaml.add(id, MistakeKind.TEXT, "an id is of the form mail-queue-blocked");
    }
    defined.put(id.text(), id);
    nodes.put(id.text(), entry);
    Map<String, Object> known = new LinkedHashMap<>(Trees.map(YamlFile.tree(entry)));
    for (Map.Entry<Word, Node> member : yaml.members(entry).entrySet()) {
      key(member.getKey(), member.getValue());
      if (member.getKey().text().equals("explains_same") && !kind.equals("cause")) {
        yaml.add(
            member.getKey(),
            MistakeKind.UNKNOWN_KEY,
            "a " + kind + " explains whatever it is about: say explains");
      }
    }
    for (String needed : kind.equals("cause") ? NEEDED_OF_CAUSE : List.of("title")) {
      if (String.valueOf(known.getOrDefault(needed, "")).isBlank()) {
        yaml.add(
            id,
            MistakeKind.TEXT,
            "the "
                + kind
                + " '"
                + id.text()
                + "' has no "
                + needed
                + ": add '"
                + needed
                + ": ...'");
      }
    }
    known.put("kind", kind);
    vocabulary.addFinding(id.text(), known);
  }

  private void key(Word key, Node value) {
    if (!KEYS.contains(key.text())) {
      yaml.add(
          key,
          MistakeKind.UNKNOWN_KEY,
          "no key '" + key.text() + "' here" + vocabulary.meantOrOneOf(key.text(), KEYS));
    } else if (key.text().equals("escalate")) {
      escalate(value);
    } else if (value instanceof SequenceNode && !LISTS.contains(key.text())) {
      yaml.add(value, MistakeKind.TEXT, "one text is expected, not a list");
    } else {
      for (Word text : yaml.texts(value)) {
        text(key.text(), text);
      }
    }
  }

  private void text(String key, Word text) {
    if (text.text().contains("\n")) {
      yaml.add(text, MistakeKind.TEXT, "a text is one line: fold it with >- or shorten it");
      return;
    }
    switch (key) {
      case "problem" -> listed(text, "problems", "problem");
      case "flags" -> listed(text, "flags", "flag");
      case "weight" -> listed(text, "weights", "weight");
      case "statement" -> {
        Matcher placeholder = PLACEHOLDER.matcher(text.text());
        while (placeholder.find()) {
          placeholder(text, placeholder.group(1));
        }
      }
      default -> {
        // Any text will do.
      }
    }
  }

  private void placeholder(Word text, String name) {
    String[] parts = name.split("\\.", 2);
    Map<String, String> components = vocabulary.fact(parts[0]);
    if (name.equals("subject")) {
      return;
    }
    if (components == null || parts.length < 2) {
      yaml.add(
          text,
          MistakeKind.UNKNOWN_FACT,
          "{"
              + name
              + "}: no fact '"
              + parts[0]
              + "'"
              + vocabulary.meant(parts[0], vocabulary.factNames())
              + " (a placeholder is {subject} or {KernelEvent.count})");
    } else if (!components.containsKey(parts[1])) {
      yaml.add(
          text,
          MistakeKind.UNKNOWN_COMPONENT,
          "{"
              + name
              + "}: "
              + parts[0]
              + " has no component '"
              + parts[1]
              + "'"
              + vocabulary.meantOrOneOf(parts[1], components.keySet()));
    }
  }

  private void escalate(Node value) {
    if (!(value instanceof SequenceNode sequence)) {
      yaml.add(value, MistakeKind.TEXT, "a list is expected: [{to: senior, urgency: now}]");
      return;
    }
    for (Node call : sequence.getValue()) {
      for (Map.Entry<Word, Node> member : yaml.members(call).entrySet()) {
        Word word = YamlFile.word(member.getValue());
        switch (member.getKey().text()) {
          case "to" -> listed(word, "addressees", "addressee");
          case "urgency" -> listed(word, "urgencies", "urgency");
          default ->
              yaml.add(
                  member.getKey(),
                  MistakeKind.UNKNOWN_KEY,
                  "no key '" + member.getKey().text() + "' here; one of to, urgency");
        }
      }
      for (String needed : List.of("to", "urgency")) {
        if (yaml.member(call, needed).isEmpty()) {
          yaml.add(
              call, MistakeKind.TEXT, "the call has no " + needed + ": {to: senior, urgency: now}");
        }
      }
    }
  }

  private void listed(Word word, String list, String what) {
    if (!vocabulary.list(list).contains(word.text())) {
      yaml.add(
          word,
          MistakeKind.TEXT,
          "no "
              + what
              + " '"
              + word.text()
              + "'"
              + vocabulary.meantOrOneOf(word.text(), vocabulary.list(list)));
    }
  }

  private void edges(String id, Node entry) {
    for (String key : List.of("effects", "explains", "explains_same")) {
      yaml.member(entry, key)
          .ifPresent(
              value -> {
                for (Word other : yaml.texts(value)) {
                  if (vocabulary.kindOf(other.text()).isEmpty()) {
                    yaml.add(
                        other,
                        MistakeKind.UNKNOWN_FINDING,
                        key
                            + " of "
                            + id
                            + ": no finding '"
                            + other.text()
                            + "'"
                            + vocabulary.meant(other.text(), vocabulary.findings().keySet()));
                  }
                }
              });
    }
  }
}
