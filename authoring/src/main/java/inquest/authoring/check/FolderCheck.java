package inquest.authoring.check;

import inquest.authoring.Fault;
import inquest.authoring.RuleFile;
import inquest.authoring.RuleParser;
import inquest.authoring.language.LanguageParser;
import inquest.authoring.language.RefusedException;
import inquest.authoring.language.RulePrinter;
import inquest.authoring.language.RuleTree;
import inquest.authoring.language.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks a folder of rules: file by file, and then what the files have to do with each other. */
public final class FolderCheck {
  private static final String DRL = ".drl";

  private final Folder folder;
  private final Vocabulary vocabulary;
  private final boolean trusted;
  private final Mistakes mistakes;
  private final List<RuleSource> sources = new ArrayList<>();
  private final List<RuleFile> rules = new ArrayList<>();
  private final Map<String, String> drl = new TreeMap<>();
  private final Map<String, String> texts = new TreeMap<>();

  private FolderCheck(Folder folder, Vocabulary vocabulary, boolean trusted) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.trusted = trusted;
    this.mistakes = new Mistakes(folder.name());
  }

  /**
   * Checks a folder. What it defines is known to the vocabulary afterwards.
   *
   * @param trusted whether its rules may be any DRL
   */
  public static CheckedFolder check(Folder folder, Vocabulary vocabulary, boolean trusted) {
    return new FolderCheck(folder, vocabulary, trusted).run();
  }

  private CheckedFolder run() {
    folder.problems().forEach((file, why) -> unreadable(file, 1, 1, why));
    LimitsCheck limitsCheck = new LimitsCheck(mistakes, vocabulary);
    Map<String, Object> limits = text(LimitsCheck.FILE).map(limitsCheck::run).orElse(Map.of());
    CausesCheck causesCheck = new CausesCheck(mistakes, vocabulary);
    Map<String, Object> causes = text(CausesCheck.FILE).map(causesCheck::run).orElse(Map.of());
    for (String file :
        folder.files().keySet().stream().filter(f -> f.endsWith(DRL)).sorted().toList()) {
      rule(file);
    }
    for (RuleSource source : sources) {
      new RuleCheck(source, vocabulary, mistakes).run();
    }
    new SameRules(vocabulary, mistakes).check(sources);
    new Unused(vocabulary, mistakes).check(causesCheck.defined(), limitsCheck.defined());
    fixtures();
    return new CheckedFolder(mistakes.sorted(), rules, drl, texts, causes, limits);
  }

  private void unreadable(String file, int line, int column, String why) {
    mistakes.add(file, line, column, MistakeKind.UNREADABLE_FILE, why);
  }

  /** The text of a file; empty when there is none, or it is no text, which is said. */
  private Optional<String> text(String file) {
    byte[] content = folder.files().get(file);
    if (content == null) {
      return Optional.empty();
    }
    Utf8 utf8 = Utf8.decode(content);
    if (utf8.line() > 0) {
      unreadable(
          file, utf8.line(), utf8.column(), "no text in UTF-8 from here on: save it as UTF-8");
      return Optional.empty();
    }
    return Optional.of(utf8.text());
  }

  private void rule(String file) {
    String[] parts = file.substring(0, file.length() - DRL.length()).split("/", -1);
    if (!place(file, parts)) {
      return;
    }
    Optional<String> text = text(file);
    if (text.isPresent() && trusted) {
      trusted(file, text.get());
    } else if (text.isPresent()) {
      guarded(file, text.get());
    }
  }

  private boolean place(String file, String[] parts) {
    String message = "";
    if (parts.length != 3) {
      message = "a rule is a file <level>/<area>/<name>.drl: move it there";
    } else if (Levels.rank(parts[0]) < 0) {
      message = "no level '" + parts[0] + "'" + vocabulary.meantOrOneOf(parts[0], Levels.NAMES);
    } else if (!parts[1].matches("[a-z][a-z0-9_]*") || Areas.reserved(parts[1])) {
      message = "an area is a word such as disk_io, in small letters: rename the folder";
    } else if (!parts[2].matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      message = "a rule is named like many-mail-processes, in small letters: rename the file";
    }
    if (!message.isEmpty()) {
      mistakes.add(file, 1, 1, MistakeKind.FOLDER_LAYOUT, message);
    }
    return message.isEmpty();
  }

  private void guarded(String file, String text) {
    try {
      RuleTree tree = LanguageParser.parse(text);
      RuleSource source = new RuleSource(file, tree, text.lines().toList());
      RuleFile entry = RulePrinter.entry(file, tree);
      sources.add(source);
      rules.add(entry);
      drl.put(file, RulePrinter.drl(tree));
      texts.put(file, text);
      vocabulary.addRule(described(source, entry));
    } catch (RefusedException e) {
      mistakes.add(file, e.line(), e.column(), MistakeKind.LANGUAGE, e.getMessage());
    }
  }

  private void trusted(String file, String text) {
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> parsed = RuleParser.parse(file, text, faults);
    if (parsed.size() != 1) {
      Fault fault = faults.isEmpty() ? new Fault(file, 1, "one rule a file") : faults.get(0);
      mistakes.add(file, fault.line(), 1, MistakeKind.LANGUAGE, fault.message());
      return;
    }
    rules.add(parsed.get(0));
    drl.put(file, text);
    texts.put(file, text);
  }

  private static Map<String, Object> described(RuleSource source, RuleFile entry) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("rule", source.path());
    rule.put("confidence", entry.confidence());
    rule.put("concludes", source.rule().conclusion().type().text());
    Word id = source.rule().conclusion().arguments().get(0).start();
    rule.put("finding", id.is(Word.Kind.STRING) ? id.text() : "");
    List<Map<String, Object>> conditions = new ArrayList<>();
    for (RuleFile.Condition condition : entry.conditions()) {
      conditions.add(
          Map.of(
              "quantifier", condition.quantifier(),
              "type", condition.type(),
              "constraints",
                  condition.constraints().stream()
                      .map(one -> List.of(one.left(), one.operator(), one.right()))
                      .toList()));
    }
    rule.put("conditions", conditions);
    return rule;
  }

  private void fixtures() {
    if (folder.fixtures() == null) {
      return;
    }
    for (RuleSource source : sources) {
      boolean named =
          folder.fixtures().values().stream().anyMatch(text -> text.contains(source.path()));
      if (!named && !fixture(source, "fires")) {
        missing(source, "fires", "in which it fires");
      }
      if (!named && !fixture(source, "silent")) {
        missing(source, "silent", "in which one condition fails and it is silent");
      }
    }
  }

  private boolean fixture(RuleSource source, String which) {
    String start = "/" + source.path() + "/" + which;
    return folder.fixtures().keySet().stream()
        .anyMatch(file -> ("/" + file).contains(start) && file.endsWith("/expected.yaml"));
  }

  private void missing(RuleSource source, String which, String what) {
    mistakes.add(
        source.file(),
        source.rule().name(),
        MistakeKind.NO_FIXTURE,
        "the rule has no fixture "
            + what
            + ": add fixtures/"
            + source.path()
            + "/"
            + which
            + "/expected.yaml and the evidence beside it");
  }
}
