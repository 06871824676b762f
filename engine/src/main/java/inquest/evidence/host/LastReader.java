package inquest.evidence.host;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.evidence.Stamp;
import inquest.evidence.Words;
import inquest.facts.Subject;
import java.io.IOException;

/**
 * {@code last -x}, {@code last reboot}, {@code last -xF}, newest first.
 *
 * <pre>
 * reboot   system boot  6.1.0-18-amd64   Mon Nov 23 14:40   still running
 * alice    pts/0        192.0.2.7        Mon Nov 23 14:20 - crash  (00:20)
 * shutdown system down  6.1.0-18-amd64   Mon Nov 23 14:38 - 14:40  (00:01)
 *
 * wtmp begins Sun Nov  1 06:25:01 2026
 * </pre>
 *
 * Makes an event {@code boot} of each start and {@code shutdown-requested} of each stop that was
 * asked for. Only {@code -F} prints the year: without it the list is used as far as a year does not
 * come round.
 */
public final class LastReader implements Reader {
  private static final int MOST = 1000;
  private static final int LONGEST_TEXT = 200;

  @Override
  public String format() {
    return "last";
  }

  @Override
  public String reads() {
    return "last, last -x, last reboot";
  }

  @Override
  public String family() {
    return "host";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (LastStamp.kind(line).isEmpty()) {
        if (line.startsWith("wtmp begins ")) {
          return Recognition.BY_CONTENT;
        }
      } else if (LastStamp.weekday(Words.of(line)) > 0) {
        return Recognition.BY_CONTENT;
      }
    }
    return Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    LastStamp times = new LastStamp();
    int events = 0;
    while (lines.next()) {
      String line = lines.text();
      String kind = LastStamp.kind(line);
      Stamp stamp = times.next(Words.of(line));
      if (!kind.isEmpty() && stamp.hasWall() && events < MOST) {
        events++;
        String text = line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) : line;
        findings.event(
            new LoggedEvent(kind, Subject.HOST, "", stamp, 1, lines.number(), text, kind));
      }
    }
    if (events == 0) {
      findings.nothing("no start and no stop of the machine in it");
    }
  }
}
