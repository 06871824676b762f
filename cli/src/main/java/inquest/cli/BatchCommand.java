package inquest.cli;

import inquest.assembly.WindowOptions;
import inquest.report.JsonRenderer;
import inquest.report.RenderOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest batch}: diagnoses many captures, one line of JSON for each. */
final class BatchCommand implements Command {
  private final Terminal terminal;

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
                "batch",
                "Diagnoses many captures: one line of JSON for each, in the order they are named.",
                "  inquest batch incidents/*/ -o results.jsonl",
                "  inquest batch list.csv -o results.jsonl --jobs 4",
                "  find /srv/captures -name '*.tar.gz' | inquest batch - -o results.jsonl",
                "",
                "A list has one path a line, or is a CSV file with a column 'capture' or 'path';",
                "paths are relative to the working directory, else to the folder of the list.",
                "Each line names its capture in the key 'capture'. One that cannot be read gives a",
                "line with the schema inquest/error/1.",
                "",
                "Exit codes: 0 it ran; 2 usage; 3 none of the captures could be read;",
                "4 internal error.")
            .addOption(
                Options.value(
                    "-o", "FILE", "Write the results to a file; default: standard output."))
            .addOption(Options.value("--jobs", "N", "How many at a time; default: one per CPU."));
    return RuleFolders.addTo(LimitOptions.addTo(spec))
        .addPositional(
            Options.arguments(
                "PATH|LIST", "1..*", "A capture, a LIST.csv of captures, or - for a list."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    int jobs = jobs(options.matchedOptionValue("--jobs", ""));
    List<String> captures = new ArrayList<>();
    for (String argument : Options.argumentsOf(options)) {
      captures.addAll(CaptureList.of(argument, terminal.in()));
    }
    Judging judging =
        Judging.with(
            LimitOptions.of(Options.values(options, LimitOptions.NAMES)),
            RuleFolders.of(options),
            terminal);
    String output = options.matchedOptionValue("-o", "");
    if (output.isEmpty()) {
      Writer results =
          new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
      ExitCode code = run(captures, jobs, judging, results);
      results.flush();
      return code;
    }
    try (OutputFile file = OutputFile.open(output)) {
      ExitCode code = run(captures, jobs, judging, file.writer());
      file.commit();
      return code;
    }
  }

  /** The number of workers that an option asks for; empty for one per processor. */
  static int jobs(String text) {
    if (text.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    try {
      int jobs = Integer.parseInt(text);
      if (jobs >= 1) {
        return jobs;
      }
    } catch (NumberFormatException e) {
      // Said below, with the value.
    }
    throw new UsageException("--jobs " + text + ": a number of 1 or more is expected");
  }

  private ExitCode run(List<String> captures, int jobs, Judging judging, Appendable results)
      throws IOException {
    ProgressBar progress = new ProgressBar(terminal, captures.size());
    int[] failed = {0};
    InOrder.run(
        captures,
        jobs,
        path -> line(path, judging),
        line -> {
          results.append(line.text());
          failed[0] += line.failed() ? 1 : 0;
          progress.step();
        });
    progress.done();
    int read = captures.size() - failed[0];
    terminal.message(
        captures.size() + " captures: " + read + " diagnosed, " + failed[0] + " not readable");
    return read == 0 ? ExitCode.NO_EVIDENCE : ExitCode.RAN;
  }

  /** One line of the results. */
  private record Line(String text, boolean failed) {}

  private static Line line(String path, Judging judging) throws IOException {
    try {
      Diagnosing.Outcome outcome =
          Diagnosing.diagnose(
              Diagnosing.open(path, InputStream.nullInputStream()), WindowOptions.NONE, judging);
      StringBuilder json = new StringBuilder();
      JsonRenderer.oneLineOf(path).render(outcome.diagnosis(), json, RenderOptions.PLAIN);
      return new Line(json.toString(), false);
    } catch (IOException e) {
      return new Line(ErrorLine.of(path, Reasons.of(e)), true);
    } catch (RuntimeException | StackOverflowError e) {
      return new Line(ErrorLine.of(path, "internal error: " + e), true);
    }
  }
}
