package inquest.capture;

import static inquest.capture.Packed.bytes;
import static inquest.capture.Packed.compressed;
import static inquest.capture.Packed.tar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCaptureTest {
  @TempDir Path temp;

  private Path capture() throws IOException {
    return Files.createDirectories(temp.resolve("capture"));
  }

  private static Path write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  @Test
  void filesComeInTheOrderOfTheirNames() throws IOException {
    Path root = capture();
    write(root.resolve("uptime.txt"), bytes("up"));
    write(root.resolve("sar.txt.gz"), compressed("gz", bytes("packed")));
    write(root.resolve("sar.txt"), bytes("plain"));
    write(root.resolve("var/log/messages"), bytes("m"));
    write(root.resolve("B"), bytes(""));
    Recording recording = Recording.of(Captures.open(root));
    assertThat(recording.files.keySet())
        .containsExactly("B", "sar.txt", "sar.txt.gz", "uptime.txt", "var/log/messages");
    assertThat(recording.files).containsEntry("sar.txt.gz", "packed");
    assertThat(recording.problems).isEmpty();
    assertThat(Captures.open(root).name()).isEqualTo("capture");
    assertThat(Captures.open(root.resolve("var/..")).name()).isEqualTo("capture");
  }

  @Test
  void onlyDirectoryOfAReportIsNoPartOfNames() throws IOException {
    write(capture().resolve("sosreport-x/sos_commands/kernel/dmesg"), bytes("d"));
    assertThat(Recording.of(Captures.open(capture())).files)
        .containsOnlyKeys("sos_commands/kernel/dmesg");
    write(temp.resolve("other/var/log"), bytes("d"));
    assertThat(Recording.of(Captures.open(temp.resolve("other"))).files)
        .containsOnlyKeys("var/log");
  }

  @Test
  void onlyPlainFilesOfTheCaptureHaveAPlaceOnDisk() throws IOException {
    Path plain = write(capture().resolve("r/var/log/sa/sa23"), bytes("s"));
    write(capture().resolve("r/sa24.gz"), compressed("gz", bytes("packed")));
    write(temp.resolve("outside"), bytes("o"));
    link(capture().resolve("r/link"), "../../outside");
    Capture capture = Captures.open(capture());
    assertThat(capture.onDisk("var/log/sa/sa23")).contains(plain.toRealPath());
    assertThat(capture.onDisk("sa24")).isEmpty();
    assertThat(capture.onDisk("link")).isEmpty();
    assertThat(capture.onDisk("../../outside")).isEmpty();
    assertThat(capture.onDisk("none\0")).isEmpty();
    assertThat(Captures.open(plain).onDisk("sa23")).contains(plain);
    assertThat(Captures.open(plain).onDisk("other")).isEmpty();
  }

  @Test
  void archivesInDirectoriesAreOpened() throws IOException {
    byte[] report = compressed("xz", tar("r/", "", "r/uptime", "up"));
    write(capture().resolve("sos/r.tar.xz"), report);
    write(capture().resolve("a"), bytes("a"));
    Recording recording = Recording.of(Captures.open(capture()));
    assertThat(recording.files).isEqualTo(Map.of("sos/r/uptime", "up", "a", "a"));
  }

  @Test
  void linksAreNotFollowedAndNamedWhenSomethingIsLost() throws IOException {
    Path root = capture();
    write(temp.resolve("secret"), bytes("s"));
    write(root.resolve("d/file"), bytes("f"));
    link(root.resolve("inside"), "d/file");
    link(root.resolve("inside-directory"), "d");
    link(root.resolve("outside"), "../secret");
    link(root.resolve("absolute"), temp.resolve("secret").toString());
    link(root.resolve("d/loop"), "..");
    link(root.resolve("circle"), "circle");
    link(root.resolve("dangling"), "gone");
    Recording recording = Recording.of(Captures.open(root));
    assertThat(recording.files).isEqualTo(Map.of("d/file", "f"));
    assertThat(recording.problems)
        .containsExactly(
            "absolute: a symbolic link to "
                + temp.resolve("secret")
                + ", outside the capture: not followed",
            "circle: a symbolic link to circle, where nothing can be read: not followed",
            "d/loop: a symbolic link to .., a directory it lies in: not followed",
            "dangling: a symbolic link to gone, where nothing can be read: not followed",
            "outside: a symbolic link to ../secret, outside the capture: not followed");
  }

  private static void link(Path link, String target) throws IOException {
    Files.createSymbolicLink(link, Path.of(target));
  }

  @Test
  void linkNamedByTheUserIsFollowed() throws IOException {
    write(capture().resolve("a"), bytes("1"));
    write(capture().resolve("b"), bytes("2"));
    link(temp.resolve("latest"), "capture");
    assertThat(Recording.of(Captures.open(temp.resolve("latest"))).files)
        .containsOnlyKeys("a", "b");
  }

  @Test
  void pipesAreNotOpened() throws Exception {
    write(capture().resolve("a"), bytes("1"));
    Path pipe = capture().resolve("pipe");
    Process make = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(make.waitFor() == 0);
    Recording recording =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Recording.of(Captures.open(capture())));
    assertThat(recording.files).containsOnlyKeys("a");
    assertThat(recording.problems).containsExactly("pipe: a pipe, socket or device: not opened");
  }

  @Test
  void unreadableFilesAndDirectoriesAreNamed() throws IOException {
    Path file = write(capture().resolve("file"), bytes("1"));
    Path directory = write(capture().resolve("directory/x"), bytes("1")).getParent();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file), "not as root");
    Recording recording = Recording.of(Captures.open(capture()));
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    assertThat(recording.problems)
        .containsExactly(
            "directory/: a directory that cannot be read: permission denied",
            "file: cannot be read: permission denied");
  }

  @Test
  void controlCharactersInNamesAreReplaced() throws IOException {
    write(capture().resolve("a\u001B[31m\n"), bytes("1"));
    write(capture().resolve("b"), bytes("1"));
    assertThat(Recording.of(Captures.open(capture())).files).containsOnlyKeys("a?[31m?", "b");
  }
}
