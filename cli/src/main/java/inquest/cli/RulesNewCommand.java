package inquest.cli;

import inquest.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code inquest rules new}: writes a rule that works, with a fixture in which it fires and one in
 * which it does not, to be changed into the rule that is wanted. Never overwrites.
 */
final class RulesNewCommand {
  private static final List<String> LEVELS = List.of("symptoms", "mechanisms", "causes");

  private RulesNewCommand() {}

  static CommandSpec spec() {
    return Options.command(
            "new",
            "Writes a new rule that works, its limit, a fixture in which it fires and one in which"
                + " it is silent: change them into what you need.",
            "  inquest rules new network file-server-silent --cause -o our-rules",
            "  inquest rules check our-rules",
            "  inquest test --rules our-rules our-rules",
            "",
            "AREA is a folder such as memory, disk_io, network, service. SLUG is the name of the",
            "rule. No file is overwritten; causes.yaml and limits.yaml get one entry each.",
            "",
            "Exit codes: 0 it ran; 2 usage, or a file is there already; 4 internal error.")
        .addOption(Options.value("--level", "LEVEL", "symptoms, mechanisms or causes (default)."))
        .addOption(Options.flag("--cause", "Write a finding of its own into causes.yaml too."))
        .addOption(Options.value("-o", "DIR", "The folder of the rules; made if need be."))
        .addPositional(Options.arguments("AREA SLUG", "2", "Where the rule belongs; its name."));
  }

  static ExitCode run(ParseResult options, Terminal terminal) throws IOException {
    List<String> named = Options.argumentsOf(options);
    String level = options.matchedOptionValue("--level", "causes");
    String folder = options.matchedOptionValue("-o", "");
    if (folder.isEmpty()) {
      throw new UsageException("rules new: where to? -o DIR is missing");
    }
    if (!LEVELS.contains(level)) {
      throw new UsageException(
          "--level " + level + ": one of " + String.join(", ", LEVELS) + " is expected");
    }
    form(named.get(0), "[a-z][a-z0-9_]*", "an area is a word such as disk_io");
    form(named.get(1), "[a-z][a-z0-9]*(-[a-z0-9]+)*", "a rule is named like file-server-silent");
    boolean cause = options.hasMatchedOption("--cause");
    RuleTemplate template = new RuleTemplate(level, named.get(0), named.get(1), cause);
    if (cause && Knowledge.load().causes().text(named.get(1)).isPresent()) {
      throw new UsageException(
          named.get(1)
              + ": there is a finding of this name; choose another, or go without --cause");
    }
    write(Path.of(folder), template, terminal);
    return ExitCode.RAN;
  }

  private static void form(String text, String pattern, String wanted) {
    if (!text.matches(pattern)) {
      throw new UsageException(text + ": " + wanted);
    }
  }

  private static void write(Path folder, RuleTemplate template, Terminal terminal)
      throws IOException {
    Map<Path, String> files = new LinkedHashMap<>();
    template.files().forEach((name, text) -> files.put(folder.resolve(name), text));
    for (Path file : files.keySet()) {
      if (Files.exists(file)) {
        throw new UsageException(file + ": is there already, and is not overwritten");
      }
    }
    Map<Path, String> changed = new LinkedHashMap<>();
    template
        .entries()
        .forEach(
            entry ->
                changed.put(
                    folder.resolve(entry.file()), entry.addedTo(folder.resolve(entry.file()))));
    StringBuilder told = new StringBuilder();
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(
          file.getKey(), file.getValue(), java.nio.file.StandardOpenOption.CREATE_NEW);
      told.append(file.getKey()).append('\n');
    }
    for (Map.Entry<Path, String> file : changed.entrySet()) {
      try (OutputFile output = OutputFile.open(file.getKey().toString())) {
        output.writer().append(file.getValue());
        output.commit();
      }
      told.append(file.getKey()).append('\n');
    }
    terminal.print(told);
  }
}
