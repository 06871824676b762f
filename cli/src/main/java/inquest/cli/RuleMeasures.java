package inquest.cli;

import inquest.cli.coverage.Coverage;
import inquest.cli.coverage.CoverageHtml;
import inquest.cli.coverage.CoverageJson;
import inquest.cli.coverage.CoverageLcov;
import inquest.cli.coverage.CoverageMeter;
import inquest.cli.coverage.CoverageText;
import inquest.cli.mutation.KnownFacts;
import inquest.cli.mutation.MutantResult;
import inquest.cli.mutation.Mutation;
import inquest.cli.mutation.MutationCache;
import inquest.cli.mutation.MutationReport;
import inquest.cli.mutation.MutationRun;
import inquest.cli.testing.FixtureCase;
import inquest.diagnosis.ConditionEvaluator;
import inquest.diagnosis.Similarity;
import inquest.knowledge.Condition;
import inquest.knowledge.Conditions;
import inquest.knowledge.RuleEntry;
import inquest.knowledge.RuleSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code inquest test --coverage} and {@code --mutate}: how well the cases whose cause is known try
 * the rules. Whether the cases themselves pass is not looked at.
 */
final class RuleMeasures {
  private static final String COVERAGE = "--coverage";
  private static final String MUTATE = "--mutate";
  private static final String FAIL_UNDER = "--fail-under";
  private static final String FORMAT = "--format";
  private static final String RULE = "--rule";
  private static final String RUN = "--run";
  private static final String JOBS = "--jobs";
  private static final String CACHE = "--cache";
  private static final String OUTPUT = "-o";
  private static final String SOURCE_FOLDER = "rules/src/main/resources/inquest";
  private static final double ALL = 100;

  private final Terminal terminal;
  private final ParseResult options;
  private final Judging judging;

  /** Measures with the limits and rules of the options. */
  RuleMeasures(Terminal terminal, ParseResult options) {
    this.terminal = terminal;
    this.options = options;
    LimitOptions limits = LimitOptions.of(Options.values(options, LimitOptions.NAMES));
    this.judging = Judging.with(limits, RuleFolders.of(options), terminal);
  }

  /** Adds the options to a command; those of a name that it has already stay as they are. */
  static CommandSpec addTo(CommandSpec spec) {
    OptionSpec[] mine = {
      Options.flag(
          COVERAGE,
          "Instead of testing, tell which conditions of the rules ever decided: format text, json,"
              + " html or lcov."),
      Options.flag(
          MUTATE,
          "Instead of testing, make small faults in the rules and tell which ones no case notices:"
              + " format text or json."),
      Options.value(FAIL_UNDER, "PERCENT", "Exit with 1 when the share is smaller."),
      Options.value(RULE, "RULE", "Only this rule: a path, or the end of one."),
      Options.value(CACHE, "DIR", "Where --mutate keeps results, to go on or to start from."),
      Options.value(FORMAT, "FORMAT", "The form of the report."),
      Options.value(JOBS, "N", "How many at a time; default: one per CPU."),
      Options.value(OUTPUT, "FILE", "Write the report to a file.")
    };
    for (OptionSpec option : mine) {
      if (spec.findOption(option.longestName()) == null) {
        spec.addOption(option);
      }
    }
    return spec;
  }

  /** Whether the options ask for a measure. */
  static boolean asked(ParseResult options) {
    return options.hasMatchedOption(COVERAGE) || options.hasMatchedOption(MUTATE);
  }

  /** Measures, and prints the report. */
  ExitCode run() throws IOException {
    if (options.hasMatchedOption(COVERAGE) && options.hasMatchedOption(MUTATE)) {
      throw new UsageException(COVERAGE + " and " + MUTATE + ": one of them at a time");
    }
    double least = least();
    Map<String, List<Condition>> rules = rules(options.matchedOptionValue(RULE, ""));
    List<FixtureCase> cases =
        KnownCases.below(Options.argumentsOf(options), options.matchedOptionValue(RUN, ""));
    StringBuilder report = new StringBuilder();
    double percent =
        options.hasMatchedOption(COVERAGE)
            ? coverage(rules, cases, report)
            : mutation(rules, cases, report);
    print(report);
    return percent < least ? ExitCode.CHECK_FAILED : ExitCode.RAN;
  }

  private void print(StringBuilder report) throws IOException {
    String file = options.matchedOptionValue(OUTPUT, "");
    if (file.isEmpty()) {
      terminal.print(report);
      return;
    }
    try (OutputFile output = OutputFile.open(file)) {
      output.writer().append(report);
      output.commit();
    }
  }

