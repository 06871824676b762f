package inquest.evidence.kernel;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.evidence.kernel.EventKeeper.Kept;
import inquest.facts.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the log of a service in constant memory. Only lines that hold an anchor of the catalogue of
 * service messages are decoded. A line without a time, as MySQL writes when it crashes, has that of
 * the last line with one; where there is none the message is left out, because it may be of any
 * time.
 */
public final class StampedLog {
  private static final int LONGEST_TEXT = 1000;
  private static final int STAMP_BYTES = 40;

  private final Findings findings;
  private final String service;
  private final KernelMessages messages = KernelMessages.services();
  private final EventKeeper keeper = new EventKeeper();
  private final byte[] lastStamp = new byte[STAMP_BYTES];
  private int lastStampLength;
  private long undated;

  /**
   * A log.
   *
   * @param service who writes it, such as {@code apache}: the subject of messages that name nothing
   */
  public StampedLog(Findings findings, String service) {
    this.findings = findings;
    this.service = service;
  }

  /** Reads to the end. */
  public void read(Lines lines) throws IOException {
    while (lines.next()) {
      remember(lines);
      line(lines);
    }
    for (Kept event : keeper.all()) {
      findings.event(event.event());
    }
    if (undated > 0) {
      findings.problem(0, undated + " messages carry no time that could be read: left out");
    }
    if (!findings.any()) {
      findings.nothing("none of its " + lines.number() + " lines is a message of interest");
    }
  }

  /** Keeps the beginning of a line that may begin with a time. */
  private void remember(Lines lines) {
    byte[] buffer = lines.buffer();
    int start = lines.start();
    int length = Math.min(STAMP_BYTES, lines.end() - start);
    if (length > 16 && mayBeStamp(buffer, start)) {
      System.arraycopy(buffer, start, lastStamp, 0, length);
      lastStampLength = length;
    }
  }

  private static boolean mayBeStamp(byte[] line, int at) {
    return line[at] == '['
        ? line[at + 3] == '-' || line[at + 4] == ' '
        : digit(line[at])
            && (line[at + 4] == '-' || line[at + 4] == '/' || line[at + 6] == ' ')
            && digit(line[at + 1])
            && digit(line[at + 3]);
  }

  private static boolean digit(byte b) {
    return b >= '0' && b <= '9';
  }

  private void line(Lines lines) {
    int from = lines.start();
    String text = "";
    while (from < lines.end()) {
      long found = messages.scanner().find(lines.buffer(), from, lines.end());
      if (found == LiteralScanner.NONE) {
        return;
      }
      text = text.isEmpty() ? lines.text() : text;
      if (candidate(text, lines.number(), LiteralScanner.literal(found))) {
        return;
      }
      from = LiteralScanner.position(found) + 1;
    }
  }

  private boolean candidate(String text, long number, int anchor) {
    ServiceStamp own = ServiceStamp.of(text);
    String message = cut(text.substring(own.end()));
    LogLine line = new LogLine(own.stamp(), "", "", "", message);
    Optional<MessageMatch> match = MessageMatch.of(messages.of(anchor), line);
    if (match.isEmpty()) {
      return false;
    }
    Stamp stamp = own.stamp().hasWall() ? own.stamp() : remembered();
    if (stamp.hasWall()) {
      keep(match.get(), stamp, text, number, line.identity());
    } else {
      undated++;
    }
    return true;
  }

  private Stamp remembered() {
    return ServiceStamp.of(new String(lastStamp, 0, lastStampLength, StandardCharsets.UTF_8))
        .stamp();
  }

  private void keep(MessageMatch match, Stamp stamp, String text, long number, String identity) {
    Subject named = match.subject();
    Subject subject = named.equals(Subject.HOST) ? new Subject("service", service) : named;
    keeper.keep(
        new LoggedEvent(
            match.pattern().kind(),
            subject,
            match.detail(),
            stamp,
            match.repeats(),
            number,
            cut(text),
            identity),
        "");
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
