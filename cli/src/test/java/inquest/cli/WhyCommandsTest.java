package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void capture() throws IOException {
    Files.writeString(
        folder.resolve("messages"),
        "2026-11-20T03:12:10+00:00 web01 kernel: blk_update_request: critical medium error, dev sdb,"
            + " sector 8\n");
  }

  @Test
  void theDerivationGoesDownToTheLine() {
    Ran ran = Ran.inquest("explain", folder.toString(), "drive-failure");
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out())
        .contains("cause drive-failure (sdb)")
        .contains("rule causes/hardware/drive-failure-critical-medium-error (H02, conclusive)")
        .contains("(messages:1)");
  }

  @Test
  void aRuleThatDidNotFireNamesItsCondition() {
    Ran ran = Ran.inquest("why-not", folder.toString(), "drive-failure-io-errors");
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out())
        .contains("fails    requests to the drive failed")
        .contains("KernelEvent(kind == \"io-error\"");
  }

  @Test
  void missingEvidenceNamesItsCommand() {
    Ran ran = Ran.inquest("why-not", folder.toString(), "user-memory-hog", "--format", "json");
    assertThat(ran.out())
        .contains("\"schema\": \"inquest/why-not/1\"")
        .contains("\"state\": \"missing\"")
        .contains("ps auxww");
  }

  @Test
  void anUnknownNameIsAUsageErrorWithAHint() {
    Ran ran = Ran.inquest("why-not", folder.toString(), "drive-failur");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("did you mean drive-failure");
    assertThat(Ran.inquest("explain", folder.toString(), "drive-failur").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aMissingCaptureIsNoEvidence() {
    assertThat(Ran.inquest("explain", folder.resolve("none").toString()).code())
        .isEqualTo(ExitCode.NO_EVIDENCE);
  }
}
