package inquest.evidence.mail;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what happens in steps of ten minutes, so that a long log stays small. */
final class MailCounts {
  private static final int STEP_MINUTES = 10;
  private static final int MOST_SENDERS = 10_000;
  private static final int MOST_PER_STEP = 20;
  private static final int MOST_PANICS = 10_000;

  /** Fewer messages in ten minutes are nobody's outbreak. */
  private static final int FEWEST = 10;

  private record Key(String kind, Subject subject) {}

  private static final class Count {
    private long count;
    private final Stamp stamp;
    private final long line;
    private final String text;

    private Count(Stamp stamp, long line, String text) {
      this.stamp = stamp;
      this.line = line;
      this.text = text;
    }
  }

  private final Findings findings;
  private final Map<Key, Count> counts = new LinkedHashMap<>();
  private LocalDateTime step = LocalDateTime.MIN;
  private long panics;

  MailCounts(Findings findings) {
    this.findings = findings;
  }

  void line(EximLogLine line, long number, String text) {
    LocalDateTime wall = line.stamp().wall();
    LocalDateTime now =
        wall.withMinute(wall.getMinute() / STEP_MINUTES * STEP_MINUTES).withSecond(0);
    if (!now.equals(step)) {
      flush();
      step = now;
    }
    switch (line.event()) {
      case "<=" ->
          count("mail-accepted", new Subject("mail-sender", line.sender()), line, number, text);
      case "==" -> count("mail-deferred", Subject.HOST, line, number, text);
      case "**" -> count("mail-refused", Subject.HOST, line, number, text);
      default -> {}
    }
  }

  private void count(String kind, Subject subject, EximLogLine line, long number, String text) {
    Key key = new Key(kind, subject);
    Count count = counts.get(key);
    if (count == null && counts.size() < MOST_SENDERS) {
      count = new Count(line.stamp(), number, text);
      counts.put(key, count);
    }
    if (count != null) {
      count.count++;
    }
  }

  /** A line of the panic log is an event whatever it says. */
  void panic(EximLogLine line, long number, String text) {
    panics++;
    if (panics <= MOST_PANICS) {
      findings.event(
          new LoggedEvent(
              "mail-panic", Subject.HOST, "", line.stamp(), 1, number, text, line.message()));
    }
  }

  /** Hands over the step that ends. */
  void flush() {
    List<Map.Entry<Key, Count>> largest = new ArrayList<>(counts.entrySet());
    largest.removeIf(entry -> entry.getValue().count < FEWEST);
    largest.sort(Comparator.comparingLong(entry -> -entry.getValue().count));
    for (Map.Entry<Key, Count> entry :
        largest.subList(0, Math.min(MOST_PER_STEP, largest.size()))) {
      Count count = entry.getValue();
      Key key = entry.getKey();
      findings.event(
          new LoggedEvent(
              key.kind(),
              key.subject(),
              "",
              count.stamp,
              count.count,
              count.line,
              count.text,
              key.kind() + " " + key.subject() + " " + step));
    }
    counts.clear();
  }
}
