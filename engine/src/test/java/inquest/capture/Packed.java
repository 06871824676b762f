package inquest.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;

/** Makes the packed bytes that the tests open. */
final class Packed {

  private Packed() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** {@code packing} is the suffix: gz, xz, bz2, zst. */
  static byte[] compressed(String packing, byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = compressor(packing, bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static OutputStream compressor(String packing, OutputStream out) throws IOException {
    return switch (packing) {
      case "gz" -> new GZIPOutputStream(out);
      case "xz" -> new XZCompressorOutputStream(out);
      case "bz2" -> new BZip2CompressorOutputStream(out);
      default -> new ZstdCompressorOutputStream(out);
    };
  }

  /** Name and content in turn; a name that ends with a slash is a directory. */
  static byte[] tar(Object... members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (int i = 0; i < members.length; i += 2) {
        TarArchiveEntry entry = new TarArchiveEntry((String) members[i], true);
        add(tar, entry, content(members[i + 1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static void add(TarArchiveOutputStream tar, TarArchiveEntry entry, byte[] content)
      throws IOException {
    entry.setSize(entry.isDirectory() ? 0 : content.length);
    tar.putArchiveEntry(entry);
    tar.write(entry.isDirectory() ? new byte[0] : content);
    tar.closeArchiveEntry();
  }

  static byte[] zip(Object... members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        ZipArchiveEntry entry = new ZipArchiveEntry((String) members[i]);
        byte[] content = content(members[i + 1]);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipArchiveEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(Object content) {
    return content instanceof byte[] bytes ? bytes : bytes((String) content);
  }
}
