package inquest.cli;

import inquest.assembly.Assembler;
import inquest.assembly.CaseFile;
import inquest.assembly.WindowOptions;
import inquest.capture.Capture;
import inquest.cli.testing.FixtureCase;
import inquest.evidence.CaptureReader;
import inquest.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The cases with a known cause, which are those of {@code inquest test}, and their final facts:
 * what rules are measured on.
 */
final class KnownCases {
  private static final String CAPTURES = "fixtures/captures";

  private final Terminal terminal;
  private final Judging judging;
  private final int jobs;

  KnownCases(Terminal terminal, Judging judging, int jobs) {
    this.terminal = terminal;
    this.judging = judging;
    this.jobs = jobs;
  }

  /**
   * The cases below the named folders, else below those of the project, sorted, each once.
   *
   * @param run a regular expression that their names must match somewhere; empty for all
   * @throws UsageException when a folder does not exist, or there is no case
   */
  static List<FixtureCase> below(List<String> named, String run) throws IOException {
    List<String> folders = new ArrayList<>(named);
    if (named.isEmpty()) {
      folders.addAll(TestPlan.DEFAULT);
      folders.add(CAPTURES);
      folders.removeIf(folder -> !Files.isDirectory(Path.of(folder)));
    }
    TestPlan plan = TestPlan.of(folders, run);
    TreeMap<String, FixtureCase> cases = new TreeMap<>();
    plan.cases().forEach(one -> cases.putIfAbsent(one.name(), one));
    if (cases.isEmpty()) {
      throw new UsageException(plan.nothing());
    }
    return List.copyOf(cases.values());
  }

  /**
   * Measures every case, several at a time, and hands the results over in the order of the names.
   *
   * @param measure of the name and the final facts of a case
   */
  <R> void each(
      List<FixtureCase> cases, BiFunction<String, List<Object>, R> measure, Consumer<R> taken)
      throws IOException {
    ProgressBar progress = new ProgressBar(terminal, cases.size());
    InOrder.run(
        cases,
        jobs,
        one -> measure.apply(one.name().replace('\\', '/'), facts(one.capture(), judging)),
        result -> {
          taken.accept(result);
          progress.step();
        });
    progress.done();
  }

  /** The final facts of a capture. */
  static List<Object> facts(Capture capture, Judging judging) throws IOException {
    Knowledge knowledge = judging.knowledge();
    CaseFile caseFile =
        Assembler.assemble(
            CaptureReader.read(capture),
            WindowOptions.NONE,
            knowledge.limits(),
            knowledge.commands());
    return judging.diagnoser().finalFacts(caseFile);
  }
}
