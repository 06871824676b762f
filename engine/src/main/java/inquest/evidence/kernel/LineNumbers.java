package inquest.evidence.kernel;

import inquest.evidence.EightBytes;
import java.nio.ByteBuffer;

/**
 * Numbers of lines in a buffer that is filled again and again. It is asked with growing positions,
 * so that each byte is looked at once; what lies before a mark is not looked at again.
 */
final class LineNumbers {
  private static final int PIECE = 1 << 8;
  private static final int MARKS = 64;

  private final byte[] buffer;
  private final ByteBuffer words;
  private final int[] marks = new int[MARKS];
  private final long[] markedLines = new long[MARKS];
  private int marked;
  private int passed;

  /** Number of the line that begins at {@link #counted}. */
  private long number = 1;

  private int counted;

  /** Of these bytes, little endian. */
  LineNumbers(ByteBuffer words) {
    this.buffer = words.array();
    this.words = words;
  }

  /** The buffer begins with the line that follows the last one. */
  void begin() {
    counted = 0;
    marked = 0;
    passed = 0;
  }

  /** All lines up to the end of the buffer are done; the last one of all may have no line end. */
  void end(int end, boolean last) {
    at(end);
    if (last && end > 0 && buffer[end - 1] != '\n') {
      number++;
    }
  }

  /** Number of the line that begins the buffer next, or would. */
  long begun() {
    return number;
  }

  /** The number of the line that begins at a position, noted for {@link #at}. */
  long mark(int position) {
    long line =
        marked == 0
            ? number + newlines(counted, position)
            : markedLines[marked - 1] + newlines(marks[marked - 1], position);
    if (marked < MARKS) {
      marks[marked] = position;
      markedLines[marked++] = line;
    }
    return line;
  }

  /** The number of the line that begins at a position, which is not before the last one. */
  long at(int position) {
    for (; passed < marked && marks[passed] <= position; passed++) {
      if (marks[passed] > counted) {
        counted = marks[passed];
        number = markedLines[passed];
      }
    }
    if (position > counted) {
      number += newlines(counted, position);
      counted = position;
    }
    return number;
  }

  /** The number of a line that may begin before the last one asked for. */
  long before(int position) {
    return at(Math.max(position, counted)) - newlines(position, counted);
  }

  /**
   * In pieces, from a multiple of eight on: the first start of a program compiles a short method
   * long before a long loop, and reads eight bytes at once only where an address is such a
   * multiple.
   */
  private int newlines(int from, int to) {
    int at = EightBytes.first(from, to);
    int count = newlinesOneByOne(from, at);
    for (; at + PIECE <= to; at += PIECE) {
      count += newlinesOfPiece(at);
    }
    return count + newlinesOneByOne(at, to);
  }

  private int newlinesOneByOne(int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      count += buffer[at] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Counts line ends, eight bytes at a time. */
  private int newlinesOfPiece(int from) {
    int count = 0;
    for (int at = from; at < from + PIECE; at += Long.BYTES) {
      long word = words.getLong(at) ^ 0x0A0A0A0A0A0A0A0AL;
      long nonZero =
          ((word & 0x7F7F7F7F7F7F7F7FL) + 0x7F7F7F7F7F7F7F7FL | word) & 0x8080808080808080L;
      count += Long.BYTES - Long.bitCount(nonZero);
    }
    return count;
  }
}
