package inquest.assembly;

import inquest.evidence.LoggedEvent;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The events of one kind about one thing in all files, before copies are told apart. */
final class EventGroup {
  private final String kind;
  private final Subject subject;
  private final List<Tally> tallies = new ArrayList<>();
  private List<Tally> counted = List.of();

  EventGroup(String kind, Subject subject) {
    this.kind = kind;
    this.subject = subject;
  }

  /** Adds an event; files come in ascending order. */
  void add(int file, LoggedEvent event, Optional<Instant> at) {
    tally(file).orElseGet(() -> open(file, event)).add(event, at);
  }

  private Tally open(int file, LoggedEvent event) {
    Tally tally = new Tally(file, event);
    tallies.add(tally);
    return tally;
  }

  /** The events of a file; empty when it has none of these. */
  Optional<Tally> tally(int file) {
    for (Tally tally : tallies) {
      if (tally.file() == file) {
        return Optional.of(tally);
      }
    }
    return Optional.empty();
  }

  /** Decides which files count. */
  void settle(Copies copies) {
    List<Integer> files = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (Tally tally : tallies) {
      files.add(tally.file());
      counts.add(tally.count());
    }
    List<Tally> chosen = new ArrayList<>();
    for (int index : copies.fullest(files, counts)) {
      chosen.add(tallies.get(index));
    }
    counted = List.copyOf(chosen);
  }

  String kind() {
    return kind;
  }

  Subject subject() {
    return subject;
  }

  /** The files that count. */
  List<Tally> counted() {
    return counted;
  }

  long count() {
    long count = 0;
    for (Tally tally : counted) {
      count += tally.count();
    }
    return count;
  }

  /** First to last; undated copies are dated by the others. */
  Span span() {
    Span span = Span.UNDATED;
    for (Tally tally : counted) {
      span = span.with(tally.span());
    }
    if (!span.dated()) {
      for (Tally tally : tallies) {
        span = span.with(tally.span());
      }
    }
    return span;
  }

  /** The most frequent detail; of equals the first by alphabet. */
  String detail() {
    TreeMap<String, Long> sums = new TreeMap<>();
    for (Tally tally : counted) {
      tally.details().forEach((detail, count) -> sums.merge(detail, count, Long::sum));
    }
    String most = "";
    for (Map.Entry<String, Long> entry : sums.entrySet()) {
      if (!entry.getKey().isEmpty() && (most.isEmpty() || entry.getValue() > sums.get(most))) {
        most = entry.getKey();
      }
    }
    return most;
  }

  /** The detail of the last line. */
  String lastDetail() {
    return counted.isEmpty() ? "" : counted.get(counted.size() - 1).last().detail();
  }

  /**
   * The file whose first line is shown: the first by name that has a wall clock, else the first.
   */
  Tally shown() {
    for (Tally tally : tallies) {
      if (tally.first().stamp().hasWall()) {
        return tally;
      }
    }
    return tallies.get(0);
  }
}
