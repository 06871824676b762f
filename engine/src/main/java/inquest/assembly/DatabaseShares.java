package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Connections and running threads of MySQL in percent of the limit, which may be in other files.
 */
final class DatabaseShares {
  private DatabaseShares() {}

  /** The shares; none when the limit is not known. */
  static List<Reading> of(Collection<Fact> states) {
    List<Reading> shares = new ArrayList<>();
    for (Fact fact : states) {
      if (fact instanceof Reading limit
          && limit.measure().equals(Measure.MYSQL_CONNECTIONS_LIMIT)
          && limit.value() > 0) {
        add(Measure.MYSQL_CONNECTIONS, Measure.MYSQL_CONNECTIONS_PERCENT, states, limit, shares);
        String running = Measure.MYSQL_RUNNING_THREADS_PERCENT;
        add(Measure.MYSQL_RUNNING_THREADS, running, states, limit, shares);
      }
    }
    return shares;
  }

  private static void add(
      String measure, String share, Collection<Fact> states, Reading limit, List<Reading> shares) {
    for (Fact fact : states) {
      if (fact instanceof Reading part
          && part.measure().equals(measure)
          && part.subject().equals(limit.subject())) {
        shares.add(share(share, part, limit.value()));
      }
    }
  }

  private static Reading share(String measure, Reading part, double whole) {
    return new Reading(measure, part.subject(), 100 * part.value() / whole, part.source());
  }
}
