package inquest.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Notices whether a zip archive has its end record: a reader of streams takes one that was cut
 * between two members for whole.
 */
final class ZipEndWatch extends FilterInputStream {
  private static final int MEMBER = 0x504B0304;
  private static final int END = 0x504B0506;

  private int last;
  private boolean complete;

  ZipEndWatch(InputStream in) {
    super(in);
  }

  /** True when the end record came after the last member. */
  boolean complete() {
    return complete;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    for (int i = offset; i < offset + read; i++) {
      last = last << 8 | bytes[i] & 0xFF;
      if (last == END) {
        complete = true;
      } else if (last == MEMBER) {
        complete = false;
      }
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.min(8192, Math.max(count, 1))];
    return count <= 0 ? 0 : Math.max(0, read(skipped, 0, skipped.length));
  }
}
