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

  /** By how much less than the longest jump the search may go on after a block. */
  private final byte[] less = new byte[1 << HASH_BITS];

  /** The literal whose window ends with a block, counted from one; zero is none. */
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
    for (int i = literals.length - 1; i >= 0; i--) {
      enter(i);
    }
  }

  /** Walks the blocks of the window of a literal, each as {@link ByteBuffer#getInt} reads it. */
  private void enter(int index) {
    byte[] literal = literals[index];
    int block = 0;
    int hash = 0;
    for (int end = 0; end < window; end++) {
      block = block >>> Byte.SIZE | literal[end] << Integer.SIZE - Byte.SIZE;
      if (end >= BLOCK - 1) {
        hash = hash(block);
        less[hash] = (byte) Math.max(less[hash], end - BLOCK + 2);
      }
    }
    following[index] = first[hash];
    first[hash] = (short) (index + 1);
  }

  private static int hash(int block) {
    return block * GOLDEN >>> Integer.SIZE - HASH_BITS;
  }

  /**
   * The first literal that begins at or after {@code from} and ends before {@code to}; of two at
   * one place the earlier in the list.
   *
   * @return {@link #NONE}, else a value for {@link #position} and {@link #literal}
   */
  public long find(byte[] bytes, int from, int to) {
    byte[] lesser = less;
    int longest = window - BLOCK + 1;
    ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = from + window - 1;
    while (end < to) {
      int hash = hash(words.getInt(end - BLOCK + 1));
      int jump = longest - lesser[hash];
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
    for (int i = candidate; i > 0; i = following[i - 1]) {
      byte[] literal = literals[i - 1];
      int end = start + literal.length;
      if (end <= to && Arrays.equals(bytes, start, end, literal, 0, literal.length)) {
        return i - 1;
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
