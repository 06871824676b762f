package inquest.assembly;

import inquest.facts.Fact;
import inquest.facts.LimitHits;
import inquest.facts.ListedShare;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.Optional;

/**
 * Facts about tenants, in terms of the host: users by their full names, memory in percent of RAM.
 */
final class Tenants {
  private static final String KILOBYTES = "-memory-kilobytes";

  private final Users users;
  private final Machine machine;

  Tenants(Users users, Machine machine) {
    this.users = users;
    this.machine = machine;
  }

  /** The fact with the full name of its user; itself when it is about something else. */
  Fact named(Fact fact) {
    if (fact instanceof ListedShare share && share.subject().kind().equals("user")) {
      return new ListedShare(
          share.listing(),
          share.resource(),
          users.subject(share.subject().name()),
          share.percent(),
          share.listed(),
          share.source());
    }
    if (fact instanceof LimitHits hits && hits.subject().kind().equals("user")) {
      return new LimitHits(
          users.subject(hits.subject().name()),
          hits.limit(),
          hits.hits(),
          hits.newHits(),
          hits.readings(),
          hits.source());
    }
    return fact;
  }

  /**
   * {@code container-memory-percent}, {@code guest-memory-percent} and, for all guests together,
   * {@code guests-memory-percent}: the memory of a tenant as part of the RAM of the host.
   */
  Optional<Reading> ofHost(Fact fact) {
    if (!(fact instanceof Reading reading) || machine.memoryKilobytes() <= 0) {
      return Optional.empty();
    }
    String measure = reading.measure();
    boolean tenant =
        measure.endsWith(KILOBYTES)
            && (measure.startsWith("container-") || measure.startsWith("guest"));
    if (!tenant) {
      return Optional.empty();
    }
    String percent =
        measure.substring(0, measure.length() - KILOBYTES.length()) + "-memory-percent";
    Subject subject = reading.subject();
    double share = 100 * reading.value() / machine.memoryKilobytes();
    return Optional.of(new Reading(percent, subject, share, reading.source()));
  }
}
