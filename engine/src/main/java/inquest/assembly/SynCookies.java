package inquest.assembly;

import inquest.evidence.Measure;
import inquest.facts.Counter;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Subject;
import java.util.Collection;
import java.util.Optional;

/**
 * How many of the SYN cookies came back: forged addresses never answer, genuine clients do. From
 * {@code SyncookiesSent} and {@code SyncookiesRecv}; a kernel that has sent some and leaves the
 * other out has received none.
 */
final class SynCookies {
  private SynCookies() {}

  /** The share in percent; empty when no cookies were sent, or nothing tells. */
  static Optional<Fact> answered(Collection<Fact> states) {
    Optional<Counter> sent = counter(states, "tcp-syn-cookies-sent");
    Optional<Counter> received = counter(states, "tcp-syn-cookies-received");
    if (sent.isEmpty() || sent.get().value() <= 0) {
      return Optional.empty();
    }
    double came = received.map(Counter::value).orElse(0.0);
    return Optional.of(
        new Reading(
            Measure.SYN_COOKIES_ANSWERED_PERCENT,
            Subject.HOST,
            Math.min(100, 100 * came / sent.get().value()),
            received.orElse(sent.get()).source()));
  }

  private static Optional<Counter> counter(Collection<Fact> states, String name) {
    for (Fact state : states) {
      if (state instanceof Counter counter && counter.counter().equals(name)) {
        return Optional.of(counter);
      }
    }
    return Optional.empty();
  }
}
