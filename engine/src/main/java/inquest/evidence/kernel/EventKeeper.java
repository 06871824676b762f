package inquest.evidence.kernel;

import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps events in bounded memory. Beyond {@value #SINGLE} events of one kind and subject, or
 * {@value #TOTAL} in all, one event a minute stands for the others of that minute, and at the very
 * end one for all; the number of events is exact in every case.
 */
final class EventKeeper {
  private static final int SINGLE = 20_000;
  private static final int TOTAL = 60_000;

  /** A kept event, which later lines may add to. */
  static final class Kept {
    private LoggedEvent event;
    private final String host;

    private Kept(LoggedEvent event, String host) {
      this.event = event;
      this.host = host;
    }

    LoggedEvent event() {
      return event;
    }

    String host() {
      return host;
    }

    /** The line stands for more events than was thought. */
    void add(long repeats) {
      event =
          new LoggedEvent(
              event.kind(),
              event.subject(),
              event.detail(),
              event.stamp(),
              event.repeats() + repeats,
              event.line(),
              event.text(),
              event.identity());
    }

    /** Later lines told what it is about. */
    void retell(Subject subject, String detail) {
      event =
          new LoggedEvent(
              event.kind(),
              subject,
              detail,
              event.stamp(),
              event.repeats(),
              event.line(),
              event.text(),
              event.identity());
    }
  }

  private final List<Kept> kept = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Kept> minutes = new HashMap<>();
  private final Map<String, Kept> kinds = new HashMap<>();

  /** Keeps the event, or adds it to one that stands for it. */
  Kept keep(LoggedEvent event, String host) {
    if (kept.size() >= TOTAL) {
      Kept representative = kinds.get(event.kind());
      if (representative != null) {
        representative.add(event.repeats());
        return representative;
      }
      return kinds.computeIfAbsent(event.kind(), kind -> entered(event, host));
    }
    String family = event.kind() + '|' + event.subject().kind() + '|' + event.subject().name();
    int size = sizes.merge(family, 1, Integer::sum);
    if (size <= SINGLE) {
      return entered(event, host);
    }
    String minute = minute(family, event.stamp());
    Kept representative = minutes.get(minute);
    if (representative != null) {
      representative.add(event.repeats());
      return representative;
    }
    return minutes.computeIfAbsent(minute, key -> entered(event, host));
  }

  private Kept entered(LoggedEvent event, String host) {
    Kept entry = new Kept(event, host);
    kept.add(entry);
    return entry;
  }

  private static String minute(String family, Stamp stamp) {
    LocalDateTime wall =
        stamp.hasWall() ? stamp.wall().truncatedTo(ChronoUnit.MINUTES) : stamp.wall();
    return family + '|' + wall + '|' + (long) (stamp.uptimeSeconds() / 60);
  }

  /** What was kept, in the order of the log. */
  List<Kept> all() {
    return kept;
  }
}
