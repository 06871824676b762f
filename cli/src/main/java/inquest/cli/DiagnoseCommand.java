package inquest.cli;

import inquest.diagnosis.Diagnosis;
import inquest.report.RenderOptions;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest diagnose}: reads captures, prints what happened. */
final class DiagnoseCommand implements Command {
  private final Terminal terminal;

  DiagnoseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "diagnose",
                "Prints the cause of an incident, the proof, and whom to call.",
                "  inquest diagnose capture/",
                "  inquest diagnose sosreport-web01.tar.xz --format markdown -o report.md",
                "  inquest diagnose capture.tar.gz --from 13:40 --to 14:10 --tz Europe/Berlin",
                "  inquest diagnose capture/ --limits our-limits.yaml",
                "  inquest diagnose capture/ --rules our-rules",
                "  ssh web01 dmesg | inquest diagnose -",
                "",
                "Exit codes: 0 it ran, whatever the verdict; 2 usage; 3 no usable evidence;",
                "4 internal error.")
            .addOption(
                Options.value("--from", "T", "Start of the incident: HH:MM[:SS] or ISO 8601."))
            .addOption(Options.value("--to", "T", "Its end."))
            .addOption(
                Options.value("--tz", "ZONE", "Time zone of the host: Europe/Berlin, +02:00."))
            .addOption(Options.value("--format", "FORMAT", "text (default), markdown or json."))
            .addOption(Options.flag("--ascii", "Print ASCII characters only."))
            .addOption(Options.value("-o", "FILE", "Write the report to a file."));
    return RuleFolders.addTo(LimitOptions.addTo(spec))
        .addPositional(
            Options.arguments(
                "CAPTURE",
                "1..*",
                "A directory, an archive, an sos report or a single file; - is standard input."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    return run(request(options));
  }

  /** What the options ask for. */
  static DiagnoseRequest request(ParseResult options) {
    return new DiagnoseRequest(
        Options.argumentsOf(options),
        IncidentWindow.of(Options.values(options, "--from", "--to", "--tz")),
        LimitOptions.of(Options.values(options, LimitOptions.NAMES)),
        RuleFolders.of(options),
        Format.named(options.matchedOptionValue("--format", "text")),
        options.hasMatchedOption("--ascii"),
        Optional.ofNullable(options.matchedOptionValue("-o", null)));
  }

  /** Prints the diagnosis of every capture, in the order they are named. */
  ExitCode run(DiagnoseRequest request) throws IOException {
    if (request.output().isEmpty()) {
      StringBuilder report = new StringBuilder(1 << 14);
      ExitCode code = report(request, report, terminal.style());
      terminal.print(report);
      return code;
    }
    try (OutputFile file = OutputFile.open(request.output().get())) {
      ExitCode code = report(request, file.writer(), RenderOptions.PLAIN);
      file.commit();
      return code;
    }
  }

  private ExitCode report(DiagnoseRequest request, Appendable out, RenderOptions style)
      throws IOException {
    RenderOptions options = new RenderOptions(request.ascii(), style.color(), style.width());
    boolean several = request.captures().size() > 1;
    ExitCode worst = ExitCode.RAN;
    Judging judging = Judging.with(request.limits(), request.rules(), terminal);
    Diagnosing.prepare(judging);
    for (String path : request.captures()) {
      Diagnosing.Outcome outcome = diagnose(path, request, judging);
      if (several && request.format() != Format.JSON) {
        out.append(path.equals(request.captures().get(0)) ? "" : "\n");
        out.append("==> ").append(path).append(" <==\n\n");
      }
      write(outcome.diagnosis(), request.format(), several, out, options);
      worst = worst.worse(outcome.evidence() ? ExitCode.RAN : ExitCode.NO_EVIDENCE);
    }
    return worst;
  }

  private Diagnosing.Outcome diagnose(String path, DiagnoseRequest request, Judging judging) {
    try {
      Diagnosing.Outcome outcome =
          Diagnosing.diagnose(Diagnosing.open(path, terminal.in()), request.window(), judging);
      if (!outcome.evidence()) {
        terminal.message(path + ": no usable evidence");
      }
      return outcome;
    } catch (IOException e) {
      terminal.message(path + ": " + Reasons.of(e));
      return Diagnosing.unreadable(path, Reasons.of(e), request.window(), judging);
    }
  }

  private static void write(
      Diagnosis diagnosis, Format format, boolean several, Appendable out, RenderOptions options)
      throws IOException {
    format.renderer(several).render(diagnosis, out, options);
  }
}
