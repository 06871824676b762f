package inquest.evidence.kernel;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Records of the export format: {@code NAME=value}, or the name alone, then the size of the value
 * in eight bytes, the least first, and the value as it is. A blank line ends a record.
 */
final class JournalExport extends JournalText {
  /** As much of a value as is kept. */
  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long lines;

  JournalExport(InputStream in) {
    this.in = new BufferedInputStream(in, LONGEST);
  }

  @Override
  long next(JournalRecord record) throws IOException {
    lines = 0;
    while (field()) {
      String text = kept.toString(StandardCharsets.UTF_8);
      int equals = text.indexOf('=');
      if (text.isEmpty()) {
        return lines;
      }
      if (equals > 0) {
        record.put(text.substring(0, equals), text.substring(equals + 1));
      } else {
        record.put(text, sized());
      }
    }
    return lines;
  }

  /** Reads to the end of the line; false at the end of the file. */
  private boolean field() throws IOException {
    kept.reset();
    int b = in.read();
    boolean any = b >= 0;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      keep(b);
    }
    lines += any ? 1 : 0;
    return any;
  }

  private String sized() throws IOException {
    long size = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      int b = in.read();
      lines += b == '\n' ? 1 : 0;
      size |= (long) Math.max(b, 0) << (8 * i);
    }
    kept.reset();
    int b = 0;
    for (long left = size; left > 0 && b >= 0; left--) {
      b = in.read();
      lines += b == '\n' ? 1 : 0;
      keep(b);
    }
    lines += in.read() == '\n' ? 1 : 0;
    return kept.toString(StandardCharsets.UTF_8);
  }

  private void keep(int b) {
    if (b >= 0 && kept.size() < LONGEST) {
      kept.write(b);
    }
  }
}
