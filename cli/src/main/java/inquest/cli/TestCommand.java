package inquest.cli;

import inquest.assembly.WindowOptions;
import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest test}: diagnoses incidents whose cause is known, and compares. */
final class TestCommand implements Command {
  private static final String DEFAULT_FOLDER = "fixtures/incidents";

  private final Terminal terminal;

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What became of one incident; no differences when it is as expected. */
  private record Result(Path folder, List<String> differences) {}

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "test",
            "Diagnoses incidents whose cause is known and compares: each folder below DIR that"
                + " has an expected.yaml is one.",
            "  inquest test",
            "  inquest test fixtures/incidents/memory",
            "  inquest test --coverage --fail-under 95",
            "  inquest test --coverage --format html -o coverage.html",
            "  inquest test --mutate --rule swap-thrash --cache .mutants",
            "",
            "expected.yaml may say: problem, cause, subject, escalate, flags, contributing.",
            "What it does not say is not checked.",
            "",
            "Exit codes: 0 all as expected; 1 a difference, nothing to test, or less than --fail-under;",
            "2 usage.");
    return RuleMeasures.addTo(LimitOptions.addTo(spec))
        .addPositional(
            Options.arguments("DIR", "0..*", "Where to look; default: " + DEFAULT_FOLDER + "."));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    if (RuleMeasures.asked(options)) {
      Judging measured = Judging.with(LimitOptions.of(Options.values(options, LimitOptions.NAMES)));
      return new RuleMeasures(terminal, options, measured).run();
    }
    List<String> named = Options.argumentsOf(options);
    List<Path> incidents = new ArrayList<>();
    for (String folder : named.isEmpty() ? List.of(DEFAULT_FOLDER) : named) {
      incidents.addAll(incidentsBelow(folder));
    }
    Judging judging = Judging.with(LimitOptions.of(Options.values(options, LimitOptions.NAMES)));
    StringBuilder report = new StringBuilder();
    int[] failed = {0};
    InOrder.run(
        incidents,
        Runtime.getRuntime().availableProcessors(),
        incident -> check(incident, judging),
        result -> {
          failed[0] += result.differences().isEmpty() ? 0 : 1;
          append(result, report);
        });
    int passed = incidents.size() - failed[0];
    report.append(passed).append(" passed, ").append(failed[0]).append(" failed\n");
    terminal.print(report);
    if (incidents.isEmpty()) {
      terminal.message("no expected.yaml was found: nothing was tested");
    }
    return failed[0] > 0 || incidents.isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.RAN;
  }

  private static List<Path> incidentsBelow(String folder) throws IOException {
    if (!Files.isDirectory(Path.of(folder))) {
      throw new UsageException(folder + ": no such directory");
    }
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.endsWith(Expectation.FILE))
          .map(Path::getParent)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Result check(Path folder, Judging judging) {
    try {
      Expectation expected = Expectation.read(folder.resolve(Expectation.FILE));
      return new Result(folder, expected.differences(diagnosed(folder, judging)));
    } catch (IOException e) {
      return new Result(folder, List.of(Reasons.of(e)));
    } catch (RuntimeException | StackOverflowError e) {
      return new Result(folder, List.of("internal error: " + e));
    }
  }

  /** The diagnosis of an incident, without what is written beside its evidence. */
  static Diagnosis diagnosed(Path folder, Judging judging) throws IOException {
    return Diagnosing.diagnose(
            new IncidentCapture(Diagnosing.open(folder.toString(), System.in)),
            WindowOptions.NONE,
            judging)
        .diagnosis();
  }

  private static void append(Result result, StringBuilder report) {
    if (result.differences().isEmpty()) {
      return;
    }
    report.append("FAILED ").append(result.folder()).append('\n');
    result.differences().forEach(line -> report.append("  ").append(line).append('\n'));
  }
}
