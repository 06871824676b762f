package inquest.assembly;

import inquest.evidence.Findings;
import inquest.facts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The outages that the monitoring saw. They tell when to look and what was hit, never why.
 *
 * @param host as the monitoring calls it
 * @param span from the first alert to the recovery
 * @param services that were critical
 */
record Alerts(String host, Span span, List<String> services) {
  private static final String KEY = "incident:";

  /** The harm begins before the check that finds it. */
  private static final Duration BEFORE = Duration.ofMinutes(10);

  /** A state that lasts longer is no incident but a backlog. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /**
   * All of a host, the longest first. Without a host, those of the only one that the alerts name.
   */
  static List<Alerts> of(List<Findings> files, String host) {
    List<Alerts> all = new ArrayList<>();
    TreeSet<String> hosts = new TreeSet<>();
    for (Findings file : files) {
      file.identity().forEach((key, value) -> read(key, value).ifPresent(all::add));
    }
    all.forEach(alerts -> hosts.add(shortName(alerts.host)));
    String wanted = host.isEmpty() && hosts.size() == 1 ? hosts.first() : shortName(host);
    all.removeIf(alerts -> !shortName(alerts.host).equals(wanted));
    all.sort(
        Comparator.comparingLong((Alerts alerts) -> alerts.span.seconds())
            .thenComparing(alerts -> alerts.span.to())
            .reversed());
    return all;
  }

  static String shortName(String name) {
    int dot = name.indexOf('.');
    boolean address = !name.isEmpty() && Character.isDigit(name.charAt(0));
    return (dot > 0 && !address ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
  }

  private static Optional<Alerts> read(String key, String value) {
    int colon = key.lastIndexOf(':');
    if (!key.startsWith(KEY) || colon <= KEY.length()) {
      return Optional.empty();
    }
    List<String> parts = Arrays.asList(value.split(";"));
    Instant from = Instant.ofEpochSecond(Long.parseLong(key.substring(colon + 1)));
    Instant to = Instant.ofEpochSecond(Long.parseLong(parts.get(0)));
    return Optional.of(
        new Alerts(
            key.substring(KEY.length(), colon),
            new Span(from.minus(BEFORE), to),
            List.copyOf(parts.subList(1, parts.size()))));
  }

  /** The longest incident within a time; any time when it is undated. */
  static Optional<Alerts> within(List<Alerts> all, Span evidence) {
    return all.stream()
        .filter(one -> one.span.seconds() <= LONGEST.toSeconds())
        .filter(one -> one.span.overlaps(evidence))
        .findFirst();
  }
}
