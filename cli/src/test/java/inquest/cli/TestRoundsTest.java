package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.cli.testing.Changes;
import inquest.cli.testing.TestReport;
import inquest.report.RenderOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is run again when a file changes; the changes are played, so that nothing waits. */
class TestRoundsTest {
  private static final String PASSED = "1 passed, 0 failed\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A step of somebody who edits. */
  private interface Step {
    Path edit() throws IOException;
  }

  @Test
  void whatAChangeTouchesIsRunAgain() throws IOException {
    write("a.yaml", 60);
    write("b.yaml", 60);
    watch(LimitOptions.NONE, () -> write("a.yaml", 2), () -> write("b.yaml", 60));
    assertThat(text(out))
        .startsWith("2 passed, 0 failed\nFAILED " + folder.resolve("a.yaml"))
        .endsWith("0 passed, 1 failed\n" + PASSED);
  }

  @Test
  void newFilesAreFoundAndOthersIgnored() throws IOException {
    write("a.yaml", 60);
    watch(
        LimitOptions.NONE,
        () -> Files.writeString(folder.resolve("notes"), "x"),
        () -> write("c.yaml", 60));
    assertThat(text(out)).isEqualTo(PASSED + PASSED);
  }

  @Test
  void aChangedLimitTouchesAll() throws IOException {
    write("a.yaml", 60);
    Path limits = Files.writeString(folder.resolve("limits.yaml"), "");
    LimitOptions options = new LimitOptions(Optional.of(limits.toString()), "default");
    watch(
        options,
        () -> Files.writeString(limits, "series: {iowait-high: {above: 70}}\n"),
        () -> Files.writeString(limits, "series: {iowait-hihg: {above: 70}}\n"),
        () -> Files.writeString(limits, "series: {iowait-high: {above: 20}}\n"));
    assertThat(text(out)).startsWith(PASSED + "FAILED").endsWith("0 passed, 1 failed\n" + PASSED);
    assertThat(text(err)).contains("limits.yaml:1: no limit 'iowait-hihg'");
  }

  private void watch(LimitOptions limits, Step... steps) throws IOException {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            RenderOptions.PLAIN);
    TestPlan plan = TestPlan.of(List.of(folder.toString()), "");
    TestRounds rounds =
        new TestRounds(plan, limits, RuleFolders.NONE, TestReport.of("text"), terminal);
    assertThat(rounds.watch(new Played(new ArrayDeque<>(Arrays.asList(steps)))))
        .isEqualTo(ExitCode.RAN);
  }

  /** Edits when it is asked for a change. */
  private record Played(Deque<Step> steps) implements Changes {
    @Override
    public Set<Path> await() throws IOException {
      return steps.isEmpty() ? Set.of() : Set.of(steps.remove().edit());
    }

    @Override
    public void close() {}
  }

  private Path write(String name, int iowait) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "series: {measures: {iowait: 1x20 " + iowait + "x40}}\nexpect: {must_fire: iowait-high}\n");
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
