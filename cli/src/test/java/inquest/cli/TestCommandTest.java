package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.cli.testing.FixtureFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestCommandTest {
  @TempDir Path folder;

  @Test
  void asExpectedIsCounted() throws IOException {
    incident("quiet", "problem: none\ncause: null\nescalate: []\nflags: []\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.out()).isEqualTo("1 passed, 0 failed\n");
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
  }

  @Test
  void aDifferenceShowsBothSides() throws IOException {
    incident("wrong", "problem: memory\nflags: [oom, memory]\n");
    incident("quiet", "problem: none\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out())
        .isEqualTo(
            "FAILED "
                + folder
                + "/wrong\n"
                + "  problem\n    expected  memory\n    got       none\n"
                + "  flags\n    expected  memory, oom\n    got       none\n"
                + "    missing   memory, oom\n"
                + "1 passed, 1 failed\n");
  }

  @Test
  void nothingTestedIsNoSuccess() {
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out()).isEqualTo("0 passed, 0 failed\n");
    assertThat(ran.err()).contains("no case was found in " + folder + ": nothing was tested");
  }

  @Test
  void anUnknownKeyOrBrokenYamlFailsItsOwnIncident() throws IOException {
    incident("a", "problm: none\n");
    incident("b", "problem: [none\n");
    incident("c", "problem: none\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.out())
        .contains("a/expected.yaml:1:1: unknown key 'problm'; did you mean 'problem'?")
        .contains("b/expected.yaml:2:1: no YAML")
        .endsWith("1 passed, 2 failed\n");
  }

  @Test
  void takesNumbersOfASiteAndOfAProfile() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("expected.yaml"), "problem: filesystem\n");
    Files.writeString(
        full.resolve("df.txt"),
        "Filesystem 1K-blocks Used Available Use% Mounted on\n"
            + "/dev/sda1 10000000 9600000 400000 96% /var\n");
    Path site =
        Files.writeString(
            folder.resolve("site.yaml"),
            "values:\n  filesystem-used-percent: {value: 95, why: ours}\n");
    assertThat(Ran.inquest("test", full.toString()).code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(Ran.inquest("test", full.toString(), "--profile", "strict").out())
        .isEqualTo("1 passed, 0 failed\n");
    assertThat(Ran.inquest("test", full.toString(), "--limits", site.toString()).out())
        .isEqualTo("1 passed, 0 failed\n");
    assertThat(Ran.inquest("test", full.toString(), "--profile", "none").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatMustFireAndDoesNotSaysWhy() throws IOException {
    incident("quiet", "must_fire: [causes/memory/user-memory-hog-in-swap-thrash]\n");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out())
        .contains(
            "  must_fire\n    expected  causes/memory/user-memory-hog-in-swap-thrash fires\n"
                + "    got       it did not fire\n")
        .contains("    | rule causes/memory/user-memory-hog-in-swap-thrash (")
        .contains("conditions hold")
        .contains("collect with: ");
  }

  @Test
  void whatFiresAndMustNotSaysOnWhat() throws IOException {
    error("must_not_fire: drive-failure-critical-medium-error");
    Ran ran = Ran.inquest("test", folder.toString());
    assertThat(ran.out())
        .contains("expected  causes/hardware/drive-failure-critical-medium-error does not fire")
        .contains("| concluded Cause drive-failure (sdb), because of")
        .contains("messages:1: 2026-11-20T03:12:10+00:00 web01 kernel:");
  }

  @Test
  void theCauseThatIsNotThereSaysWhy() throws IOException {
    incident("quiet", "cause: user-memory-hog\n");
    assertThat(Ran.inquest("test", folder.toString()).out())
        .contains("  cause\n    expected  user-memory-hog\n    got       none\n    | cause ");
  }

  @Test
  void partsOfTheDiagnosisMayBeExpected() throws IOException {
    error("diagnosis: {cause: {id: drive-failure, subject: sdb}, alternatives: []}");
    assertThat(Ran.inquest("test", folder.toString()).code()).isEqualTo(ExitCode.RAN);
    error("diagnosis: {cause: {subject: sdc}, flags: [a]}");
    assertThat(Ran.inquest("test", folder.toString()).out())
        .contains("  diagnosis.cause.subject\n    expected  sdc\n    got       sdb\n")
        .contains("  diagnosis.flags\n    expected  1 items: a\n");
    error("diagnosis: {cuase: {}}");
    assertThat(Ran.inquest("test", folder.toString()).out())
        .contains("f.yaml:4:22: the diagnosis has no key 'cuase' here; did you mean 'cause'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "must_fire: [drive-failur-io-errors]|unknown rule 'drive-failur-io-errors'; did you mean",
        "must_fire: [H0]|unknown rule 'H0'; did you mean",
        "must_not_fire: {a: b}|a text is expected; this is key: value",
        "cause: drive-failur|unknown cause 'drive-failur'; did you mean 'drive-failure'?",
        "problem: hardwear|unknown problem 'hardwear'; did you mean 'hardware'?",
        "contributing: [array-degrded md0]|unknown finding 'array-degrded'; did you mean",
        "{}|nothing is expected"
      })
  void namesThatThereAreNotAreNamed(String expected, String reason) throws IOException {
    error(expected);
    assertThat(Ran.inquest("test", folder.toString()).out())
        .contains("f.yaml:4:")
        .contains(reason)
        .endsWith("0 passed, 1 failed\n");
  }

  @Test
  void theIdOfARowStandsForItsRules() throws IOException {
    error("must_fire: [H02]");
    assertThat(Ran.inquest("test", folder.toString()).code()).isEqualTo(ExitCode.RAN);
    error("must_not_fire: [H02]");
    assertThat(Ran.inquest("test", folder.toString()).code()).isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void onlyCasesOfAName() throws IOException {
    incident("quiet", "problem: none\n");
    incident("wrong", "problem: memory\n");
    Ran quiet = Ran.inquest("test", folder.toString(), "--run", "qui.t$");
    assertThat(quiet.out()).isEqualTo("1 passed, 0 failed\n");
    Ran none = Ran.inquest("test", folder.toString(), "--run", "nothing");
    assertThat(none.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(none.err()).contains("no case with 'nothing' in its name was found in ");
    assertThat(Ran.inquest("test", folder.toString(), "--run", "(").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void tapHasTheDifferencesAsYaml() throws IOException {
    error("subject: sdc");
    assertThat(Ran.inquest("test", folder.toString(), "--format", "tap").out())
        .startsWith("TAP version 14\n1..1\nnot ok 1 - " + folder + "/f.yaml\n  ---\n")
        .contains("  message: \"subject: expected sdc, got sdb\"\n  severity: fail\n")
        .endsWith("      why: []\n  ...\n");
  }

  @Test
  void whatIsWrongWithTheCommandLineIsSaid() {
    assertThat(Ran.inquest("test", folder + "/none").err()).contains("no such file or directory");
    Ran format = Ran.inquest("test", folder.toString(), "--format", "tapp");
    assertThat(format.err()).contains("unknown; one of text, junit, json, tap is expected");
    assertThat(format.code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.inquest("test", "--help").out()).contains("--watch").contains("--run");
  }

  private void error(String expected) throws IOException {
    Files.writeString(
        folder.resolve("f.yaml"),
        "files:\n  messages: |\n    2026-11-20T03:12:10+00:00 web01 kernel: blk_update_request:"
            + " critical medium error, dev sdb, sector 8\nexpect: {"
            + (expected.equals("{}") ? "" : expected)
            + "}\n");
  }

  private void incident(String name, String expected) throws IOException {
    Path incident = Files.createDirectory(folder.resolve(name));
    Files.writeString(
        incident.resolve("uptime.txt"),
        " 14:10:01 up 12 days,  3:02,  2 users,  load average: 0.10, 0.12, 0.09\n");
    Files.writeString(incident.resolve(FixtureFinder.EXPECTED), expected);
  }
}
