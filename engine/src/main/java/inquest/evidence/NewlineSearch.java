package inquest.evidence;

import java.nio.ByteBuffer;

/** Finds line ends eight bytes at a time. */
final class NewlineSearch {
  private static final long NEWLINES = 0x0A0A0A0A0A0A0A0AL;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private NewlineSearch() {}

  /**
   * Index of the first LF, -1 when there is none.
   *
   * @param bytes an array in little-endian order
   * @param from where to begin
   * @param to where to end, exclusive
   */
  static int find(ByteBuffer bytes, int from, int to) {
    int at = EightBytes.first(from, to);
    int found = oneByOne(bytes.array(), from, at);
    if (found >= 0) {
      return found;
    }
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long word = bytes.getLong(at) ^ NEWLINES;
      long zeroBytes = (word - ONES) & ~word & HIGH_BITS;
      if (zeroBytes != 0) {
        return at + (Long.numberOfTrailingZeros(zeroBytes) >>> 3);
      }
    }
    return oneByOne(bytes.array(), at, to);
  }

  private static int oneByOne(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return -1;
  }
}
