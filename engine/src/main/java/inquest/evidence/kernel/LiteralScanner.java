package inquest.evidence.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the first of many literals in bytes, most bytes unread: Wu and Manber's algorithm ("A fast
 * algorithm for multi-pattern searching", 1994) with blocks of four bytes.
 *
 * <p>Immutable after construction, which costs one small table; safe for many threads.
 */
public final class LiteralScanner {
  private static final int BLOCK = 4;
  private static final int HASH_BITS = 15;
  private static final int GOLDEN = 0x9E3779B1;

  /** What {@link #find} returns when nothing is found. */
  public static final long NONE = -1;

  private static final int INDEX_BITS = 12;

  private final byte[][] literals;
  private final int window;
  private final byte[] shift = new byte[1 << HASH_BITS];
  private final short[] first = new short[1 << HASH_BITS];
  private final short[] following;

  /**
   * Prepares a search.
   *
   * @param texts the literals, ASCII, each of at least five characters; the shortest one decides
   *     how far the search can jump
   */
  public LiteralScanner(List<String> texts) {
    literals = new byte[texts.size()][];
    following = new short[texts.size()];
    int shortest = Byte.MAX_VALUE;
    for (int i = 0; i < literals.length; i++) {
      literals[i] = texts.get(i).getBytes(StandardCharsets.US_ASCII);
      shortest = Math.min(shortest, literals[i].length);
    }
    if (shortest <= BLOCK || literals.length >= 1 << INDEX_BITS) {
      throw new IllegalArgumentException("a literal is too short, or there are too many");
    }
    window = shortest;
    Arrays.fill(shift, (byte) (window - BLOCK + 1));
    Arrays.fill(first, (short) -1);
    for (int i = literals.length - 1; i >= 0; i--) {
      enter(i);
    }
  }

  private void enter(int index) {
    ByteBuffer literal = words(literals[index]);
    for (int end = BLOCK - 1; end < window; end++) {
      int hash = hash(literal, end);
      shift[hash] = (byte) Math.min(shift[hash], window - 1 - end);
    }
    int last = hash(literal, window - 1);
    following[index] = first[last];
    first[last] = (short) index;
  }

  private static ByteBuffer words(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int hash(ByteBuffer words, int end) {
    return (words.getInt(end - BLOCK + 1) * GOLDEN) >>> (Integer.SIZE - HASH_BITS);
  }

  /**
   * The first literal that begins at or after {@code from} and ends before {@code to}; of two at
   * one place the earlier in the list.
   *
   * @return {@link #NONE}, else a value for {@link #position} and {@link #literal}
   */
  public long find(byte[] bytes, int from, int to) {
    byte[] jumps = shift;
    ByteBuffer words = words(bytes);
    int end = from + window - 1;
    while (end < to) {
      int hash = hash(words, end);
      int jump = jumps[hash];
      if (jump == 0) {
        int start = end - window + 1;
        int found = match(bytes, start, to, first[hash]);
        if (found >= 0) {
          return (long) start << INDEX_BITS | found;
        }
        jump = 1;
      }
      end += jump;
    }
    return NONE;
  }

  private int match(byte[] bytes, int start, int to, int candidate) {
    for (int i = candidate; i >= 0; i = following[i]) {
      byte[] literal = literals[i];
      int end = start + literal.length;
      if (end <= to && Arrays.equals(bytes, start, end, literal, 0, literal.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Index in the bytes of the first byte of what was found. */
  public static int position(long found) {
    return (int) (found >> INDEX_BITS);
  }

  /** Index in the list of literals of what was found. */
  public static int literal(long found) {
    return (int) found & ((1 << INDEX_BITS) - 1);
  }
}
