package inquest.capture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The decoders that Java does not have itself; apart, so that they are loaded only when needed. */
final class Decompression {
  /** What {@code xz -9} asks for is 65 MiB; a file that wants more is hostile. */
  private static final int XZ_MEMORY_KIBIBYTES = 100 * 1024;

  private static final int CHUNK = 1 << 16;

  private Decompression() {}

  static InputStream of(Packing packing, InputStream packed) throws IOException {
    InputStream buffered = new BufferedInputStream(packed, CHUNK);
    return switch (packing) {
      case XZ -> new XZInputStream(buffered, XZ_MEMORY_KIBIBYTES);
      case BZIP2 -> new BufferedInputStream(new BZip2CompressorInputStream(buffered, true));
      case ZSTD -> new ZstdCompressorInputStream(buffered);
      default -> throw new IllegalArgumentException(packing.name());
    };
  }
}
