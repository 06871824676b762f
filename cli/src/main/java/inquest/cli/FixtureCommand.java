package inquest.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest fixture}: makes fixtures of incidents. */
final class FixtureCommand implements Command {
  private final Terminal terminal;

  FixtureCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "fixture",
            "Makes fixtures of incidents.",
            "  inquest fixture make capture.tar.gz -o fixtures/incidents/memory/last-night");
    spec.addSubcommand("make", FixtureMaker.spec());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    if (!options.hasSubcommand()) {
      throw new UsageException("fixture: what? make; see 'inquest fixture --help'");
    }
    return new FixtureMaker(terminal, options.subcommand()).run();
  }
}
