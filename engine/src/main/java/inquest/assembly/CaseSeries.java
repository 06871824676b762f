package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.Problem;
import inquest.evidence.SampleColumn;
import inquest.facts.Fact;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.BaselineLimit;
import inquest.knowledge.Limits;
import inquest.knowledge.RiseLimit;
import inquest.knowledge.SeriesLimit;
import inquest.series.BaselineDetector;
import inquest.series.DerivedSeries;
import inquest.series.GapDetector;
import inquest.series.Period;
import inquest.series.RiseDetector;
import inquest.series.Samples;
import inquest.series.Series;
import inquest.series.SeriesMerger;
import inquest.series.SparseSampling;
import inquest.series.SustainedDetector;
import inquest.series.SustainedDetector.Judgement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The samples of the case: joined from all files on the clock of the host, and judged. */
final class CaseSeries {
  /**
   * Logs of requests go back for weeks, and are silent when nobody asks: no recording of a host.
   */
  private static final String REQUESTS = "access-log";

  private final List<Series> series;
  private final Limits limits;
  private final Clock clock;
  private Span span = Span.UNDATED;
  private boolean tooFew;

  CaseSeries(List<Findings> files, Clock clock, Machine machine, Limits limits) {
    Set<Subject> sampled = new HashSet<>();
    for (Findings file : files) {
      file.columns().forEach(column -> sampled.add(column.subject()));
    }
    Set<String> judged = judged(limits);
    SeriesMerger merger = new SeriesMerger();
    for (Findings file : files) {
      for (SampleColumn column : file.columns()) {
        if (!file.family().equals(REQUESTS)) {
          extend(column, file.sampleZone(), clock);
        }
        if (!judged.contains(column.measure())) {
          continue;
        }
        Subject disk = machine.backing(column.subject());
        merger.add(
            column,
            sampled.contains(disk) ? column.subject() : disk,
            file.family(),
            file.file(),
            file.sampleZone().equals("local") ? 0 : 1,
            second -> clock.epochSecond(second, file.sampleZone()));
      }
    }
    this.series = DerivedSeries.with(merger.merge(), machine.cpus(), machine.memoryKilobytes());
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Only what a limit speaks of is worth joining, and what such a measure is derived from; the load
   * also shows where samples are missing.
   */
  private static Set<String> judged(Limits limits) {
    Set<String> measures = new HashSet<>(DerivedSeries.operands());
    limits.series().forEach(limit -> measures.add(limit.measure()));
    limits.rises().forEach(limit -> measures.add(limit.measure()));
    limits.baselines().forEach(limit -> measures.add(limit.measure()));
    return measures;
  }

  private void extend(SampleColumn column, String zone, Clock clock) {
    if (column.size() > 0) {
      long first = clock.epochSecond(column.second(0), zone);
      long last = clock.epochSecond(column.second(column.size() - 1), zone);
      Instant from = Instant.ofEpochSecond(Math.min(first, last));
      span = span.with(new Span(from, Instant.ofEpochSecond(Math.max(first, last))));
    }
  }

  /** First to last sample of any measure of the host; undated when there is none. */
  Span span() {
    return span;
  }

  /** After judging: true when some measure passed its limit in too few samples to tell more. */
  boolean tooFewSamples() {
    return tooFew;
  }

  /**
   * Every time that some measure of the host was beyond its limit for long enough. What is asked of
   * a server is no symptom by itself.
   */
  List<Span> symptoms(Period period) {
    List<Span> spans = new ArrayList<>();
    for (SeriesLimit limit : limits.series()) {
      for (Series one : of(limit.measure())) {
        if (recorded(one) && !DerivedSeries.ratio(one.measure())) {
          spans.addAll(SustainedDetector.judge(one, limit, period).spans());
        }
      }
    }
    return spans;
  }

  /** The facts about a period; what the samples are too coarse for becomes a problem. */
  List<Fact> judge(Period period, List<Problem> problems) {
    List<Fact> facts = new ArrayList<>();
    TreeMap<String, Problem> coarse = new TreeMap<>();
    for (SeriesLimit limit : limits.series()) {
      for (Series one : of(limit.measure())) {
        Judgement judgement = SustainedDetector.judge(one, limit, period);
        judgement.fact().ifPresent(facts::add);
        if (DerivedSeries.ratio(one.measure())) {
          continue;
        }
        tooFew |= judgement.open() && recorded(one);
        judgement
            .tooCoarse()
            .ifPresent(
                because ->
                    coarse.putIfAbsent(
                        limit.name(),
                        new Problem(one.source(0).file(), 0, limit.measure() + " " + because)));
      }
    }
    for (RiseLimit limit : limits.rises()) {
      for (Series one : of(limit.measure())) {
        RiseDetector.judge(one, limit, period).ifPresent(facts::add);
      }
    }
    for (BaselineLimit limit : limits.baselines()) {
      for (Series one : of(limit.measure())) {
        facts.addAll(BaselineDetector.judge(one, limit, period));
      }
    }
    facts.addAll(Samples.within(series, period));
    SparseSampling.find(recordings(), period).ifPresent(problems::add);
    Optional<Problem> around = SparseSampling.around(recordings(), period);
    around.ifPresent(problems::add);
    tooFew |= around.isPresent();
    facts.addAll(GapDetector.find(recordings(), period, clock::wallSecond));
    problems.addAll(coarse.values());
    return facts;
  }

  private List<Series> recordings() {
    List<Series> found = new ArrayList<>();
    for (Series one : series) {
      if (one.size() > 0 && recorded(one)) {
        found.add(one);
      }
    }
    return found;
  }

  private static boolean recorded(Series one) {
    return !one.source(0).family().equals(REQUESTS);
  }

  private List<Series> of(String measure) {
    List<Series> found = new ArrayList<>();
    for (Series one : series) {
      if (one.measure().equals(measure) && one.size() > 0) {
        found.add(one);
      }
    }
    return found;
  }
}
