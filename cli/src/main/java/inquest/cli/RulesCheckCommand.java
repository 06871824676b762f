package inquest.cli;

import inquest.diagnosis.Similarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest rules check}: says what is wrong with a folder of rules, and where. */
final class RulesCheckCommand {
  /** Where a checkout has the shipped rules. */
  private static final String SHIPPED = "rules/src/main/resources/inquest";

  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  private RulesCheckCommand() {}

  static CommandSpec spec() {
    return Options.command(
            "check",
            "Checks a folder of rules: what is wrong, where, and what to do about it. Without DIR"
                + " the shipped rules of this checkout are checked.",
            "  inquest rules check our-rules/",
            "  inquest rules check our-rules/ --format sarif > rules.sarif",
            "",
            "DIR holds <level>/<area>/<name>.drl (level: symptoms, mechanisms, causes, explained,",
            "policy), and beside them causes.yaml and limits.yaml where they are needed.",
            "Rules with errors are not loaded; a warning is worth a look.",
            "",
            "Exit codes: 0 no errors; 1 errors; 2 usage; 4 internal error.")
        .addOption(
            Options.value(
                "--format", "FORMAT", "text (default), json, or sarif for editors and reviews."))
        .addPositional(Options.arguments("DIR", "0..1", "The folder of the rules."));
  }

  static ExitCode run(ParseResult options, Terminal terminal) throws IOException {
    List<String> named = Options.argumentsOf(options);
    String format = options.matchedOptionValue("--format", "text");
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          "--format "
              + format
              + ": unknown; one of "
              + String.join(", ", FORMATS)
              + " is expected");
    }
    if (named.isEmpty() && !Files.isDirectory(Path.of(SHIPPED))) {
      throw new UsageException(
          "no " + SHIPPED + " here: name the folder of your rules, 'inquest rules check DIR'");
    }
    boolean shipped = named.isEmpty();
    RuleFolder folder = RuleFolder.read(shipped ? SHIPPED : named.get(0), !shipped);
    BiFunction<String, Collection<String>, List<String>> nearest = Similarity::nearest;
    Map<String, Object> checked =
        Authoring.call(
            "check",
            RuleVocabulary.tree(),
            nearest,
            folder.name(),
            folder.files(),
            folder.problems(),
            shipped ? null : folder.fixtures(),
            format,
            Version.TEXT.replace("inquest ", ""));
    terminal.print((String) checked.get("report"));
    return checked.get("errors").equals(true) ? ExitCode.CHECK_FAILED : ExitCode.RAN;
  }
}
