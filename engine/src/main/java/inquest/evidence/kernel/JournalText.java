package inquest.evidence.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Records of the journal as lines of syslog, one at a time. A record takes as many lines as it has
 * in the file, all but the last of them blank, so that the numbers of lines are those of the file;
 * where there is room a blank line tells of another boot.
 */
abstract class JournalText extends InputStream {
  private byte[] line = new byte[0];
  private int at;
  private String boot = "";
  private boolean ended;

  /** Reads the next record into an empty one; returns how many lines it took, 0 at the end. */
  abstract long next(JournalRecord record) throws IOException;

  private boolean fill() throws IOException {
    if (at < line.length) {
      return true;
    }
    if (ended) {
      return false;
    }
    JournalRecord record = new JournalRecord();
    long lines = next(record);
    ended = lines == 0;
    line = text(record, lines).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return !ended;
  }

  private String text(JournalRecord record, long lines) {
    StringBuilder text = new StringBuilder();
    for (long blank = 2; blank < lines; blank++) {
      text.append('\n');
    }
    boolean another = !boot.isEmpty() && !record.boot().isEmpty() && !boot.equals(record.boot());
    if (lines > 1) {
      text.append(another ? "-- Reboot --" : "").append('\n');
    }
    boot = record.boot().isEmpty() ? boot : record.boot();
    return lines == 0
        ? ""
        : text.append(record.isEmpty() ? "" : record.line()).append('\n').toString();
  }

  @Override
  public int read() throws IOException {
    return fill() ? line[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int size = Math.min(length, line.length - at);
    System.arraycopy(line, at, buffer, from, size);
    at += size;
    return size;
  }
}
