package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnoseCommandTest {
  private static final String UPTIME =
      " 14:10:01 up 12 days,  3:02,  2 users,  load average: 0.10, 0.12, 0.09\n";

  private static final CommandLineParser PICOCLI = new CommandLineParser(Terminal.ofProcess());

  @TempDir Path folder;

  private String capture;

  @BeforeEach
  void quietHost() throws IOException {
    Path path = Files.createDirectory(folder.resolve("web01 \u0131\u00df"));
    Files.writeString(path.resolve("uptime.txt"), UPTIME);
    capture = path.toString();
  }

  @Test
  void reportsOnStandardOutputAndNothingElse() {
    Ran ran = Ran.inquest("diagnose", capture);
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out()).isNotBlank().endsWith("\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void readsStandardInput() {
    assertThat(Ran.withInput(UPTIME, "diagnose", "-").code()).isEqualTo(ExitCode.RAN);
  }

  @Test
  void missingPathIsUndeterminedNeverHealthy() {
    Ran ran = Ran.inquest("diagnose", folder + "/absent", "--format", "json");
    assertThat(ran.code()).isEqualTo(ExitCode.NO_EVIDENCE);
    assertThat(ran.err()).isEqualTo("inquest: " + folder + "/absent: no such file or directory\n");
    assertThat(ran.out()).contains("\"undetermined\"");
  }

  @Test
  void emptyFolderIsNoEvidence() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Ran ran = Ran.inquest("diagnose", empty.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.NO_EVIDENCE);
    assertThat(ran.err()).isEqualTo("inquest: " + empty + ": no usable evidence\n");
    assertThat(ran.out()).contains("undetermined");
  }

  @Test
  void severalCapturesAreOneObjectALineInJson() {
    Ran ran = Ran.inquest("diagnose", capture, capture, "--format", "json");
    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{\"schema\""));
  }

  @Test
  void oneMissingOfSeveralIsSaidAndTheOthersAreReported() {
    Ran ran = Ran.inquest("diagnose", folder + "/absent", capture);
    assertThat(ran.code()).isEqualTo(ExitCode.NO_EVIDENCE);
    assertThat(ran.out()).contains("==> " + capture + " <==");
  }

  @Test
  void writesTheOutputFileWholeAndLeavesNothingBeside() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    Path report = Files.writeString(out.resolve("report.md"), "old");
    Ran ran = Ran.inquest("diagnose", capture, "--format", "markdown", "-o", report.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readString(report)).isNotEqualTo("old").isNotBlank();
    try (var files = Files.list(out)) {
      assertThat(files).containsExactly(report);
    }
  }

  @Test
  void outputIntoMissingFolderIsAUsageError() {
    Ran ran = Ran.inquest("diagnose", capture, "-o", folder + "/absent/report.md");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("absent/report.md: cannot be written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "diagnose",
        "diagnose --nonsense X",
        "diagnose X --format yaml",
        "diagnose X --format",
        "diagnose X --from noon",
        "diagnose X --from 25:00",
        "diagnose X --tz Europe/Atlantis",
        "diagnos X",
        "batch",
        "batch X --jobs 0",
        "batch X --jobs many",
        "test /no/such/folder",
        "--nonsense"
      })
  void wrongCommandLinesAreOneLineAndExitCode2(String line) {
    Ran ran = Ran.inquest(line.split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1).allMatch(text -> text.startsWith("inquest: "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "diagnose --help", "batch --help", "test --help"})
  void helpHasAnExample(String line) {
    Ran ran = Ran.inquest(line.split(" "));
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out()).contains("Examples:").contains("  inquest ");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(Ran.inquest("--version").out()).isEqualTo("inquest 0.1.0\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from 13:40 --to 14:10:30 --tz Europe/Berlin",
        "--from 2026-11-23T13:40:00Z --to 2026-11-23T14:10+01:00",
        "--ascii --format json",
        "--format markdown",
        "--tz +02:00"
      })
  void bothWaysToReadTheArgumentsAgree(String options) {
    String[] words = ("diagnose A B " + options).split(" ");
    DiagnoseRequest byHand = DiagnoseArguments.parse(words).orElseThrow();
    assertThat(PICOCLI.diagnoseRequest(words)).isEqualTo(byHand);
  }
}
