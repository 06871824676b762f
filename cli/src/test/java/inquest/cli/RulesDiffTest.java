package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDiffTest {
  @TempDir Path folder;
  private Path corpus;
  private Path limits;

  @BeforeEach
  void captures() throws IOException {
    corpus = folder.resolve("corpus");
    capture("a", "96000    4000  96%");
    capture("b", "50000   50000  50%");
    limits = folder.resolve("limits.yaml");
    Files.writeString(limits, "values:\n  filesystem-used-percent: {value: 95}\n");
  }

  private void capture(String name, String used) throws IOException {
    Path capture = Files.createDirectories(corpus.resolve(name));
    Files.writeString(
        capture.resolve("df.txt"),
        "Filesystem 1K-blocks   Used Available Use% Mounted on\n/dev/sda1  100000  "
            + used
            + " /\n");
  }

  private Ran diff(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"rules", "diff", "--corpus", corpus + ""}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Ran.inquest(arguments);
  }

  @Test
  void whatChangesIsShownBeforeAndAfter() {
    Ran ran = diff("--limits", limits.toString(), "--exit-code");
    assertThat(ran.out())
        .contains("/a\n")
        .doesNotContain("/b\n")
        .contains("none")
        .contains("->  disk-full")
        .endsWith("1 of 2 verdicts differ\n");
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(diff("--limits", limits.toString()).code()).isEqualTo(ExitCode.RAN);
  }

  @Test
  void theSameRulesChangeNothing() {
    Ran ran = diff("--exit-code");
    assertThat(ran.out()).isEqualTo("0 of 2 verdicts differ\n");
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
  }

  @Test
  void resultsOfABatchAreABefore() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Ran.inquest("batch", corpus + "/a", corpus + "/b", "-o", before.toString());
    assertThat(diff("--before", before.toString()).out()).isEqualTo("0 of 2 verdicts differ\n");
    Ran changed = diff("--before", before.toString(), "--limits", limits + "", "--format", "json");
    assertThat(changed.out()).contains("\"different\": 1");
  }

  @Test
  void resultsOfOtherCapturesAreRefused() throws IOException {
    Path before = Files.writeString(folder.resolve("before.jsonl"), "{}\n");
    assertThat(diff("--before", before.toString()).err())
        .contains("1 results, but the corpus has 2");
    Files.writeString(before, "{}\nno json\n");
    assertThat(diff("--before", before.toString()).err()).contains("before.jsonl:2: no JSON");
  }

  @Test
  void aProfileNamesTheDearestRuleFirst() {
    Ran ran = Ran.inquest("rules", "profile", corpus + "/a", "--top", "1");
    assertThat(ran.out()).contains("comparisons").contains("  line ").contains("1 capture. ");
  }
}
