package inquest.authoring.check;

import inquest.authoring.language.Word;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks the words in quotes: whether there is such a limit, finding or kind of event. */
final class NameCheck {
  /** Fact and component → the section of {@code limits.yaml} that names what it can be. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "Limit.name", "values",
          "Sustained.limit", "series",
          "Rise.limit", "rises",
          "AboveBaseline.limit", "baselines",
          "Repeated.limit", "rates");

  private static final Map<String, String> ASKED =
      Map.of(
          "values", "Limit(name == \"...\", $limit : value)",
          "series", "Sustained(limit == \"...\")",
          "rises", "Rise(limit == \"...\")",
          "baselines", "AboveBaseline(limit == \"...\")",
          "rates", "Repeated(limit == \"...\")");

  private static final Map<String, String> FINDINGS =
      Map.of("Cause.id", "cause", "Mechanism.id", "mechanism", "Symptom.id", "symptom");

  private final String file;
  private final Vocabulary vocabulary;
  private final Mistakes mistakes;

  NameCheck(String file, Vocabulary vocabulary, Mistakes mistakes) {
    this.file = file;
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  /** Checks a text that a component is compared with. */
  void check(String type, String component, Word word) {
    String name = type + "." + component;
    if (SECTIONS.containsKey(name)) {
      limit(SECTIONS.get(name), word);
    } else if (FINDINGS.containsKey(name)) {
      finding(FINDINGS.get(name), word);
    } else if (!vocabulary.words(type, component).isEmpty()) {
      closed(type, component, word);
    } else {
      open(type, component, word);
    }
  }

  private void limit(String section, Word word) {
    if (vocabulary.limits(section).contains(word.text())) {
      return;
    }
    String other = vocabulary.sectionOf(word.text());
    String message =
        other.isEmpty()
            ? "no limit '"
                + word.text()
                + "' under "
                + section
                + orNew(
                    vocabulary.meant(word.text(), vocabulary.limits(section)),
                    "goes into limits.yaml beside the rules")
            : "'" + word.text() + "' is a limit under " + other + ": ask " + ASKED.get(other);
    mistakes.add(file, word, MistakeKind.UNKNOWN_LIMIT, message);
  }

  /** What to do when the name was no slip. */
  private static String orNew(String meant, String what) {
    return meant.isEmpty() ? ": a new one " + what : meant + " A new one " + what;
  }

  /** Checks an id of a finding that must be of a kind. */
  void finding(String kind, Word word) {
    String found = vocabulary.kindOf(word.text());
    if (found.equals(kind)) {
      return;
    }
    String section = kind + "s";
    mistakes.add(
        file,
        word,
        MistakeKind.UNKNOWN_FINDING,
        found.isEmpty()
            ? "no "
                + kind
                + " '"
                + word.text()
                + "'"
                + orNew(
                    vocabulary.meant(word.text(), vocabulary.findings(kind)),
                    "needs its text in causes.yaml beside the rules, under " + section)
            : "'" + word.text() + "' is a " + found + ", not a " + kind);
  }

  /** Checks an id of a finding of any kind. */
  void anyFinding(Word word) {
    if (vocabulary.kindOf(word.text()).isEmpty()) {
      mistakes.add(
          file,
          word,
          MistakeKind.UNKNOWN_FINDING,
          "no finding '"
              + word.text()
              + "'"
              + vocabulary.meant(word.text(), vocabulary.findings().keySet()));
    }
  }

  private void closed(String type, String component, Word word) {
    Set<String> words = vocabulary.words(type, component);
    if (!words.contains(word.text())) {
      mistakes.add(
          file,
          word,
          MistakeKind.NEVER_FIRES,
          "no reader makes a "
              + type
              + " with "
              + component
              + " \""
              + word.text()
              + "\", so that the rule can never fire"
              + vocabulary.meantOrOneOf(word.text(), words));
    }
  }

  /** Of what the readers make no list is kept; what the shipped rules ask for is a good guess. */
  private void open(String type, String component, Word word) {
    Set<String> heard = heard(type, component);
    String meant = heard.contains(word.text()) ? "" : vocabulary.meant(word.text(), heard);
    if (!meant.isEmpty() && word.text().length() > 3) {
      mistakes.add(
          file,
          word,
          MistakeKind.UNLIKELY_WORD,
          "no other rule asks for " + component + " \"" + word.text() + "\"" + meant);
    }
  }

  private Set<String> heard(String type, String component) {
    Set<String> heard = new TreeSet<>();
    for (Map<String, Object> rule : vocabulary.rules().values()) {
      if (file.equals(rule.get("rule") + ".drl")) {
        continue;
      }
      for (Object condition : Trees.list(rule.get("conditions"))) {
        Map<String, Object> pattern = Trees.map(condition);
        if (type.equals(pattern.get("type"))) {
          for (Object one : Trees.list(pattern.get("constraints"))) {
            heard(Trees.texts(one), component, heard);
          }
        }
      }
    }
    return heard;
  }

  private static void heard(Iterable<String> constraint, String component, Set<String> heard) {
    String left = "";
    String right = "";
    int index = 0;
    for (String part : constraint) {
      left = index == 0 ? part : left;
      right = part;
      index++;
    }
    if (left.equals(component)) {
      for (String item : right.replaceAll("[()]", "").split(",", -1)) {
        String text = item.strip();
        if (text.length() > 2 && text.startsWith("\"")) {
          heard.add(text.substring(1, text.length() - 1));
        }
      }
    }
  }
}
