package inquest.cli;

import inquest.assembly.WindowOptions;
import inquest.cli.testing.Changes;
import inquest.cli.testing.FolderChanges;
import inquest.cli.testing.IncidentCapture;
import inquest.cli.testing.TestReport;
import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inquest test}: diagnoses incidents whose cause is known, and compares. */
final class TestCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "junit", "json", "tap");
  private static final String RUN = "--run";
  private static final String WATCH = "--watch";
  private static final String FORMAT = "--format";

  private final Terminal terminal;

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "test",
            "Diagnoses incidents whose cause is known and compares. A case is a folder of captured"
                + " files with an expected.yaml, or stands in a YAML file with a few lines of"
                + " evidence. docs/fixtures.md describes both.",
            "  inquest test",
            "  inquest test fixtures/incidents/memory --run 'swap|oom'",
            "  inquest test --rules our-rules our-rules --watch",
            "  inquest test --format junit > target/inquest-test.xml",
            "  inquest test --coverage --fail-under 95",
            "  inquest test --coverage --format html -o coverage.html",
            "  inquest test --mutate --rule swap-thrash --cache .mutants",
            "",
            "Of a case it may be said: problem, cause, subject, escalate, flags, contributing,",
            "must_fire, must_not_fire, diagnosis. What is not said is not checked.",
            "",
            "Exit codes: 0 all as expected; 1 a difference, nothing to test, or less than",
            "--fail-under; 2 usage.");
    RuleFolders.addTo(LimitOptions.addTo(spec))
        .addOption(Options.value(RUN, "REGEX", "Only cases with this in their name."))
        .addOption(Options.flag(WATCH, "Run again what a change touches, until Ctrl-C."))
        .addOption(Options.value(FORMAT, "FORMAT", "text (default), junit, json or tap."));
    return RuleMeasures.addTo(spec)
        .addPositional(
            Options.arguments(
                "DIR", "0..*", "Where to look; default: " + String.join(", ", TestPlan.DEFAULT)));
  }

  @Override
  public ExitCode run(ParseResult options) throws IOException {
    if (RuleMeasures.asked(options)) {
      return new RuleMeasures(terminal, options).run();
    }
    TestPlan plan = TestPlan.of(Options.argumentsOf(options), options.matchedOptionValue(RUN, ""));
    LimitOptions limits = LimitOptions.of(Options.values(options, LimitOptions.NAMES));
    RuleFolders rules = RuleFolders.of(options);
    TestRounds rounds = new TestRounds(plan, limits, rules, report(options), terminal);
    if (!options.hasMatchedOption(WATCH)) {
      return rounds.once();
    }
    plan.cases();
    List<Path> watched = new ArrayList<>(plan.paths());
    limits.file().ifPresent(file -> watched.add(Path.of(file)));
    rules.names().forEach(folder -> watched.add(Path.of(folder)));
    try (Changes changes = FolderChanges.of(watched)) {
      return rounds.watch(changes);
    }
  }

  private static TestReport report(ParseResult options) {
    String format = options.matchedOptionValue(FORMAT, FORMATS.get(0));
    if (!FORMATS.contains(format)) {
      throw new UsageException(
          FORMAT
              + " "
              + format
              + ": unknown; one of "
              + String.join(", ", FORMATS)
              + " is expected");
    }
    return TestReport.of(format);
  }

  /** The diagnosis of an incident, without what is written beside its evidence. */
  static Diagnosis diagnosed(Path folder, Judging judging) throws IOException {
    return Diagnosing.diagnose(
            new IncidentCapture(Diagnosing.open(folder.toString(), System.in)),
            WindowOptions.NONE,
            judging)
        .diagnosis();
  }
}
