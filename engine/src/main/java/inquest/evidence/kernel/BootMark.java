package inquest.evidence.kernel;

import inquest.evidence.EightBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the lines by which {@code journalctl} parts two boots; an old one writes {@code -- Reboot
 * --} instead:
 *
 * <pre>
 * -- Boot 5d1f0d8e5b9f4c4c8a52dc4a2b6d1f0e --
 * </pre>
 *
 * The text before the id is too short for the search of {@link LiteralScanner}.
 */
final class BootMark {
  private static final byte[] MARK = "-- Boot ".getBytes(StandardCharsets.US_ASCII);
  private static final long LINE_ENDS = 0x0A0A0A0A0A0A0A0AL;
  private static final long HYPHENS = 0x2D2D2D2D2D2D2D2DL;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

  private static final int PIECE = 1 << 8;

  private BootMark() {}

  /**
   * Index of the first such line that begins in a stretch of bytes and lies in it; -1 when there is
   * none. A line begins at the stretch too.
   *
   * @param words the bytes, little endian
   */
  static int find(ByteBuffer words, int from, int to) {
    if (marked(words, from, to)) {
      return from;
    }
    int at = EightBytes.first(from, to);
    int found = among(words, from, at, to);
    while (found < 0 && at + 2 * Long.BYTES <= to) {
      int end = Math.min(at + PIECE, (to & -Long.BYTES) - Long.BYTES);
      at = suspect(words, at, end);
      if (at < end) {
        found = among(words, at, at + Long.BYTES, to);
        at += Long.BYTES;
      }
    }
    return found >= 0 ? found : among(words, at, to, to);
  }

  /**
   * Index of the first eight bytes with a line end and a hyphen after it; {@code to} when there are
   * none. In pieces: the first start of a program compiles a short method long before a long loop.
   */
  private static int suspect(ByteBuffer words, int from, int to) {
    long word = words.getLong(from);
    for (int at = from; at < to; at += Long.BYTES) {
      long next = words.getLong(at + Long.BYTES);
      long pairs = (word ^ LINE_ENDS) | ((word >>> Byte.SIZE | next << 7 * Byte.SIZE) ^ HYPHENS);
      if (((pairs & LOW_BITS) + LOW_BITS | pairs | LOW_BITS) != -1L) {
        return at;
      }
      word = next;
    }
    return to;
  }

  private static int among(ByteBuffer words, int from, int before, int to) {
    for (int at = from; at < before; at++) {
      if (words.get(at) == '\n' && marked(words, at + 1, to)) {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean marked(ByteBuffer words, int at, int to) {
    int end = at + MARK.length;
    return end <= to && Arrays.equals(words.array(), at, end, MARK, 0, MARK.length);
  }
}
