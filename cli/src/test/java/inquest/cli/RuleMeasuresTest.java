package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code inquest test --coverage} and {@code --mutate}. */
class RuleMeasuresTest {
  private static final String RULE = "disk-full";

  @TempDir Path folder;

  @BeforeEach
  void cases() throws IOException {
    known("full", "/dev/sda1      100000  99500     500 100% /\n");
    known("nearly", "/dev/sda1      100000  96000    4000  96% /\n");
  }

  private void known(String name, String row) throws IOException {
    Path incident = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        incident.resolve("df.txt"),
        "Filesystem 1K-blocks   Used Available Use% Mounted on\n" + row);
    Files.writeString(incident.resolve("expected.yaml"), "problem: none\n");
  }

  private Ran measured(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "test";
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Ran.inquest(arguments);
  }

  @Test
  void bothSidesOfALimitAreShown() throws IOException {
    Map<?, ?> coverage = JsonTree.object(measured("--coverage", "--format", "json").out());
    assertThat(coverage.get("cases")).isEqualTo("2");
    assertThat(coverage.get("rules").toString())
        .contains("limit=98.0, nearest_silent=96.0, nearest_firing=100.0");
  }

  @Test
  void lessThanWantedIsAFailedCheck() {
    Ran ran = measured("--coverage", "--fail-under", "95");
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out()).contains("never fired").contains("condition coverage ");
    assertThat(measured("--coverage", "--fail-under", "0").code()).isEqualTo(ExitCode.RAN);
    assertThat(measured("--coverage", "--fail-under", "101").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void lcovNamesTheLinesOfTheFilesOfTheRules() {
    assertThat(measured("--coverage", "--format", "lcov").out())
        .contains("SF:rules/src/main/resources/inquest/causes/")
        .contains("BRDA:")
        .endsWith("end_of_record\n");
  }

  @Test
  void thePageShowsTheRulesAndEscapesThem() {
    assertThat(measured("--coverage", "--format", "html").out())
        .startsWith("<!DOCTYPE html>")
        .contains("usedPercent &gt;= $")
        .doesNotContain("usedPercent >= $")
        .endsWith("</html>\n");
  }

  @Test
  void twoRunsSayTheSame() {
    for (String format : List.of("text", "json", "html", "lcov")) {
      String first = measured("--coverage", "--format", format, "--jobs", "1").out();
      assertThat(measured("--coverage", "--format", format, "--jobs", "4").out()).isEqualTo(first);
    }
  }

  @Test
  void mutantsThatSurviveAreNamedWithWhatWouldNoticeThem() {
    Ran ran = measured("--mutate", "--rule", RULE, "--cache", folder.resolve("kept").toString());
    assertThat(ran.out()).contains(".drl:").contains("survived: ").contains("mutation score ");
    assertThat(folder.resolve("kept")).isDirectoryContaining("glob:**.mutants");
    Ran again = measured("--mutate", "--rule", RULE, "--cache", folder.resolve("kept").toString());
    assertThat(again.out()).isEqualTo(ran.out());
  }

  @Test
  void aMisspeltRuleIsNotTakenForAllOfThem() {
    Ran ran = measured("--mutate", "--rule", "disk-ful");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("did you mean 'disk-full'?");
  }
}
