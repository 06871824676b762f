package inquest.capture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one member, or of one layer of packing around it.
 *
 * <p>It never throws: where the bytes cannot be had it ends, so that what came before is read like
 * a whole file, and {@link #fault()} tells why. It ends as well where a few bytes unpack to an
 * absurd amount. Closing it does nothing: the layer below is still wanted.
 */
final class MemberStream extends InputStream {
  static final long UNLIMITED = Long.MAX_VALUE;

  private static final long BOMB_SIZE = 1L << 30;
  private static final long BOMB_RATIO = 1000;

  private final InputStream in;
  private final MemberStream below;
  private final MemberStream outermost;
  private final long outermostBefore;
  private final byte[] peeked = new byte[Packing.PEEK];
  private int peekedFrom;
  private int peekedTo;
  private long given;
  private long limit = UNLIMITED;
  private boolean ended;
  private String fault = "";

  /**
   * @param in the bytes
   * @param below the stream that they are made from
   */
  MemberStream(InputStream in, MemberStream below) {
    this.in = in;
    this.below = below;
    this.outermost = below.outermost;
    this.outermostBefore = outermost.given;
  }

  private MemberStream(InputStream in) {
    this.in = in;
    this.below = this;
    this.outermost = this;
    this.outermostBefore = 0;
  }

  /** The bytes as they come from the disk or the pipe. */
  static MemberStream outermost(InputStream in) {
    return new MemberStream(in);
  }

  /** The first bytes, which remain to be read; fewer than {@link Packing#PEEK} at the end. */
  byte[] peek() {
    int read = 0;
    while (read >= 0 && peekedTo < peeked.length) {
      read = take(peeked, peekedTo, peeked.length - peekedTo);
      peekedTo += Math.max(read, 0);
    }
    return peeked;
  }

  /** How many of the bytes of {@link #peek()} are there. */
  int peekedLength() {
    return peekedTo;
  }

  /** Ends the stream after so many more bytes: a header is never as long as a log. */
  void allow(long bytes) {
    limit = bytes == UNLIMITED ? UNLIMITED : given + bytes;
  }

  /** Why the stream ended early, the cause nearest to the disk; empty when it did not. */
  String fault() {
    String deeper = below == this ? "" : below.fault();
    return deeper.isEmpty() ? fault : deeper;
  }

  /** Reads what is left, for the sake of what follows. */
  void drain() {
    byte[] discarded = new byte[8192];
    int read = read(discarded, 0, discarded.length);
    while (read >= 0) {
      read = read(discarded, 0, discarded.length);
    }
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    int waiting = peekedTo - peekedFrom;
    if (waiting == 0 || length == 0) {
      return take(bytes, offset, length);
    }
    int count = Math.min(waiting, length);
    System.arraycopy(peeked, peekedFrom, bytes, offset, count);
    peekedFrom += count;
    return count;
  }

  /** At least one until the end is known: gzip looks here for a further member. */
  @Override
  public int available() {
    return ended && peekedFrom == peekedTo ? 0 : 1;
  }

  private int take(byte[] bytes, int offset, int length) {
    if (ended) {
      return -1;
    }
    try {
      int read = in.read(bytes, offset, length);
      if (read < 0) {
        ended = true;
        return -1;
      }
      given += read;
      guard();
      return read;
    } catch (IOException | RuntimeException e) {
      end(reason(e));
      return -1;
    }
  }

  private void guard() {
    if (given > limit) {
      end("a header of absurd length after " + given + " bytes");
    } else if (given > BOMB_SIZE && given / BOMB_RATIO > outermost.given - outermostBefore) {
      end("unpacks to more than " + BOMB_RATIO + " times its size: not read beyond " + given);
    }
  }

  private void end(String reason) {
    fault = reason;
    ended = true;
  }

  private String reason(Exception e) {
    String message = Faults.text(e);
    boolean cut = e instanceof EOFException || message.contains("runcated");
    String what = cut ? "cut off" : "damaged or unreadable";
    return what + " after " + given + " bytes (" + message + "): what came before was read";
  }
}
