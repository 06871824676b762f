package inquest.cli;

import inquest.assembly.CaseListing;
import inquest.report.WhyRenderer;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest why-not}: says what a cause or a rule lacked. */
final class WhyNotCommand implements Command {
  private final Terminal terminal;

  WhyNotCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Explaining.options(
            "why-not",
            "Says why a cause is not the verdict, or why a rule did not fire: each condition, what"
                + " was seen of it, and what would have to be collected.",
            "  inquest why-not capture/ drive-failure",
            "  inquest why-not capture/ causes/memory/user-memory-hog-in-swap-thrash",
            "  inquest why-not capture.tar.gz swap-thrash --format json",
            "  inquest why-not capture/ our-rule --rules our-rules",
            "",
            "holds: it does; fails: the nearest that was seen is shown; missing: the capture has",
            "no such evidence; open: it depends on one that fails.",
            "",
            "Exit codes: 0 it ran; 2 usage, an unknown id; 3 no usable evidence; 4 internal error.")
        .addPositional(
            Options.arguments("CAPTURE CAUSE|RULE", "2", "The capture, and an id or a rule."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    List<String> named = Options.argumentsOf(options);
    WhyRenderer renderer = Explaining.renderer(options);
    String name = named.get(1);
    Judging judging = Explaining.judging(options, terminal);
    if (!Diagnosing.explainer(judging).knows(name)) {
      throw Explaining.unknown(name, true, judging);
    }
    return Explaining.print(
        named.get(0),
        options,
        terminal,
        judging,
        (CaseListing listing, Appendable out) ->
            renderer.whyNot(Diagnosing.explainer(judging).whyNot(listing, name), out));
  }
}
