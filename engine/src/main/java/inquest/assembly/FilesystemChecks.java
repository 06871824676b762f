package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How long the check of each filesystem took: from each start to the end that follows it before the
 * next start, the longest of them. A check whose end is not in the log is left out.
 */
final class FilesystemChecks {
  private static final double MINUTE = Duration.ofMinutes(1).toMillis();

  private FilesystemChecks() {}

  static List<Fact> of(EventFacts events, Collection<EventGroup> groups) {
    Map<Subject, EventGroup> ends = new HashMap<>();
    for (EventGroup group : groups) {
      if (group.kind().equals("filesystem-check-ended")) {
        ends.put(group.subject(), group);
      }
    }
    List<Fact> facts = new ArrayList<>();
    for (EventGroup group : groups) {
      EventGroup end = ends.get(group.subject());
      if (group.kind().equals("filesystem-check-started") && end != null) {
        double minutes = longest(times(group), times(end)) / MINUTE;
        facts.add(
            new Reading(
                Measure.FILESYSTEM_CHECK_MINUTES, group.subject(), minutes, events.source(end)));
      }
    }
    return facts;
  }

  private static TreeSet<Long> times(EventGroup group) {
    TreeSet<Long> times = new TreeSet<>();
    for (Tally tally : group.counted()) {
      for (int i = 0; i < tally.size(); i++) {
        if (tally.time(i) != Tally.UNDATED) {
          times.add(tally.time(i));
        }
      }
    }
    return times;
  }

  private static long longest(TreeSet<Long> starts, TreeSet<Long> ends) {
    long longest = 0;
    for (Long start : starts) {
      Long end = ends.ceiling(start);
      Long next = starts.higher(start);
      if (end != null && (next == null || end <= next)) {
        longest = Math.max(longest, end - start);
      }
    }
    return longest;
  }
}
