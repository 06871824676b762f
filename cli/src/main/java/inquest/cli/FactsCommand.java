package inquest.cli;

import inquest.assembly.CaseListing;
import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.report.CsvListing;
import inquest.report.JsonListing;
import inquest.report.ListingRenderer;
import inquest.report.TextListing;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest facts}: lists what was read of a capture, each with its file and line. */
final class FactsCommand implements Command {
  private final Terminal terminal;

  FactsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Options.command(
            "facts",
            "Lists every fact that was read of a capture, with its file and line.",
            "  inquest facts capture/",
            "  inquest facts --unread sosreport-web01.tar.xz",
            "  inquest facts capture.tar.gz --format csv > facts.csv",
            "  inquest facts capture/ --format json | jq '.facts[] | select(.fact == \"md-array\")'",
            "",
            "Facts are what the rules see. Samples are summed up by measure. Events are the lines",
            "of logs, each with its instant and how that was got.",
            "",
            "Exit codes: 0 it ran; 2 usage; 3 no usable evidence; 4 internal error.")
        .addOption(Options.flag("--unread", "List only what was not read, or not all of it."))
        .addOption(Options.value("--format", "FORMAT", "text (default), json or csv."))
        .addOption(Options.value("--from", "T", "Start of the incident: HH:MM[:SS] or ISO 8601."))
        .addOption(Options.value("--to", "T", "Its end."))
        .addOption(Options.value("--tz", "ZONE", "Time zone of the host: Europe/Berlin, +02:00."))
        .addPositional(
            Options.arguments(
                "CAPTURE",
                "1",
                "A directory, an archive, an sos report or a single file; - is standard input."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    ListingRenderer renderer = renderer(options.matchedOptionValue("--format", "text"));
    WindowOptions window = IncidentWindow.of(Options.values(options, "--from", "--to", "--tz"));
    String path = Options.argumentsOf(options).get(0);
    CaseListing listing;
    try {
      Capture capture = Diagnosing.open(path, terminal.in());
      listing = Diagnosing.list(capture, window);
    } catch (IOException e) {
      terminal.message(path + ": " + Reasons.of(e));
      return ExitCode.NO_EVIDENCE;
    }
    StringBuilder out = new StringBuilder(1 << 14);
    if (options.hasMatchedOption("--unread")) {
      renderer.unread(listing.caseFile().unread(), out);
    } else {
      renderer.facts(listing, out);
    }
    terminal.print(out);
    return listing.caseFile().formats().isEmpty() ? ExitCode.NO_EVIDENCE : ExitCode.RAN;
  }

  private static ListingRenderer renderer(String format) {
    return switch (format) {
      case "text" -> new TextListing();
      case "json" -> new JsonListing();
      case "csv" -> new CsvListing();
      default ->
          throw new UsageException(
              "--format " + format + ": unknown; one of text, json, csv is expected");
    };
  }
}
