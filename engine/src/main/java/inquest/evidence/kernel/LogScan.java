package inquest.evidence.kernel;

import inquest.evidence.Ansi;
import inquest.evidence.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads a log in constant memory: searches the bytes for anchors and decodes only the lines that
 * hold one, those that an event draws with it, and one in many for the clock and the host.
 */
final class LogScan {
  static final String BOOT = "boot";
  static final String REPEATED = "repeated";
  static final String HUNG_TASK = "hung-task";
  static final String RCU_STALL = "rcu-stall";

  private static final int CHUNK = 1 << 18;
  private static final int SAMPLE_BYTES = 1 << 14;
  private static final int LAST_LINES = 64;

  private final Findings findings;
  private final KernelMessages messages = KernelMessages.catalogue();
  private final LiteralScanner scanner = messages.scanner();
  private final LogStory story;
  private final byte[] buffer = new byte[CHUNK];
  private final ByteBuffer words = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
  private final LineNumbers numbers = new LineNumbers(words);

  /** Up to here the lines that part boots are told of. */
  private int parted;

  private int cutAt = -1;
  private String cutText = "";
  private long cutLine;
  private long overlong;

  LogScan(Findings findings) {
    this.findings = findings;
    this.story = new LogStory(findings, messages);
  }

  /** Reads to the end. */
  void read(InputStream in) throws IOException {
    int filled = 0;
    boolean more = true;
    while (more) {
      int read = in.readNBytes(buffer, filled, CHUNK - filled);
      filled += read;
      more = filled == CHUNK;
      int end = more ? wholeLines(filled) : filled;
      chunk(end, !more);
      System.arraycopy(buffer, end, buffer, 0, filled - end);
      filled -= end;
    }
    if (overlong > 0) {
      findings.problem(0, overlong + " pieces of lines longer than " + CHUNK + " bytes");
    }
    story.finish(numbers.begun() - 1);
  }

  private int wholeLines(int filled) {
    for (int i = filled - 1; i >= 0; i--) {
      if (buffer[i] == '\n') {
        return i + 1;
      }
    }
    overlong++;
    return filled;
  }

  private void chunk(int end, boolean last) {
    numbers.begin();
    parted = 0;
    cutAt = -1;
    sampleLines(end);
    int at = 0;
    while (at < end) {
      if (story.following()) {
        at = followed(at, end);
        continue;
      }
      long found = scanner.find(buffer, at, end);
      if (found == LiteralScanner.NONE) {
        break;
      }
      at = found(found, end);
    }
    if (last) {
      lastLines(end);
    }
    partBoots(end);
    numbers.end(end, last);
  }

  /** Handles an anchor and returns where to search on. */
  private int found(long found, int end) {
    int position = LiteralScanner.position(found);
    int anchor = LiteralScanner.literal(found);
    int lineEnd = lineEnd(position, end);
    if (messages.noise(anchor)) {
      noise(messages.of(anchor).get(0), position, lineEnd);
      return lineEnd + 1;
    }
    int start = lineStart(position);
    if (start != cutAt) {
      partBoots(start);
      cutLine = numbers.at(start);
      cutText = text(start, lineEnd);
      cutAt = start;
    }
    return story.candidate(cutText, cutLine, messages.of(anchor)) ? lineEnd + 1 : position + 1;
  }

  private void noise(KernelPattern pattern, int position, int lineEnd) {
    if (!story.noise(pattern)) {
      int start = lineStart(position);
      partBoots(start);
      story.firstNoise(pattern, text(start, lineEnd), numbers.at(start));
    }
  }

  /** Hands one line to the event that draws it, unless it is an event of its own. */
  private int followed(int at, int end) {
    int lineEnd = lineEnd(at, end);
    long found = scanner.find(buffer, at, lineEnd);
    if (found == LiteralScanner.NONE) {
      partBoots(at);
      story.next(text(at, lineEnd), numbers.at(at));
      return lineEnd + 1;
    }
    if (!messages.noise(LiteralScanner.literal(found))) {
      story.interrupt();
    }
    return found(found, end);
  }

  private void sampleLines(int end) {
    int from = 0;
    for (int at = 0; at < end; at = from + SAMPLE_BYTES) {
      from = at == 0 ? 0 : lineEnd(at, end) + 1;
      if (from >= end) {
        return;
      }
      story.sample(text(from, lineEnd(from, end)), numbers.mark(from));
    }
  }

  /** The last lines tell the time best. */
  private void lastLines(int end) {
    int start = end;
    for (int lines = 0; lines < LAST_LINES && start > 0; lines++) {
      start = lineStart(start - 1);
    }
    long line = numbers.before(start);
    for (int at = start; at < end; line++) {
      int lineEnd = lineEnd(at, end);
      story.sample(text(at, lineEnd), line);
      at = lineEnd + 1;
    }
  }

  /** Index of the first byte of the line. */
  private int lineStart(int position) {
    int at = position;
    while (at > 0 && buffer[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private int lineEnd(int position, int end) {
    int at = position;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  private String text(int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && buffer[end - 1] == '\r') {
      end--;
    }
    int from = start;
    for (int i = end - 1; i > start; i--) {
      if (buffer[i] == '\r') {
        from = i + 1;
        break;
      }
    }
    if (end - from >= 3 && buffer[from] == (byte) 0xEF && buffer[from + 1] == (byte) 0xBB) {
      from += 3;
    }
    return Ansi.strip(new String(buffer, from, end - from, StandardCharsets.UTF_8));
  }

  /** Tells of the lines before a position that part two boots. */
  private void partBoots(int position) {
    while (parted < position) {
      int mark = BootMark.find(words, parted, position);
      if (mark < 0) {
        parted = position;
        return;
      }
      int lineEnd = lineEnd(mark, position);
      story.parted(text(mark, lineEnd), numbers.at(mark));
      parted = Math.min(lineEnd + 1, position);
    }
  }
}
