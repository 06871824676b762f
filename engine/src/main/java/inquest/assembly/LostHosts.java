package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the monitoring lost the host within the window, how many others it lost at that minute, and
 * how long before that the firewall was changed.
 */
final class LostHosts {
  private static final String KEY = "lost:";
  private static final Duration TOGETHER = Duration.ofMinutes(2);
  private static final double MINUTE = Duration.ofMinutes(1).toSeconds();

  private record Loss(String host, Instant at, Source source) {}

  private final List<Loss> losses = new ArrayList<>();
  private final Optional<Loss> own;

  private LostHosts(List<Findings> files, String host, Span window) {
    for (Findings file : files) {
      for (String key : file.identity().keySet()) {
        if (key.startsWith(KEY)) {
          int colon = key.lastIndexOf(':');
          String name = Alerts.shortName(key.substring(KEY.length(), colon));
          Instant at = Instant.ofEpochSecond(Long.parseLong(key.substring(colon + 1)));
          losses.add(new Loss(name, at, file.whole()));
        }
      }
    }
    String wanted = Alerts.shortName(host);
    own =
        losses.stream()
            .filter(loss -> loss.host().equals(wanted) && window.overlaps(Span.at(loss.at())))
            .findFirst();
  }

  /** The facts; none when the monitoring did not lose the host. */
  static List<Fact> of(
      List<Findings> files, String host, Span window, Collection<EventGroup> groups) {
    LostHosts lost = new LostHosts(files, host, window);
    List<Fact> facts = new ArrayList<>();
    lost.own.ifPresent(
        own -> {
          facts.add(lost.together(own));
          lost.firewall(own, groups).ifPresent(facts::add);
        });
    return facts;
  }

  private Fact together(Loss own) {
    Set<String> hosts = new HashSet<>();
    for (Loss loss : losses) {
      if (Duration.between(own.at(), loss.at()).abs().compareTo(TOGETHER) <= 0) {
        hosts.add(loss.host());
      }
    }
    return new Reading(Measure.HOSTS_LOST_TOGETHER, Subject.HOST, hosts.size(), own.source());
  }

  private Optional<Fact> firewall(Loss own, Collection<EventGroup> groups) {
    long last = Long.MIN_VALUE;
    Subject changed = Subject.HOST;
    for (EventGroup group : groups) {
      if (group.kind().equals("firewall-changed")) {
        for (Tally tally : group.counted()) {
          for (int i = 0; i < tally.size(); i++) {
            boolean before =
                tally.time(i) != Tally.UNDATED && tally.time(i) <= own.at().toEpochMilli();
            if (before && tally.time(i) > last) {
              last = tally.time(i);
              changed = group.subject();
            }
          }
        }
      }
    }
    if (last == Long.MIN_VALUE) {
      return Optional.empty();
    }
    double minutes = (own.at().toEpochMilli() - last) / 1000.0 / MINUTE;
    return Optional.of(
        new Reading(Measure.FIREWALL_CHANGE_TO_LOSS_MINUTES, changed, minutes, own.source()));
  }
}
