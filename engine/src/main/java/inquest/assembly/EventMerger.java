package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Groups the events of all files by kind and subject, leaves out what lies outside the reach of the
 * incident, and counts each event once however many files hold a copy of it.
 */
final class EventMerger {
  private static final String ANCHOR = "clock-anchor";

  private record Key(String kind, Subject subject) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = kind.compareTo(other.kind);
      order = order == 0 ? subject.kind().compareTo(other.subject.kind()) : order;
      return order == 0 ? subject.name().compareTo(other.subject.name()) : order;
    }
  }

  private record Late(int file, LoggedEvent event, Optional<Instant> at) {}

  private final List<Findings> files;
  private final Clock clock;
  private final Machine machine;
  private final TreeMap<Key, EventGroup> groups = new TreeMap<>();
  private final List<Late> suppressed = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();

  EventMerger(List<Findings> files, Clock clock, Machine machine) {
    this.files = files;
    this.clock = clock;
    this.machine = machine;
  }

  /** The groups, by kind and subject; what is left out goes to the background. */
  Collection<EventGroup> merge(Reach reach, Backgrounds backgrounds) {
    for (int i = 0; i < files.size(); i++) {
      Span span = Span.UNDATED;
      for (LoggedEvent event : files.get(i).events()) {
        Optional<Instant> at = clock.at(event.stamp());
        Optional<Instant> sure = clock.surelyAt(event.stamp());
        span = sure.isPresent() ? span.with(Span.at(sure.get())) : span;
        if (!event.kind().equals(ANCHOR)) {
          place(i, event, at, reach.outside(at, kept(event)), backgrounds);
        }
      }
      spans.add(span);
    }
    for (Late late : suppressed) {
      if (!Suppressed.add(late.file(), late.event(), late.at(), groups.values())) {
        add(late.file(), late.event(), late.at());
      }
    }
    Copies copies = new Copies(spans);
    for (EventGroup group : groups.values()) {
      group.settle(copies);
    }
    return groups.values();
  }

  /** The times of the files, by number. */
  List<Span> spans() {
    return spans;
  }

  /** The kind that tells how long the event matters. */
  static String kept(LoggedEvent event) {
    return event.kind().equals(Suppressed.KIND) ? "segfault" : event.kind();
  }

  private void place(
      int file,
      LoggedEvent event,
      Optional<Instant> at,
      Optional<String> outside,
      Backgrounds backgrounds) {
    if (outside.isPresent()) {
      String when = at.map(Instant::toString).orElse("");
      String name = files.get(file).file();
      backgrounds.add(
          name, event.line(), event.text(), event.kind(), outside.get(), when, event.repeats());
    } else if (event.kind().equals(Suppressed.KIND)) {
      suppressed.add(new Late(file, event, at));
    } else {
      add(file, event, at);
    }
  }

  private void add(int file, LoggedEvent event, Optional<Instant> at) {
    Subject subject = machine.backing(event.subject());
    groups
        .computeIfAbsent(
            new Key(machine.kind(event.kind(), subject), subject),
            key -> new EventGroup(key.kind(), key.subject()))
        .add(file, event, at);
  }
}
