package inquest.diagnosis;

import inquest.facts.Cause;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.Restart;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Symptom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The incident in order of time, across all sources, short enough to read: the onset of each
 * symptom, what the cause rests on, events, restarts and gaps. What is left out is counted.
 */
final class Story {
  private static final int LONGEST = 20;

  /** More events of one kind than this are told in one line. */
  private static final int APIECE = 3;

  private static final Duration SHORTLY = Duration.ofMinutes(10);

  private record Entry(Instant at, int rank, String what, Source source) {}

  private static final Comparator<Entry> IN_TIME =
      Comparator.comparing(Entry::at)
          .thenComparing(Entry::rank)
          .thenComparing(Entry::what)
          .thenComparing(entry -> place(entry.source()));

  private final Derivation derivation;
  private final Texts texts;
  private final Set<Fact> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Fact> proof = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Entry> entries = new ArrayList<>();

  Story(Derivation derivation, Texts texts) {
    this.derivation = derivation;
    this.texts = texts;
  }

  /** The entries; when there are too many, the last one says how many were left out. */
  List<Diagnosis.TimelineEntry> of(Collection<Fact> facts) {
    for (Symptom symptom : derivation.symptoms()) {
      onset(symptom);
    }
    for (Cause cause : derivation.causes()) {
      proof.addAll(derivation.evidence(cause));
    }
    events(facts);
    for (Fact fact : facts) {
      String what = told.contains(fact) ? "" : FactStory.of(fact);
      Span span = Evidences.span(fact);
      if (span.dated() && !what.isEmpty()) {
        entries.add(new Entry(span.from(), rank(fact), what, fact.source()));
      }
    }
    return shortened();
  }

  /** One line for the onset of a symptom instead of one for each of the facts it rests on. */
  private void onset(Symptom symptom) {
    Span span = Span.UNDATED;
    Source source = null;
    for (Fact fact : derivation.evidence(symptom)) {
      Span its = Evidences.span(fact);
      if (its.dated() && !(fact instanceof Restart) && !(fact instanceof KernelEvent)) {
        told.add(fact);
        source = !span.dated() || its.from().isBefore(span.from()) ? fact.source() : source;
        span = span.with(its);
      }
    }
    if (span.dated()) {
      String what = texts.statement(symptom) + FactStory.lasting(span);
      entries.add(new Entry(span.from(), 0, what, source));
    }
  }

  /** Many events of one kind, about different things, become one line. */
  private void events(Collection<Fact> facts) {
    Map<String, List<KernelEvent>> kinds = new TreeMap<>();
    for (Fact fact : facts) {
      if (fact instanceof KernelEvent event && event.span().dated()) {
        kinds.computeIfAbsent(event.kind(), key -> new ArrayList<>()).add(event);
      }
    }
    for (List<KernelEvent> events : kinds.values()) {
      if (events.size() > APIECE) {
        together(events);
      }
    }
  }

  private void together(List<KernelEvent> events) {
    KernelEvent first = events.get(0);
    Span span = Span.UNDATED;
    long count = 0;
    int rank = 2;
    for (KernelEvent event : events) {
      told.add(event);
      first = event.span().from().isBefore(first.span().from()) ? event : first;
      span = span.with(event.span());
      count += event.count();
      rank = Math.min(rank, rank(event));
    }
    String others = " and " + (events.size() - 1) + " others, " + count + " times";
    String what = FactStory.named(first) + others + FactStory.lasting(span);
    entries.add(new Entry(span.from(), rank, what, first.source()));
  }

  private int rank(Fact fact) {
    return fact instanceof Restart ? 0 : proof.contains(fact) ? 1 : 2;
  }

  private List<Diagnosis.TimelineEntry> shortened() {
    List<Entry> kept = new ArrayList<>(entries);
    int left = 0;
    if (entries.size() > LONGEST) {
      kept.sort(Comparator.comparingInt(Entry::rank).thenComparing(IN_TIME));
      left = kept.size() - LONGEST + 1;
      kept = kept.subList(0, LONGEST - 1);
    }
    kept.sort(IN_TIME);
    Entry sign = firstSign(kept);
    List<Diagnosis.TimelineEntry> story = new ArrayList<>();
    for (Entry entry : kept) {
      String what = (entry == sign ? "first sign: " : "") + entry.what();
      story.add(new Diagnosis.TimelineEntry(entry.at().toString(), what, place(entry.source())));
    }
    if (left > 0) {
      String at = story.get(story.size() - 1).at();
      story.add(new Diagnosis.TimelineEntry(at, left + " more entries are left out here", ""));
    }
    return List.copyOf(story);
  }

  /** The first that was seen shortly before the first symptom or proof; null without these. */
  private static Entry firstSign(List<Entry> inTime) {
    Instant begun = Instant.MAX;
    for (Entry entry : inTime) {
      boolean tells = entry.rank() < 2 && !entry.what().equals(FactStory.STARTED);
      begun = tells && entry.at().isBefore(begun) ? entry.at() : begun;
    }
    for (Entry entry : inTime) {
      boolean early = !begun.equals(Instant.MAX) && !entry.at().isBefore(begun.minus(SHORTLY));
      if (early && !entry.what().equals(FactStory.STARTED)) {
        return entry;
      }
    }
    return null;
  }

  private static String place(Source source) {
    return source.line() == 0 ? source.file() : source.file() + ":" + source.line();
  }
}
