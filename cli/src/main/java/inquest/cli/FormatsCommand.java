package inquest.cli;

import inquest.evidence.Readers;
import inquest.report.FormatCatalogue;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest formats}: lists the formats of evidence that are read. */
final class FormatsCommand implements Command {
  private final Terminal terminal;

  FormatsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "formats",
            "Lists the formats of evidence that are read, and what prints or holds them.",
            "  inquest formats",
            "  inquest formats | grep -i raid",
            "  inquest formats --format json | jq -r '.formats[].format'")
        .addOption(Options.value("--format", "FORMAT", "text (default), json or markdown."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    String format = options.matchedOptionValue("--format", "text");
    FormatCatalogue catalogue = new FormatCatalogue(Readers.all());
    StringBuilder out = new StringBuilder();
    switch (format) {
      case "text" -> catalogue.text(out);
      case "json" -> catalogue.json(out);
      case "markdown" -> catalogue.markdown(out);
      default ->
          throw new UsageException(
              "--format " + format + ": unknown; one of text, json, markdown is expected");
    }
    terminal.print(out);
    return ExitCode.RAN;
  }
}
