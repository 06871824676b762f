package inquest.cli;

import inquest.cli.testing.CaseResult;
import inquest.cli.testing.CaseRunner;
import inquest.cli.testing.Changes;
import inquest.cli.testing.FixtureCase;
import inquest.cli.testing.TestReport;
import inquest.cli.testing.Touched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs cases: all of them once, or again and again those that a change touches. */
final class TestRounds {
  private static final String CLEAR = "\u001b[H\u001b[2J";

  private final TestPlan plan;
  private final LimitOptions limits;
  private final RuleFolders rules;
  private final TestReport report;
  private final Terminal terminal;

  TestRounds(
      TestPlan plan, LimitOptions limits, RuleFolders rules, TestReport report, Terminal terminal) {
    this.plan = plan;
    this.limits = limits;
    this.rules = rules;
    this.report = report;
    this.terminal = terminal;
  }

  /** All cases, once; none is a failure. */
  ExitCode once() throws IOException {
    List<FixtureCase> cases = plan.cases();
    boolean passed = run(cases, runner());
    return passed && !cases.isEmpty() ? ExitCode.RAN : ExitCode.CHECK_FAILED;
  }

  /** All cases, then those that a change touches, until there are no more changes. */
  ExitCode watch(Changes changes) throws IOException {
    Optional<CaseRunner> runner = Optional.empty();
    List<FixtureCase> cases = plan.cases();
    while (true) {
      try {
        runner = Optional.of(runner.isPresent() ? runner.get() : runner());
        run(cases, runner.get());
      } catch (UsageException e) {
        terminal.message(e.getMessage());
      }
      Set<Path> changed;
      do {
        changed = changes.await();
        if (changed.isEmpty()) {
          return ExitCode.RAN;
        }
        boolean knowledge = knowledgeIn(changed);
        runner = knowledge ? Optional.empty() : runner;
        List<FixtureCase> all = plan.cases();
        cases = knowledge ? all : Touched.by(changed, all);
      } while (cases.isEmpty() && runner.isPresent());
      clear();
    }
  }

  /** Whether numbers or rules of the options are among the changed files. */
  private boolean knowledgeIn(Set<Path> changed) {
    List<Path> knowledge = new ArrayList<>();
    limits.file().ifPresent(file -> knowledge.add(Path.of(file).toAbsolutePath().normalize()));
    rules.names().forEach(name -> knowledge.add(Path.of(name).toAbsolutePath().normalize()));
    return changed.stream()
        .map(path -> path.toAbsolutePath().normalize())
        .anyMatch(path -> knowledge.stream().anyMatch(path::startsWith));
  }

  private void clear() {
    if (terminal.progress()) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
    }
  }

  private CaseRunner runner() {
    Judging judging = Judging.with(limits, rules, terminal);
    return new CaseRunner(judging.knowledge(), judging.diagnoser());
  }

  /** True when all passed. */
  private boolean run(List<FixtureCase> cases, CaseRunner runner) throws IOException {
    List<CaseResult> results = new ArrayList<>();
    ProgressBar progress = new ProgressBar(terminal, cases.size());
    InOrder.run(
        cases,
        Runtime.getRuntime().availableProcessors(),
        runner::run,
        result -> {
          results.add(result);
          progress.step();
        });
    progress.done();
    StringBuilder text = new StringBuilder();
    report.write(results, text);
    terminal.print(text);
    if (cases.isEmpty()) {
      terminal.message(plan.nothing());
    }
    return results.stream().allMatch(CaseResult::passed);
  }
}
