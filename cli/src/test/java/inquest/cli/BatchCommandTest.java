package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  private static final int CAPTURES = 30;

  @TempDir Path folder;

  private final List<String> captures = new ArrayList<>();

  @BeforeEach
  void someCaptures() throws IOException {
    for (int i = 0; i < CAPTURES; i++) {
      Path capture = Files.createDirectory(folder.resolve("capture, " + i));
      Files.writeString(
          capture.resolve("uptime.txt"),
          " 14:10:01 up " + (i + 1) + " days,  3:02,  2 users,  load average: 0.10, 0.12, 0.09\n");
      captures.add(capture.toString());
    }
  }

  @Test
  void outputDoesNotDependOnTheNumberOfJobs() {
    captures.add(7, folder + "/absent");
    Ran one = batch("--jobs", "1");
    assertThat(batch("--jobs", "7")).isEqualTo(one);
    assertThat(one.code()).isEqualTo(ExitCode.RAN);
    List<String> lines = one.out().lines().toList();
    assertThat(lines).hasSize(CAPTURES + 1);
    assertThat(lines.get(7))
        .isEqualTo(
            "{\"schema\":\"inquest/error/1\",\"capture\":\""
                + folder
                + "/absent\",\"error\":\"no such file or directory\"}");
    assertThat(one.err()).isEqualTo("inquest: 31 captures: 30 diagnosed, 1 not readable\n");
  }

  @Test
  void nothingReadableIsNoEvidence() {
    assertThat(Ran.inquest("batch", folder + "/absent").code()).isEqualTo(ExitCode.NO_EVIDENCE);
  }

  @Test
  void listsMayBePlainOrCsvOrStandardInput() throws IOException {
    Path plain =
        Files.writeString(
            folder.resolve("plain.csv"), "\uFEFF# two of them\r\n\"capture, 3\"\r\n\r\nabsent\r\n");
    Path table =
        Files.writeString(folder.resolve("table.CSV"), "ticket,Capture\n17,\"capture, 4\"\n");
    assertThat(Ran.inquest("batch", plain.toString()).out().lines()).hasSize(2);
    assertThat(Ran.inquest("batch", table.toString()).out())
        .isEqualTo(Ran.inquest("batch", captures.get(4)).out());
    String quoted = "\"" + captures.get(4) + "\"\n";
    assertThat(Ran.withInput(quoted, "batch", "-").out())
        .isEqualTo(Ran.inquest("batch", captures.get(4)).out());
  }

  @Test
  void emptyOrMissingListIsAUsageError() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "capture\n");
    assertThat(Ran.inquest("batch", empty.toString()).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Ran.inquest("batch", folder + "/absent.csv").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void writesTheResultsToAFile() throws IOException {
    Path results = folder.resolve("results.jsonl");
    Ran ran = batch("-o", results.toString());
    assertThat(ran.out()).isEmpty();
    assertThat(Files.readAllLines(results)).hasSize(CAPTURES);
  }

  @Test
  void everyLineNamesItsCapture() {
    List<String> lines = batch().out().lines().toList();
    for (int i = 0; i < captures.size(); i++) {
      assertThat(lines.get(i))
          .startsWith(
              "{\"schema\":\"inquest/diagnosis/1\",\"capture\":\"" + captures.get(i) + "\",");
    }
    assertThat(Ran.inquest("diagnose", captures.get(0), "--format", "json").out())
        .doesNotContain("\"capture\"");
  }

  @Test
  void takesNumbersOfASiteAndOfAProfile() throws IOException {
    Path capture = Files.createDirectory(folder.resolve("nearly full"));
    Files.writeString(
        capture.resolve("df.txt"),
        "Filesystem 1K-blocks Used Available Use% Mounted on\n"
            + "/dev/sda1 10000000 9600000 400000 96% /var\n");
    Path site =
        Files.writeString(
            folder.resolve("site.yaml"),
            "values:\n  filesystem-used-percent: {value: 95, why: ours}\n");
    String name = capture.toString();
    String full = "\"problem\":\"filesystem\"";
    assertThat(Ran.inquest("batch", name).out()).doesNotContain(full);
    assertThat(Ran.inquest("batch", name, "--limits", site.toString()).out()).contains(full);
    assertThat(Ran.inquest("batch", name, "--profile", "strict").out()).contains(full);
    Ran unknown = Ran.inquest("batch", name, "--profile", "stict");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("--profile stict");
    assertThat(Ran.inquest("batch", name, "--limits", folder + "/absent.yaml").code())
        .isEqualTo(ExitCode.USAGE);
  }

  private Ran batch(String... options) {
    List<String> arguments = new ArrayList<>(List.of("batch"));
    arguments.addAll(captures);
    arguments.addAll(List.of(options));
    return Ran.inquest(arguments.toArray(String[]::new));
  }
}
