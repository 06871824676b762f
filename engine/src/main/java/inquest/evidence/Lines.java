package inquest.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of one file, read in constant memory: the bytes of the current line for scanning, its
 * text on demand.
 *
 * <p>Line ends are LF or CRLF. A line longer than {@value #LONGEST} bytes is cut there and counted
 * in {@link #cutLines()}. Bytes that are not UTF-8 become U+FFFD, a byte order mark and terminal
 * escapes are dropped from {@link #text()}.
 */
public final class Lines {

  /** The longest line kept whole. */
  public static final int LONGEST = 1 << 20;

  private final InputStream in;
  private byte[] buffer;
  private int start;
  private int end;
  private int next;
  private int filled;
  private boolean eof;
  private long number;
  private long cutLines;
  private long firstCutLine;

  /**
   * Lines of a stream whose first bytes were read already.
   *
   * @param head bytes already read from the stream
   * @param in the rest
   */
  public Lines(byte[] head, InputStream in) {
    this.in = in;
    this.buffer = Arrays.copyOf(head, Math.max(head.length, 1 << 16));
    this.filled = head.length;
  }

  /** Lines of a text, for tests and inline fixtures. */
  public static Lines of(String text) {
    return new Lines(text.getBytes(StandardCharsets.UTF_8), InputStream.nullInputStream());
  }

  /** Moves to the next line; false at the end. */
  public boolean next() throws IOException {
    int from = next;
    int lf = find(from);
    while (lf < 0 && !eof) {
      if (filled - from > LONGEST) {
        return cut(from);
      }
      int shift = from;
      fill(from);
      from -= Math.min(shift, from);
      lf = find(Math.max(from, searched));
    }
    if (lf < 0 && from >= filled) {
      return false;
    }
    number++;
    start = from;
    end = lf < 0 ? filled : lf;
    next = lf < 0 ? filled : lf + 1;
    if (end > start && buffer[end - 1] == '\r') {
      end--;
    }
    return true;
  }

  private int searched;

  private int find(int from) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    searched = filled;
    return -1;
  }

  private void fill(int from) throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, filled - from);
      filled -= from;
      searched -= from;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      eof = true;
    } else {
      filled += read;
    }
  }

  private boolean cut(int from) throws IOException {
    number++;
    start = from;
    end = from + LONGEST;
    cutLines++;
    firstCutLine = firstCutLine == 0 ? number : firstCutLine;
    skipToLineEnd();
    return true;
  }

  /** Drops what remains of a cut line, keeping the part that is handed out. */
  private void skipToLineEnd() throws IOException {
    byte[] kept = Arrays.copyOfRange(buffer, start, end);
    int lf = find(end);
    while (lf < 0 && !eof) {
      filled = 0;
      fill(0);
      lf = find(0);
    }
    int rest = lf < 0 ? 0 : filled - (lf + 1);
    byte[] joined = new byte[kept.length + Math.max(rest, 1 << 16)];
    System.arraycopy(kept, 0, joined, 0, kept.length);
    if (rest > 0) {
      System.arraycopy(buffer, lf + 1, joined, kept.length, rest);
    }
    buffer = joined;
    start = 0;
    end = kept.length;
    next = kept.length;
    filled = kept.length + rest;
  }

  /** Number of the current line, counted from 1. */
  public long number() {
    return number;
  }

  /** The array that holds the current line; valid until {@link #next()}. */
  public byte[] buffer() {
    return buffer;
  }

  /** Index of the first byte of the current line. */
  public int start() {
    return start;
  }

  /** Index after the last byte of the current line. */
  public int end() {
    return end;
  }

  /** The current line as text, without terminal escapes and byte order mark. */
  public String text() {
    int from = start;
    if (number == 1
        && end - start >= 3
        && buffer[start] == (byte) 0xEF
        && buffer[start + 1] == (byte) 0xBB) {
      from += 3;
    }
    return Ansi.strip(new String(buffer, from, end - from, StandardCharsets.UTF_8));
  }

  /**
   * The whole file as bytes, for formats that are not made of lines; before the first {@link
   * #next()}.
   */
  public InputStream stream() {
    if (number > 0) {
      throw new IllegalStateException("lines were read already");
    }
    return new SequenceInputStream(new java.io.ByteArrayInputStream(buffer, 0, filled), in);
  }

  /** How many lines were longer than {@value #LONGEST} bytes. */
  public long cutLines() {
    return cutLines;
  }

  /** Number of the first such line; 0 when there is none. */
  public long firstCutLine() {
    return firstCutLine;
  }
}
