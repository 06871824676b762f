package inquest.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PackingTest {

  private static Packing of(byte[] head) {
    return Packing.of(head, Math.min(head.length, Packing.PEEK));
  }

  @Test
  void textThatBeginsLikeAnArchiveIsText() {
    assertThat(of(Packed.bytes("BZh9 is how bzip2 begins"))).isEqualTo(Packing.NONE);
    assertThat(of(Packed.bytes("PK is a name"))).isEqualTo(Packing.NONE);
    assertThat(of(Packed.bytes("00000000 ".repeat(80)))).isEqualTo(Packing.NONE);
    assertThat(of(new byte[600])).isEqualTo(Packing.NONE);
    assertThat(of(new byte[0])).isEqualTo(Packing.NONE);
  }

  @Test
  void oldTarIsKnownByItsChecksum() {
    byte[] head = Arrays.copyOf(Packed.tar("name", "text"), Packing.PEEK);
    Arrays.fill(head, 257, 512, (byte) 0);
    long sum = 8 * ' ';
    for (int i = 0; i < head.length; i++) {
      sum += i >= 148 && i < 156 ? 0 : head[i] & 0xFF;
    }
    byte[] field = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(field, 0, head, 148, 8);
    assertThat(of(head)).isEqualTo(Packing.TAR);
    head[0]++;
    assertThat(of(head)).isEqualTo(Packing.NONE);
  }

  @Test
  void namesLoseTheSuffixInAnyCase() {
    assertThat(Packing.GZIP.unpackedName("MESSAGES.GZ")).isEqualTo("MESSAGES");
    assertThat(Packing.GZIP.unpackedName("x.tgz")).isEqualTo("x.tar");
    assertThat(Packing.ZIP.unpackedName("X.ZIP")).isEqualTo("X");
    assertThat(Packing.XZ.unpackedName(".xz")).isEqualTo(".xz");
    assertThat(Packing.XZ.unpackedName("foo")).isEqualTo("foo");
  }
}
