package inquest.cli;

import inquest.knowledge.AddedRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options {@code --rules} and {@code --trust-rules}: rules of a site, over those that inquest
 * comes with.
 *
 * @param names of the folders, the later ones over the earlier
 * @param trusted whether the rules may be any DRL, which is to say any program
 */
record RuleFolders(List<String> names, boolean trusted) {
  /** The option that names a folder. */
  static final String FOLDER = "--rules";

  /** The option that lets rules be any DRL. */
  static final String TRUST = "--trust-rules";

  /** The rules that inquest comes with. */
  static final RuleFolders NONE = new RuleFolders(List.of(), false);

  /** Adds the options to a command. */
  static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder(FOLDER)
                .paramLabel("DIR")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Rules of your own, over the shipped ones of their names; repeatable.")
                .build())
        .addOption(
            Options.flag(
                TRUST, "Let these rules be any DRL: they can then run any program as you."));
  }

  /** What the options say. */
  static RuleFolders of(ParseResult options) {
    List<String> names = options.matchedOptionValue(FOLDER, List.of());
    boolean trusted = options.hasMatchedOption(TRUST);
    return names.isEmpty() && !trusted ? NONE : new RuleFolders(List.copyOf(names), trusted);
  }

  /**
   * The rules, compiled.
   *
   * @throws UsageException when there are mistakes in them; the message names each
   */
  List<AddedRules> load(Terminal terminal) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<RuleFolder> folders = new ArrayList<>();
    for (String name : names) {
      folders.add(RuleFolder.read(name, false));
    }
    return List.of(new RuleCache(terminal).rules(folders, trusted));
  }

  /** The file of a rule: in the last folder that has it, else below that of the shipped rules. */
  String fileOf(String rule, String shipped) {
    String found = shipped + "/" + rule + ".drl";
    for (String name : names) {
      Path file = Path.of(name, rule + ".drl");
      found = Files.exists(file) ? file.toString() : found;
    }
    return found;
  }

  /** The folders as the workbench wants them. */
  static Map<String, Map<String, byte[]>> files(List<RuleFolder> folders) {
    Map<String, Map<String, byte[]>> files = new LinkedHashMap<>();
    folders.forEach(folder -> files.put(folder.name(), folder.files()));
    return files;
  }

  /** Their problems as the workbench wants them. */
  static Map<String, Map<String, String>> problems(List<RuleFolder> folders) {
    Map<String, Map<String, String>> problems = new LinkedHashMap<>();
    folders.forEach(folder -> problems.put(folder.name(), folder.problems()));
    return problems;
  }
}
