package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureMakerTest {
  @TempDir Path folder;
  private Path capture;
  private Path made;

  @BeforeEach
  void capture() throws IOException {
    capture = Files.createDirectories(folder.resolve("capture"));
    made = folder.resolve("made");
    Files.writeString(
        capture.resolve("df.txt"),
        "Filesystem 1K-blocks   Used Available Use% Mounted on\n"
            + "/dev/sdb1      100000  50000   50000  50% /var\n"
            + "/dev/sda1      100000  99500     500 100% /home/meyer7\n");
    Files.writeString(
        capture.resolve("uptime.txt"),
        " 14:10:01 up 12 days,  3:02,  2 users,  load average: 0.10, 0.12, 0.09\n");
  }

  private Ran make() {
    return Ran.inquest("fixture", "make", capture.toString(), "-o", made.toString());
  }

  @Test
  void whatIsLeftHasTheSameVerdictUnderOtherNames() throws IOException {
    Ran ran = make();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isEqualTo(ExitCode.RAN);
    assertThat(ran.out()).startsWith("1 of 2 files are left, with 2 lines");
    assertThat(made.resolve("df.txt")).content().contains("/home/alice").doesNotContain("sdb1");
    assertThat(made.resolve("expected.yaml")).content().contains("problem: filesystem\n");
    try (var files = Files.list(made)) {
      assertThat(files).hasSize(2);
    }
    assertThat(Ran.inquest("test", made.toString()).out()).isEqualTo("1 passed, 0 failed\n");
  }

  @Test
  void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
    Files.createDirectories(made);
    Files.writeString(made.resolve("mine.txt"), "mine\n");
    Ran ran = make();
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("is not empty");
    assertThat(made.resolve("mine.txt")).content().isEqualTo("mine\n");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowedAndTwoRunsMakeTheSame() throws IOException {
    Path stopped = folder.resolve("stopped");
    make();
    String whole = Files.readString(made.resolve("df.txt"));
    Files.createDirectories(stopped);
    Files.createSymbolicLink(stopped.resolve("df.txt"), folder.resolve("elsewhere"));
    assertThat(Ran.inquest("fixture", "make", capture + "", "-o", stopped + "").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("elsewhere")).doesNotExist();
    Path again = folder.resolve("again");
    Ran.inquest("fixture", "make", capture + "", "-o", again + "");
    assertThat(again.resolve("df.txt")).content().isEqualTo(whole);
  }

  @Test
  void withoutEvidenceThereIsNothingToMake() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Ran ran = Ran.inquest("fixture", "make", empty.toString(), "-o", made.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.NO_EVIDENCE);
    assertThat(made).doesNotExist();
  }
}
