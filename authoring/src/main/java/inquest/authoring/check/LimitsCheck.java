package inquest.authoring.check;

import inquest.authoring.language.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Checks {@code limits.yaml}. A limit that exists may be changed key by key; a new one must be
 * complete.
 */
final class LimitsCheck {
  /** The file, beside the levels. */
  static final String FILE = "limits.yaml";

  private static final Set<String> TIMES = Set.of("for", "within", "quiet");
  private static final Set<String> NUMBERS =
      Set.of("value", "above", "below", "min_share", "min_samples", "count", "times", "least");
  private static final List<String> REMARKS = List.of("unit", "why", "source");

  /** Section → what a limit of it needs; {@code above|below} is one of the two. */
  private static final Map<String, List<String>> NEEDED = new LinkedHashMap<>();

  static {
    NEEDED.put("values", List.of("value"));
    NEEDED.put("series", List.of("measure", "above|below", "for", "min_share"));
    NEEDED.put("rises", List.of("measure", "above"));
    NEEDED.put("baselines", List.of("measure", "times", "least", "for", "quiet", "min_share"));
    NEEDED.put("rates", List.of("event", "count", "within"));
  }

  private final YamlFile yaml;
  private final Vocabulary vocabulary;
  private final Map<String, Word> defined = new LinkedHashMap<>();

  LimitsCheck(Mistakes mistakes, Vocabulary vocabulary) {
    this.yaml = new YamlFile(FILE, mistakes);
    this.vocabulary = vocabulary;
  }

  /** Name → where it is defined: the limits that are new, or changed. */
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
                        (section, limits) -> {
                          if (NEEDED.containsKey(section.text())) {
                            section(section.text(), limits);
                            tree.put(section.text(), YamlFile.tree(limits));
                          } else {
                            unknown(section, "section", NEEDED.keySet());
                          }
                        }));
    return tree;
  }

  private void section(String section, Node limits) {
    yaml.members(limits).forEach((name, limit) -> limit(section, name, limit));
  }

  private void limit(String section, Word name, Node limit) {
    String other = vocabulary.sectionOf(name.text());
    boolean known = other.equals(section);
    defined.put(name.text(), name);
    if (!name.text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      yaml.add(name, MistakeKind.LIMIT, "a name is of the form many-mail-queue-messages");
    } else if (!known && !other.isEmpty()) {
      yaml.add(
          name,
          MistakeKind.LIMIT,
          "'" + name.text() + "' is a limit under " + other + " already: choose another name");
    }
    Set<String> keys = new TreeSet<>();
    for (Map.Entry<Word, Node> member : yaml.members(limit).entrySet()) {
      keys.add(member.getKey().text());
      key(section, member.getKey(), member.getValue());
    }
    if (!known) {
      complete(section, name, keys);
    }
    vocabulary.addLimits(section, List.of(name.text()));
  }

  private void complete(String section, Word name, Set<String> keys) {
    for (String needed : NEEDED.get(section)) {
      boolean there = false;
      for (String key : needed.split("\\|", -1)) {
        there |= keys.contains(key);
      }
      if (!there) {
        yaml.add(
            name,
            MistakeKind.LIMIT,
            "the new limit '"
                + name.text()
                + "' has no "
                + needed.replace("|", " or ")
                + ": a limit under "
                + section
                + " needs "
                + String.join(", ", NEEDED.get(section)).replace("|", " or "));
      }
    }
    if (!keys.contains("why") || !keys.contains("source")) {
      yaml.add(
          name,
          MistakeKind.LIMIT,
          "say what the number separates (why: ...) and who says so (source: ours), for whoever"
              + " reads it in a year");
    }
  }

  private void key(String section, Word key, Node value) {
    Set<String> keys = new TreeSet<>(REMARKS);
    NEEDED.get(section).forEach(needed -> keys.addAll(List.of(needed.split("\\|", -1))));
    if (keys.contains("min_share")) {
      keys.add("min_samples");
    }
    String text = YamlFile.word(value).text();
    if (!keys.contains(key.text())) {
      unknown(key, "key", keys);
    } else if (TIMES.contains(key.text()) && !text.matches("\\d{1,9}[smhd]")) {
      yaml.add(value, MistakeKind.LIMIT, "a time such as 30s, 5m or 1h is expected");
    } else if (NUMBERS.contains(key.text()) && !(YamlFile.tree(value) instanceof Double)) {
      yaml.add(value, MistakeKind.LIMIT, "a number is expected, and none below 0, without quotes");
    } else if (REMARKS.contains(key.text()) && (text.isBlank() || text.contains("\n"))) {
      yaml.add(value, MistakeKind.LIMIT, "a text of one line is expected");
    } else if (key.text().equals("measure") && !vocabulary.list("measures").contains(text)) {
      String meant = vocabulary.meant(text, vocabulary.list("measures"));
      yaml.add(
          value,
          MistakeKind.UNLIKELY_WORD,
          "no limit of inquest uses the measure '"
              + text
              + "'"
              + (meant.isEmpty() ? ": look it up in 'inquest facts CAPTURE'" : meant));
    } else if (key.text().equals("event")
        && !vocabulary.words("KernelEvent", "kind").contains(text)) {
      yaml.add(
          value,
          MistakeKind.NEVER_FIRES,
          "no reader makes events of the kind '"
              + text
              + "'"
              + vocabulary.meant(text, vocabulary.words("KernelEvent", "kind")));
    }
  }

  private void unknown(Word word, String what, Set<String> known) {
    yaml.add(
        word,
        MistakeKind.UNKNOWN_KEY,
        "no " + what + " '" + word.text() + "' here" + vocabulary.meantOrOneOf(word.text(), known));
  }
}
