package inquest.series;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import inquest.knowledge.SeriesLimit;
import inquest.series.SustainedDetector.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SustainedDetectorTest {
  private static final String MEASURE = "cpu-iowait-percent";
  private static final SeriesLimit LIMIT =
      new SeriesLimit("iowait-high", MEASURE, "above", 10, Duration.ofMinutes(5), 0.25, 5);
  private static final Period ALWAYS = new Period(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static Judgement judge(int seconds, int step, LongToDoubleFunction load) {
    return SustainedDetector.judge(SampleSeries.of(MEASURE, seconds, step, load), LIMIT, ALWAYS);
  }

  private static LongToDoubleFunction between(int from, int to) {
    return second -> second >= from && second < to ? 90 : 1;
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(SampleSeries.START + second);
  }

  @Test
  void aRunAsLongAsTheLimitAsksIsFull() {
    Sustained fact = judge(3600, 10, between(600, 1200)).fact().orElseThrow();
    assertThat(fact.grade()).isEqualTo("full");
    assertThat(fact.span()).isEqualTo(new Span(at(610), at(1200)));
    assertThat(fact.peak()).isEqualTo(90);
    assertThat(fact.mean()).isEqualTo(90);
    assertThat(fact.share()).isBetween(0.16, 0.18);
    assertThat(fact.source().line()).isEqualTo(61);
  }

  @Test
  void aShorterRunInALongCaptureIsNothing() {
    assertThat(judge(3600, 10, between(600, 800)).fact()).isEmpty();
    assertThat(judge(3600, 10, between(600, 800)).tooCoarse()).isEmpty();
  }

  @Test
  void aCaptureShorterThanTheLimitGivesTheShortGrade() {
    Sustained fact = judge(190, 2, between(40, 130)).fact().orElseThrow();
    assertThat(fact.grade()).isEqualTo("short");
    assertThat(fact.share()).isBetween(0.45, 0.5);
    assertThat(judge(190, 2, between(40, 60)).fact()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 60, 600})
  void aPeakOfOneOrTwoSamplesIsNeverASymptom(int step) {
    for (int total : new int[] {6 * step, 100 * step}) {
      assertThat(judge(total, step, between(2 * step, 4 * step)).fact()).isEmpty();
    }
  }

  @Test
  void dipsOfOneSampleAreForgiven() {
    LongToDoubleFunction load = s -> s >= 600 && s < 1100 && s / 10 % 7 != 3 ? 90 : 1;
    assertThat(judge(3600, 10, load).fact()).get().extracting(Sustained::grade).isEqualTo("full");
  }

  @Test
  void aSamplerThatIsHeldUpDoesNotEndTheRun() {
    SampleColumn column = new Findings("sar.txt", "sar-text", "sar").samples(MEASURE, Subject.HOST);
    for (int second = 0; second < 400; second += second == 150 ? 35 : 5) {
      column.add(second, 95, second, "line");
    }
    Judgement judgement = SustainedDetector.judge(SampleSeries.of(column), LIMIT, ALWAYS);
    assertThat(judgement.fact()).get().extracting(Sustained::grade).isEqualTo("full");
  }

  @Test
  void nothingBeginsAfterTheSnapshotButARunMayLast() {
    Period period = new Period(Long.MIN_VALUE, Long.MAX_VALUE, SampleSeries.START + 1000);
    Series after = SampleSeries.of(MEASURE, 3600, 10, between(1000, 2000));
    Series across = SampleSeries.of(MEASURE, 3600, 10, between(900, 1400));
    assertThat(SustainedDetector.judge(after, LIMIT, period).fact()).isEmpty();
    assertThat(SustainedDetector.judge(across, LIMIT, period).fact())
        .get()
        .extracting(Sustained::span)
        .isEqualTo(new Span(at(910), at(1400)));
  }

  @Test
  void tooWideStepsAreNamed() {
    Judgement judgement = judge(86_400, 600, between(6000, 7200));
    assertThat(judgement.fact()).isEmpty();
    assertThat(judgement.tooCoarse()).get().asString().contains("600 s").contains("5 min");
    assertThat(judge(190, 60, between(30, 150)).tooCoarse()).get().asString().contains("60 s");
    assertThat(judge(600, 600, between(0, 600)).tooCoarse()).isPresent();
  }

  @Test
  void belowALimitTheLowestValueIsThePeak() {
    SeriesLimit low =
        new SeriesLimit("memory-low", MEASURE, "below", 10, Duration.ofMinutes(2), 0.5, 5);
    Series series =
        SampleSeries.of(MEASURE, 900, 10, s -> s < 300 ? 40 : s >= 500 && s < 520 ? 2 : 5);
    Sustained fact = SustainedDetector.judge(series, low, ALWAYS).fact().orElseThrow();
    assertThat(fact.peak()).isEqualTo(2);
    assertThat(fact.span().from()).isEqualTo(at(310));
  }

  /** Steps that are multiples: each coarser one keeps the answer or weakens it. */
  @Property(tries = 300)
  void coarserSamplingKeepsOrWeakens(
      @ForAll @IntRange(min = 0, max = 7000) int from,
      @ForAll @IntRange(min = 1, max = 4000) int length,
      @ForAll @IntRange(min = 1, max = 40) int share) {
    int total = share % 4 == 0 ? 240 : 7200;
    LongToDoubleFunction load = between(from % total, from % total + length);
    int strength = 2;
    for (int step : new int[] {2, 60, 600}) {
      Optional<Sustained> fact = judge(total, step, load).fact();
      int now = fact.map(f -> f.grade().equals("full") ? 2 : 1).orElse(0);
      assertThat(now).as("step " + step).isLessThanOrEqualTo(strength);
      strength = now;
    }
  }

  @Property(tries = 200)
  void theClockShiftsSpansOnly(@ForAll @IntRange(min = -40_000_000, max = 40_000_000) int shift) {
    SeriesMerger merger = new SeriesMerger();
    SampleColumn column = new Findings("sar.txt", "sar-text", "sar").samples(MEASURE, Subject.HOST);
    for (int i = 0; i < 100; i++) {
      column.add(10L * i, i > 20 && i < 70 ? 50 : 0, i, "line");
    }
    merger.add(column, Subject.HOST, "sar", "sar.txt", 0, second -> second + shift);
    Series series = merger.merge().iterator().next();
    Sustained fact = SustainedDetector.judge(series, LIMIT, ALWAYS).fact().orElseThrow();
    assertThat(fact.span().from().getEpochSecond()).isEqualTo(210L + shift);
    assertThat(fact.mean()).isEqualTo(50);
  }
}
