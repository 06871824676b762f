package inquest.assembly;

import inquest.assembly.CaseFile.Noise;
import inquest.evidence.Findings;
import inquest.facts.Fact;
import inquest.facts.HardwareLogEntry;
import inquest.facts.KernelEvent;
import inquest.facts.Repeated;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.knowledge.RateLimit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes facts of grouped events: kernel events, bursts of them, hardware log entries, noise. */
final class EventFacts {
  private static final String SEL = "sel-";
  private static final String NOISE = "noise-";

  private final List<Findings> files;
  private final List<RateLimit> rates;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Noise> noise = new ArrayList<>();
  private final List<EventGroup> starts = new ArrayList<>();

  EventFacts(List<Findings> files, List<RateLimit> rates) {
    this.files = files;
    this.rates = rates;
  }

  void add(Collection<EventGroup> groups) {
    for (EventGroup group : groups) {
      String kind = group.kind();
      if (kind.startsWith(NOISE)) {
        noise.add(noise(group));
      } else if (kind.startsWith(SEL)) {
        facts.add(hardware(group));
      } else if (kind.equals("restart") || kind.equals("boot")) {
        starts.add(group);
      } else {
        kernel(group);
      }
    }
  }

  private void kernel(EventGroup group) {
    facts.add(
        new KernelEvent(
            group.kind(),
            group.subject(),
            group.count(),
            group.span(),
            group.detail(),
            source(group)));
    for (RateLimit limit : rates) {
      if (limit.kind().equals(group.kind())) {
        Burst.find(group, limit)
            .ifPresent(
                burst ->
                    facts.add(
                        new Repeated(
                            limit.name(),
                            group.kind(),
                            group.subject(),
                            burst.count(),
                            burst.span(),
                            source(group))));
      }
    }
  }

  private HardwareLogEntry hardware(EventGroup group) {
    String state = group.lastDetail().isEmpty() ? "asserted" : group.lastDetail();
    Span span = group.span();
    return new HardwareLogEntry(
        group.kind().substring(SEL.length()),
        group.subject(),
        state,
        group.count(),
        span,
        source(group));
  }

  private Noise noise(EventGroup group) {
    Source source = source(group);
    return new Noise(
        group.kind().substring(NOISE.length()),
        group.count(),
        source.file(),
        source.line(),
        source.text());
  }

  Source source(EventGroup group) {
    Tally shown = group.shown();
    return files.get(shown.file()).at(shown.first().line(), shown.first().text());
  }

  List<Fact> facts() {
    return facts;
  }

  List<Noise> noise() {
    return noise;
  }

  /** Starts of the machine: {@code restart} and {@code boot}. */
  List<EventGroup> starts() {
    return starts;
  }
}
