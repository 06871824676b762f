package inquest.cli;

import inquest.assembly.CaseListing;
import inquest.assembly.WindowOptions;
import inquest.report.WhyJson;
import inquest.report.WhyRenderer;
import inquest.report.WhyText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What the commands that explain have in common. */
final class Explaining {
  private Explaining() {}

  /** Writes the explanation of a case. */
  interface Explanation {
    void write(CaseListing listing, Appendable out) throws IOException;
  }

  static CommandSpec options(String name, String description, String... examples) {
    CommandSpec spec = Options.command(name, description, examples);
    return RuleFolders.addTo(spec)
        .addOption(Options.value("--format", "FORMAT", "text (default) or json."))
        .addOption(Options.value("--from", "T", "Start of the incident: HH:MM[:SS] or ISO 8601."))
        .addOption(Options.value("--to", "T", "Its end."))
        .addOption(Options.value("--tz", "ZONE", "Time zone of the host: Europe/Berlin, +02:00."));
  }

  static WhyRenderer renderer(ParseResult options) {
    String format = options.matchedOptionValue("--format", "text");
    return switch (format) {
      case "text" -> new WhyText();
      case "json" -> new WhyJson();
      default ->
          throw new UsageException(
              "--format " + format + ": unknown; one of text, json is expected");
    };
  }

  /** The rules that the options ask for. */
  static Judging judging(ParseResult options, Terminal terminal) {
    return Judging.with(LimitOptions.NONE, RuleFolders.of(options), terminal);
  }

  /** The complaint about a name that nothing has. */
  static UsageException unknown(String name, boolean rules, Judging judging) {
    List<String> similar = Diagnosing.explainer(judging).similar(name, rules);
    String hint = similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?";
    return new UsageException(name + ": no such " + (rules ? "cause or rule" : "cause") + hint);
  }

  static ExitCode print(
      String path, ParseResult options, Terminal terminal, Judging judging, Explanation explanation)
      throws IOException {
    WindowOptions window = IncidentWindow.of(Options.values(options, "--from", "--to", "--tz"));
    CaseListing listing;
    try {
      listing = Diagnosing.list(Diagnosing.open(path, terminal.in()), window, judging);
    } catch (IOException e) {
      terminal.message(path + ": " + Reasons.of(e));
      return ExitCode.NO_EVIDENCE;
    }
    if (listing.caseFile().formats().isEmpty()) {
      terminal.message(path + ": no usable evidence");
      return ExitCode.NO_EVIDENCE;
    }
    StringBuilder out = new StringBuilder(1 << 14);
    explanation.write(listing, out);
    terminal.print(out);
    return ExitCode.RAN;
  }
}
