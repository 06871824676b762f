package inquest.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of one file, read in constant memory: the bytes of the current line for scanning, its
 * text on demand.
 *
 * <p>Line ends are LF or CRLF. A line longer than {@value #LONGEST} bytes is cut there and counted
 * in {@link #cutLines()}. NUL bytes at its beginning, which a crash leaves in logs, are no part of
 * a line. Bytes that are not UTF-8 become U+FFFD, a byte order mark and terminal escapes are
 * dropped from {@link #text()}.
 */
public final class Lines {

  /** The longest line kept whole. */
  public static final int LONGEST = 1 << 20;

  private static final int CAPACITY = 1 << 16;

  private final InputStream in;
  private byte[] buffer;
  private ByteBuffer words;
  private int start;
  private int end;
  private int next;
  private int filled;
  private boolean eof;
  private long number;
  private long cutLines;
  private long firstCutLine;
  private long undecodableLines;
  private long firstUndecodableLine;
  private long lastUndecodableLine;

  /**
   * Lines of a stream whose first bytes were read already.
   *
   * @param head bytes already read from the stream
   * @param in the rest
   */
  public Lines(byte[] head, InputStream in) {
    this.in = in;
    use(Arrays.copyOf(head, Math.max(head.length, CAPACITY)));
    this.filled = head.length;
  }

  /** Lines of a text, for tests and inline fixtures. */
  public static Lines of(String text) {
    return new Lines(text.getBytes(StandardCharsets.UTF_8), InputStream.nullInputStream());
  }

  /**
   * Lines of a part of a file.
   *
   * @param firstLine number of its first line in the file
   */
  public static Lines part(String text, long firstLine) {
    Lines lines = of(text);
    lines.number = firstLine - 1;
    return lines;
  }

  /** Moves to the next line; false at the end. */
  public boolean next() throws IOException {
    int lf = NewlineSearch.find(words, next, filled);
    while (lf < 0 && !eof) {
      int scanned = filled - next;
      if (scanned > LONGEST + 1) {
        return cut();
      }
      fill();
      lf = NewlineSearch.find(words, next + scanned, filled);
    }
    if (lf < 0 && next >= filled) {
      return false;
    }
    accept(next, lf < 0 ? filled : lf);
    next = Math.min(filled, end + 1);
    trim();
    return true;
  }

  private void accept(int from, int to) {
    number++;
    start = from;
    end = to;
  }

  /** Takes the CR, what is too much, and leading NULs off the current line. */
  private void trim() {
    if (end > start && buffer[end - 1] == '\r') {
      end--;
    }
    if (end - start > LONGEST) {
      end = start + LONGEST;
      countCut();
    }
    skipNuls();
  }

  private void skipNuls() {
    while (start < end && buffer[start] == 0) {
      start++;
    }
  }

  private void countCut() {
    cutLines++;
    firstCutLine = firstCutLine == 0 ? number : firstCutLine;
  }

  /** Moves the unread bytes to the front and reads more behind them. */
  private void fill() throws IOException {
    if (next > 0) {
      System.arraycopy(buffer, next, buffer, 0, filled - next);
      filled -= next;
      next = 0;
    }
    if (filled == buffer.length) {
      use(Arrays.copyOf(buffer, buffer.length * 2));
    }
    read(filled);
  }

  private void read(int at) throws IOException {
    int read = in.read(buffer, at, buffer.length - at);
    eof = read < 0;
    filled = at + Math.max(read, 0);
  }

  private void use(byte[] bytes) {
    buffer = bytes;
    words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Keeps the beginning of an endless line at the front and reads over the rest of it. */
  private boolean cut() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, LONGEST);
    accept(0, LONGEST);
    countCut();
    int lf = -1;
    while (lf < 0 && !eof) {
      read(LONGEST);
      lf = NewlineSearch.find(words, LONGEST, filled);
    }
    next = lf < 0 ? filled : lf + 1;
    skipNuls();
    return true;
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
    String text = new String(buffer, from, end - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 && number != lastUndecodableLine) {
      lastUndecodableLine = number;
      undecodableLines++;
      firstUndecodableLine = firstUndecodableLine == 0 ? number : firstUndecodableLine;
    }
    return Ansi.strip(text);
  }

  /**
   * The whole file as bytes, for formats that are not made of lines; before the first {@link
   * #next()}.
   */
  public InputStream stream() {
    if (number > 0) {
      throw new IllegalStateException("lines were read already");
    }
    return new SequenceInputStream(new ByteArrayInputStream(buffer, 0, filled), in);
  }

  /** How many lines were longer than {@value #LONGEST} bytes. */
  public long cutLines() {
    return cutLines;
  }

  /** Number of the first such line; 0 when there is none. */
  public long firstCutLine() {
    return firstCutLine;
  }

  /** How many of the lines asked for as text hold bytes that are not UTF-8. */
  public long undecodableLines() {
    return undecodableLines;
  }

  /** Number of the first such line; 0 when there is none. */
  public long firstUndecodableLine() {
    return firstUndecodableLine;
  }
}
