package inquest.capture;

import static inquest.capture.Packed.bytes;
import static inquest.capture.Packed.compressed;
import static inquest.capture.Packed.tar;
import static inquest.capture.Packed.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveCaptureTest {
  @TempDir Path temp;

  private static Recording visited(byte[] bytes) throws IOException {
    return Recording.of(Captures.standardInput(new ByteArrayInputStream(bytes)));
  }

  static Stream<byte[]> archivesOfTwo() {
    byte[] tar = tar("inc-7/", "", "inc-7/uptime.txt", "up", "inc-7/logs/dmesg", "[0] x");
    return Stream.of(
        tar,
        compressed("gz", tar),
        compressed("xz", tar),
        compressed("bz2", tar),
        compressed("zst", tar),
        zip("inc-7/", "", "inc-7/uptime.txt", "up", "inc-7/logs/dmesg", "[0] x"));
  }

  @ParameterizedTest
  @MethodSource("archivesOfTwo")
  void everyKindOfArchiveIsKnownByItsBytes(byte[] archive) throws IOException {
    Path file = Files.write(temp.resolve("misnamed.txt"), archive);
    Recording recording = Recording.of(Captures.open(file));
    assertThat(recording.files).isEqualTo(Map.of("uptime.txt", "up", "logs/dmesg", "[0] x"));
    assertThat(recording.problems).isEmpty();
    assertThat(visited(archive).files).isEqualTo(recording.files);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "xz", "bz2", "zst"})
  void packedFilesAreReadWithoutTheirSuffix(String packing) throws IOException {
    byte[] once = compressed(packing, bytes("one\n"));
    byte[] twice = Arrays.copyOf(once, 2 * once.length);
    System.arraycopy(once, 0, twice, once.length, once.length);
    Path file = Files.write(temp.resolve("dmesg." + packing), twice);
    Recording recording = Recording.of(Captures.open(file));
    assertThat(recording.files).isEqualTo(Map.of("dmesg", "one\none\n"));
    assertThat(recording.problems).isEmpty();
    assertThat(visited(tar("a/dmesg." + packing, once)).files).isEqualTo(Map.of("dmesg", "one\n"));
  }

  @Test
  void plainTextFromAPipeIsAFileAndIsThereOnce() throws IOException {
    Capture capture = Captures.standardInput(new ByteArrayInputStream(bytes("text\n")));
    assertThat(capture.name()).isEqualTo("-");
    assertThat(Recording.of(capture).files).isEqualTo(Map.of("stdin", "text\n"));
    assertThatThrownBy(() -> Recording.of(capture)).hasMessageContaining("only once");
  }

  @Test
  void missingPathFails() {
    Capture capture = Captures.open(temp.resolve("absent.tar"));
    assertThatThrownBy(() -> Recording.of(capture)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void partsOfAHostAreNoTopDirectory() throws IOException {
    assertThat(visited(tar("var/log/messages", "m", "etc/hosts", "h")).files)
        .containsOnlyKeys("var/log/messages", "etc/hosts");
    assertThat(visited(tar("./", "", "./x/y", "m")).files).containsOnlyKeys("x/y");
    assertThat(visited(tar("./top/a", "m", "./top/b", "m")).files).containsOnlyKeys("a", "b");
    assertThat(visited(tar("top/a", "m", "beside", "m")).files).containsOnlyKeys("a", "beside");
  }

  @Test
  void archivesInArchivesKeepTheirNameAsFolder() throws IOException {
    byte[] report = compressed("xz", tar("sosreport-x/", "", "sosreport-x/uptime", "up"));
    Recording recording = visited(tar("c/sos.tar.xz", report, "c/z.zip", zip("q", "1")));
    assertThat(recording.files).isEqualTo(Map.of("sos/uptime", "up", "z/q", "1"));
    assertThat(recording.problems).isEmpty();
  }

  @Test
  void tooManyLayersAreRefused() throws IOException {
    byte[] archive = tar("deep", "x");
    byte[] file = bytes("x");
    for (int i = 0; i < 4; i++) {
      file = compressed("gz", file);
    }
    for (int i = 0; i < 3; i++) {
      archive = tar("n" + i, archive, "file" + i + ".gz", i == 2 ? file : "plain");
    }
    Recording recording = visited(archive);
    assertThat(recording.files).containsOnlyKeys("n2/n1/file0.gz", "n2/file1.gz");
    assertThat(recording.problems)
        .containsExactly(
            "n2/n1/n0: an archive within 3 others: not opened",
            "file2.gz: compressed more than 3 times over: not read");
  }

  @Test
  void hostileNamesStayInsideAndAreReported() throws IOException {
    Recording recording =
        visited(
            tar("../../etc/passwd", "1", "a/../../b", "2", "/root/x", "3", "e\u001B[2J\nvil", "4"));
    assertThat(recording.files).containsOnlyKeys("etc/passwd", "a/b", "root/x", "e?[2J?vil");
    assertThat(recording.problems)
        .containsExactly(
            ": 3 names are absolute or lead out of the capture (first: ../../etc/passwd):"
                + " read under names inside it");
  }

  @Test
  void filesOfOneNameAreAllRead() throws IOException {
    byte[] log = compressed("gz", bytes("2"));
    Recording recording = visited(tar("var/m", "1", "var/m.gz", log, "var/m", "3", "var/m", "4"));
    assertThat(recording.files)
        .isEqualTo(Map.of("var/m", "1", "var/m.gz", "2", "var/m#2", "3", "var/m#3", "4"));
    assertThat(recording.problems).hasSize(2);
  }

  @Test
  void emptyArchivesSaySo() throws IOException {
    for (byte[] empty : new byte[][] {zip(), tar("only/", ""), compressed("gz", tar("d/", ""))}) {
      assertThat(visited(empty).problems).containsExactly(": an archive without files");
    }
    Path zeros = Files.write(temp.resolve("none.tar"), tar());
    assertThat(Recording.of(Captures.open(zeros)).problems)
        .containsExactly(
            "none.tar: named like an archive, but its content is not one: read as a file");
  }

  @Test
  void linksAndDevicesHaveNoContent() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      link(tar, "top/sub/inside", TarConstants.LF_SYMLINK, "../dmesg");
      link(tar, "top/sub/outside", TarConstants.LF_SYMLINK, "../../../etc/shadow");
      link(tar, "top/absolute", TarConstants.LF_SYMLINK, "/etc/shadow");
      link(tar, "top/hard", TarConstants.LF_LINK, "top/dmesg");
      link(tar, "top/pipe", TarConstants.LF_FIFO, "");
      link(tar, "top/disk", TarConstants.LF_BLK, "");
      Packed.add(tar, new TarArchiveEntry("top/dmesg"), bytes("d"));
    }
    Recording recording = visited(bytes.toByteArray());
    assertThat(recording.files).isEqualTo(Map.of("dmesg", "d"));
    assertThat(recording.problems)
        .containsExactly(
            "sub/outside: a link to ../../../etc/shadow, outside the capture",
            "absolute: a link to /etc/shadow, outside the capture",
            "pipe: a pipe or device: it has no content",
            "disk: a pipe or device: it has no content");
  }

  private static void link(TarArchiveOutputStream tar, String name, byte type, String target)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, type);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  @Test
  void damagedMembersLoseOnlyThemselves() throws IOException {
    byte[] broken = compressed("gz", bytes("line\n".repeat(2000)));
    Arrays.fill(broken, 20, broken.length, (byte) 0x55);
    Recording recording = visited(tar("t/a", "1", "t/bad.gz", broken, "t/c", "3"));
    assertThat(recording.files).containsKeys("a", "c");
    assertThat(recording.problems).hasSize(1);
    assertThat(recording.problems.get(0)).startsWith("bad");

    byte[] zip = zip("t/a", "1", "t/b", "checked", "t/c", "3");
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf("checked");
    zip[at] = 'C';
    Recording checked = visited(zip);
    assertThat(checked.files).containsOnlyKeys("a", "b", "c");
    assertThat(checked.problems)
        .containsExactly("b: damaged: its checksum is wrong, what was read from it may be too");
  }

  @Test
  void deflatedZipFromAPipeIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String name : new String[] {"d/one", "d/two"}) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(bytes("text\n".repeat(500)));
        zip.closeArchiveEntry();
      }
    }
    Recording recording = visited(bytes.toByteArray());
    assertThat(recording.files).containsOnlyKeys("one", "two");
    assertThat(recording.problems).isEmpty();
  }

  @Test
  void damagedTarHeaderIsNoticed() throws IOException {
    byte[] tar = tar("t/a", "1", "t/b", "2");
    tar[1024] = 'X';
    Recording recording = visited(tar);
    assertThat(recording.files).containsOnlyKeys("a");
    assertThat(recording.problems)
        .containsExactly(": damaged or cut off after 1 files: a header has a wrong checksum");
  }
}
