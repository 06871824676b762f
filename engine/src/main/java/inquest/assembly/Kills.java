package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.facts.Fact;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Processes that the kernel killed for want of memory: dated by the events of the same lines, owned
 * by users of full name, copies in several logs counted once.
 */
final class Kills {
  private static final String KIND = "oom-kill";

  /** The report of one kill is a few lines: the event may stand beside the fact. */
  private static final long SAME_REPORT_LINES = 3;

  private record Part(int file, OutOfMemoryKill kill) {}

  private final List<Findings> files;
  private final Clock clock;
  private final Users users;
  private final TreeMap<String, List<Part>> groups = new TreeMap<>();

  Kills(List<Findings> files, Clock clock, Users users) {
    this.files = files;
    this.clock = clock;
    this.users = users;
  }

  List<Fact> merge(Reach reach, Copies copies, Backgrounds backgrounds) {
    for (int i = 0; i < files.size(); i++) {
      for (Fact fact : files.get(i).facts()) {
        if (fact instanceof OutOfMemoryKill kill) {
          place(i, kill, reach, backgrounds);
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    groups.values().forEach(parts -> facts.add(fact(parts, copies)));
    return facts;
  }

  private void place(int file, OutOfMemoryKill kill, Reach reach, Backgrounds backgrounds) {
    Span span = kill.span().dated() ? kill.span() : dated(files.get(file), kill);
    Optional<Instant> at = span.dated() ? Optional.of(span.from()) : Optional.empty();
    Optional<String> outside = reach.outside(at, KIND);
    Source source = kill.source();
    if (outside.isPresent()) {
      String when = at.map(Instant::toString).orElse("");
      String kind = "killed for want of memory";
      backgrounds.add(
          source.file(), source.line(), source.text(), kind, outside.get(), when, kill.count());
      return;
    }
    Subject user = users.subject(kill.user().name());
    OutOfMemoryKill known =
        new OutOfMemoryKill(
            kill.scope(),
            kill.victim(),
            user,
            users.account(user),
            kill.group(),
            kill.victimPercent(),
            kill.count(),
            span,
            source);
    String key =
        String.join("\n", kill.scope(), kill.victim().name(), user.name(), kill.group().name());
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Part(file, known));
  }

  private Span dated(Findings file, OutOfMemoryKill kill) {
    long nearest = SAME_REPORT_LINES + 1;
    Span span = Span.UNDATED;
    for (LoggedEvent event : file.events()) {
      long distance = Math.abs(event.line() - kill.source().line());
      if (distance < nearest && event.kind().contains("oom")) {
        nearest = distance;
        span = clock.at(event.stamp()).map(Span::at).orElse(Span.UNDATED);
      }
    }
    return span;
  }

  private static OutOfMemoryKill fact(List<Part> parts, Copies copies) {
    List<Integer> numbers = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (Part part : parts) {
      int last = numbers.size() - 1;
      if (last >= 0 && numbers.get(last) == part.file()) {
        counts.set(last, counts.get(last) + part.kill().count());
      } else {
        numbers.add(part.file());
        counts.add(part.kill().count());
      }
    }
    long count = 0;
    Span counted = Span.UNDATED;
    for (int index : copies.fullest(numbers, counts)) {
      count += counts.get(index);
      for (Part part : parts) {
        counted = part.file() == numbers.get(index) ? counted.with(part.kill().span()) : counted;
      }
    }
    double percent = 0;
    Span any = Span.UNDATED;
    for (Part part : parts) {
      percent = Math.max(percent, part.kill().victimPercent());
      any = any.with(part.kill().span());
    }
    OutOfMemoryKill first = parts.get(0).kill();
    return new OutOfMemoryKill(
        first.scope(),
        first.victim(),
        first.user(),
        first.account(),
        first.group(),
        percent,
        count,
        counted.dated() ? counted : any,
        first.source());
  }
}
