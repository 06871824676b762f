package inquest.cli;

import inquest.assembly.CaseListing;
import inquest.report.WhyRenderer;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest explain}: shows the derivation of a diagnosis, down to lines of files. */
final class ExplainCommand implements Command {
  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Explaining.options(
            "explain",
            "Shows how a diagnosis was derived: findings, the rules behind them, the facts that"
                + " these matched, each with file and line; and what was explained away.",
            "  inquest explain capture/",
            "  inquest explain capture/ user-memory-hog",
            "  inquest explain capture.tar.gz --format json",
            "  inquest explain capture/ --rules our-rules",
            "",
            "Exit codes: 0 it ran; 2 usage, an unknown id; 3 no usable evidence; 4 internal error.")
        .addPositional(
            Options.arguments(
                "CAPTURE [CAUSE]", "1..2", "The capture, and the finding that is wanted of it."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    List<String> named = Options.argumentsOf(options);
    WhyRenderer renderer = Explaining.renderer(options);
    String id = named.size() > 1 ? named.get(1) : "";
    Judging judging = Explaining.judging(options, terminal);
    if (!id.isEmpty() && !Diagnosing.explainer(judging).knowsFinding(id)) {
      throw Explaining.unknown(id, false, judging);
    }
    return Explaining.print(
        named.get(0),
        options,
        terminal,
        judging,
        (CaseListing listing, Appendable out) ->
            renderer.why(Diagnosing.explainer(judging).explain(listing.caseFile(), id), out));
  }
}
