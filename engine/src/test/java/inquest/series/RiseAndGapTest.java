package inquest.series;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Subject;
import inquest.knowledge.RiseLimit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiseAndGapTest {
  private static final RiseLimit SURGE = new RiseLimit("swap-surge", "swap-used-percent", 4);
  private static final Period ALWAYS = new Period(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static SampleColumn column(String measure) {
    return new Findings("sar.txt", "sar-text", "sar").samples(measure, Subject.HOST);
  }

  private static Series of(double... values) {
    SampleColumn column = column("swap-used-percent");
    for (int i = 0; i < values.length; i++) {
      column.add(10L * i, values[i], i + 1, "line");
    }
    return SampleSeries.of(column);
  }

  @Test
  void aRiseGoesFromTheLowestToTheHighestAfterIt() {
    Rise rise = RiseDetector.judge(of(9, 9, 3, 3, 3, 20, 60, 60, 10), SURGE, ALWAYS).orElseThrow();
    assertThat(rise.before()).isEqualTo(3);
    assertThat(rise.after()).isEqualTo(60);
    assertThat(rise.span().seconds()).isEqualTo(40);
  }

  @Test
  void aSpikeAFallAndASmallRiseAreNone() {
    assertThat(RiseDetector.judge(of(1, 1, 1, 90, 1, 1, 1), SURGE, ALWAYS)).isEmpty();
    assertThat(RiseDetector.judge(of(90, 80, 70, 60, 1, 1), SURGE, ALWAYS)).isEmpty();
    assertThat(RiseDetector.judge(of(1, 1, 2, 3, 4, 5, 5), SURGE, ALWAYS)).isEmpty();
  }

  @Test
  void whatBeginsAfterTheSnapshotIsNoRise() {
    Period period = new Period(Long.MIN_VALUE, Long.MAX_VALUE, 10);
    assertThat(RiseDetector.judge(of(50, 50, 50, 1, 1, 20, 20), SURGE, period)).isEmpty();
  }

  @Test
  void missingSamplesAreAGap() {
    Series series = SampleSeries.of(stalled(column("tasks"), 2, 31, 0));
    List<SampleGap> gaps = GapDetector.find(List.of(series), ALWAYS, second -> second);
    assertThat(gaps).hasSize(1);
    assertThat(gaps.get(0).seconds()).isEqualTo(31);
    assertThat(gaps.get(0).intervalSeconds()).isEqualTo(2);
  }

  private static SampleColumn stalled(SampleColumn column, int step, int stall, long start) {
    for (long second = start;
        second < start + 400;
        second += second == start + 200 ? stall : step) {
      column.add(second, 1, second, "line");
    }
    return column;
  }

  @Test
  void theEndOfADayIsNoGap() {
    Series series = SampleSeries.of(stalled(column("tasks"), 2, 31, 86_400 - 210));
    assertThat(GapDetector.find(List.of(series), ALWAYS, second -> second)).isEmpty();
  }

  @Test
  void aDeviceThatWentAwayIsNoGap() {
    Series disk = SampleSeries.of(stalled(column("disk-await-milliseconds"), 2, 31, 0));
    SampleColumn steady = column("tasks");
    for (int second = 0; second < 400; second += 2) {
      steady.add(second, 1, second, "line");
    }
    assertThat(GapDetector.find(List.of(disk, SampleSeries.of(steady)), ALWAYS, second -> second))
        .isEmpty();
  }

  @Test
  void copiesOfASampleCountOnceAndTextIsPreferred() {
    SeriesMerger merger = new SeriesMerger();
    SampleColumn text = column("load-1-minute");
    SampleColumn json = column("load-1-minute");
    for (int i = 0; i < 5; i++) {
      text.add(7200 + 10L * i, i, i + 1, "text");
      json.add(10L * i, i, i + 100, "json");
    }
    merger.add(json, Subject.HOST, "sar", "a.json", 1, second -> second);
    merger.add(text, Subject.HOST, "sar", "sar.txt", 0, second -> second - 7200);
    List<Series> all = DerivedSeries.with(merger.merge(), 4, 0);
    assertThat(all).hasSize(2);
    assertThat(all.get(0).size()).isEqualTo(5);
    assertThat(all.get(0).source(3).text()).isEqualTo("text");
    assertThat(all.get(1).measure()).isEqualTo(Measure.LOAD_1_PER_CPU);
    assertThat(all.get(1).value(4)).isEqualTo(1.0);
  }
}
