package inquest.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Finds the command that the arguments name, and answers {@code --help} and {@code --version}. */
final class CommandLineParser {
  private final Terminal terminal;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  CommandLineParser(Terminal terminal) {
    this.terminal = terminal;
    commands.put("diagnose", new DiagnoseCommand(terminal));
    commands.put("batch", new BatchCommand(terminal));
    commands.put("explain", new ExplainCommand(terminal));
    commands.put("why-not", new WhyNotCommand(terminal));
    commands.put("facts", new FactsCommand(terminal));
    commands.put("formats", new FormatsCommand(terminal));
    commands.put("test", new TestCommand(terminal));
    commands.put("rules", new RulesCommand(terminal));
    commands.put("fixture", new FixtureCommand(terminal));
  }

  /** Runs what the arguments say. */
  ExitCode run(String[] arguments) throws IOException {
    ParseResult parsed;
    try {
      parsed = tree().parseArgs(arguments);
    } catch (RuntimeException e) {
      // JDK 25 loads what a class catches when it loads the class, at every start.
      if (e instanceof ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
        throw new UsageException(wrong.getMessage() + "; see '" + command + " --help'");
      }
      throw e;
    }
    ParseResult options = parsed;
    while (options.hasSubcommand()) {
      options = options.subcommand();
    }
    if (parsed.isVersionHelpRequested()) {
      terminal.print(Version.TEXT + "\n");
      return ExitCode.RAN;
    }
    if (options.isUsageHelpRequested()) {
      terminal.print(options.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
      return ExitCode.RAN;
    }
    if (options == parsed) {
      throw new UsageException("no command given; see 'inquest --help'");
    }
    ParseResult command = parsed.subcommand();
    return commands.get(command.commandSpec().name()).run(command);
  }

  /** What the arguments of {@code diagnose} ask for, read by picocli. */
  DiagnoseRequest diagnoseRequest(String[] arguments) {
    return DiagnoseCommand.request(tree().parseArgs(arguments).subcommand());
  }

  private CommandLine tree() {
    CommandSpec root =
        Options.command(
            "inquest",
            "Says what brought a Linux server down, from the evidence that was captured.",
            "  inquest diagnose capture/",
            "  inquest diagnose --help");
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
    return new CommandLine(root).setExpandAtFiles(false).setInterpolateVariables(false);
  }
}