  private double least() {
    String text = options.matchedOptionValue(FAIL_UNDER, "0");
    try {
      double least = Double.parseDouble(text);
      if (least >= 0 && least <= ALL) {
        return least;
      }
    } catch (NumberFormatException e) {
      // Said below, with the value.
    }
    throw new UsageException(FAIL_UNDER + " " + text + ": a percentage from 0 to 100 is expected");
  }

  private int jobs() {
    return BatchCommand.jobs(options.matchedOptionValue(JOBS, ""));
  }

  private String format(String... known) {
    String format = options.matchedOptionValue(FORMAT, known[0]);
    if (!List.of(known).contains(format)) {
      String all = String.join(", ", known);
      throw new UsageException(FORMAT + " " + format + ": unknown; one of " + all + " is expected");
    }
    return format;
  }

  /** Path → conditions of the rules that are asked for, in the order of their paths. */
  private Map<String, List<Condition>> rules(String wanted) {
    Conditions conditions = Conditions.load(judging.knowledge().added());
    Map<String, List<Condition>> rules = new LinkedHashMap<>();
    List<String> known = new ArrayList<>();
    for (RuleEntry entry : judging.knowledge().rules().entries().values()) {
      known.add(entry.rule());
      known.add(entry.name());
      String path = wanted.replaceAll("\\.drl$", "");
      if (path.isEmpty() || entry.rule().equals(path) || entry.rule().endsWith("/" + path)) {
        rules.put(entry.rule(), conditions.of(entry.rule()));
      }
    }
    if (rules.isEmpty()) {
      Optional<String> meant = Similarity.nearest(wanted, known).stream().findFirst();
      String hint = meant.map(name -> "; did you mean '" + name + "'?").orElse("");
      throw new UsageException(RULE + " " + wanted + ": no such rule" + hint);
    }
    return rules;
  }

  private String fileOf(String rule) {
    return RuleFolders.of(options).fileOf(rule, SOURCE_FOLDER);
  }

  private double coverage(
      Map<String, List<Condition>> rules, List<FixtureCase> cases, StringBuilder report)
      throws IOException {
    String format = format("text", "json", "html", "lcov");
    CoverageMeter meter = new CoverageMeter(rules);
    new KnownCases(terminal, judging, jobs())
        .each(cases, (name, facts) -> meter.tried(name, new ConditionEvaluator(facts)), meter::add);
    Coverage coverage = meter.result();
    switch (format) {
      case "json" -> CoverageJson.write(coverage, report);
      case "html" -> new CoverageHtml(coverage, sources().lines()).write(report);
      case "lcov" -> CoverageLcov.write(coverage, this::fileOf, report);
      default -> CoverageText.write(coverage, report);
    }
    return coverage.percent();
  }

  private double mutation(
      Map<String, List<Condition>> rules, List<FixtureCase> cases, StringBuilder report)
      throws IOException {
    String format = format("text", "json");
    List<KnownFacts> known = new ArrayList<>();
    new KnownCases(terminal, judging, jobs()).each(cases, KnownFacts::of, known::add);
    Mutation mutation = new Mutation(known.size(), tried(rules, known));
    MutationReport written = new MutationReport(mutation, this::fileOf);
    if (format.equals("json")) {
      written.json(report);
    } else {
      written.text(report);
    }
    return mutation.percent();
  }

  private List<MutantResult> tried(Map<String, List<Condition>> rules, List<KnownFacts> known)
      throws IOException {
    String folder = options.matchedOptionValue(CACHE, "");
    MutationRun run =
        new MutationRun(
            known,
            sources(),
            judging.knowledge().limits().values(),
            new MutationCache(folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder))));
    List<MutantResult> results = new ArrayList<>();
    ProgressBar progress = new ProgressBar(terminal, rules.size());
    InOrder.run(
        List.copyOf(rules.entrySet()),
        jobs(),
        rule -> run.of(rule.getKey(), rule.getValue()),
        some -> {
          results.addAll(some);
          progress.step();
        });
    progress.done();
    return results;
  }

  /** The rules as they are written, those of a site over the shipped ones. */
  private RuleSources sources() {
    Map<String, List<String>> lines = new TreeMap<>(RuleSources.load().lines());
    for (String name : RuleFolders.of(options).names()) {
      RuleFolder.read(name, false)
          .files()
          .forEach(
              (file, content) ->
                  lines.put(
                      file.replaceAll("\\.drl$", ""),
                      new String(content, StandardCharsets.UTF_8).lines().toList()));
    }
    return new RuleSources(lines);
  }
}
