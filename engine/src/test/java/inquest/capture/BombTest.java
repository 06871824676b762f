package inquest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;

/** Small captures that unpack to a disk full of nothing. */
class BombTest {
  private static final long SIZE = 3L << 30;

  private final List<String> problems = new ArrayList<>();
  private long read;

  private void visit(byte[] capture) throws IOException {
    Captures.standardInput(new ByteArrayInputStream(capture))
        .visit(
            new CaptureVisitor() {
              @Override
              public void file(String name, InputStream content) throws IOException {
                byte[] chunk = new byte[1 << 16];
                for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                  read += n;
                }
              }

              @Override
              public void problem(String name, String reason) {
                problems.add(name + ": " + reason);
              }
            });
  }

  private static byte[] zeros(long size, byte[] before) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZstdCompressorOutputStream out = new ZstdCompressorOutputStream(bytes)) {
      out.write(before);
      byte[] chunk = new byte[1 << 20];
      for (long written = 0; written < size; written += chunk.length) {
        out.write(chunk);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void fileThatUnpacksToThousandsOfItsSizeIsStopped() throws IOException {
    visit(zeros(SIZE, new byte[0]));
    assertThat(read).isBetween(1L << 30, (1L << 30) + (1 << 20));
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith("stdin: unpacks to more than 1000 times its size");
  }

  @Test
  void tarHeaderOfAbsurdLengthIsStopped() throws IOException {
    TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
    name.setSize(SIZE);
    byte[] header = new byte[512];
    name.writeEntryHeader(header);
    byte[] first = Arrays.copyOf(Packed.tar("first", "abc"), 1024);
    byte[] start = Arrays.copyOf(first, 1536);
    System.arraycopy(header, 0, start, 1024, 512);
    visit(zeros(1L << 28, start));
    assertThat(read).isEqualTo(3);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).contains("a header of absurd length");
  }
}
