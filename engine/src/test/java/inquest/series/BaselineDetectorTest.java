package inquest.series;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;
import inquest.facts.AboveBaseline;
import inquest.facts.Baseline;
import inquest.facts.Fact;
import inquest.facts.Subject;
import inquest.knowledge.BaselineLimit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineDetectorTest {
  private static final long DAY = 86_400;
  private static final long NEVER = Long.MAX_VALUE;
  private static final Subject DISK = new Subject("disk", "sda");
  private static final BaselineLimit SURGE =
      new BaselineLimit(
          "disk-transfers-surge",
          "disk-transfers-per-second",
          3,
          30,
          Duration.ofMinutes(5),
          Duration.ofMinutes(5),
          0.15,
          8);

  private final SampleColumn column =
      new Findings("sar.txt", "sar-text", "sar").samples("disk-transfers-per-second", DISK);

  /** Samples of one minute each. */
  private void minutes(long from, int count, double value) {
    for (int i = 0; i < count; i++) {
      column.add(from + 60L * i, value, 1, "line");
    }
  }

  private List<Fact> judge(long from, long to, long snapshot) {
    return BaselineDetector.judge(SampleSeries.of(column), SURGE, new Period(from, to, snapshot));
  }

  @Test
  void theIncidentIsComparedWithTheTimeAroundIt() {
    minutes(0, 30, 100);
    minutes(1800, 20, 400);
    minutes(3000, 10, 100);
    List<Fact> facts = judge(1800, 2940, NEVER);
    assertThat(facts.get(0)).isInstanceOf(Baseline.class);
    AboveBaseline above = (AboveBaseline) facts.get(1);
    assertThat(above.baseline()).isEqualTo(100);
    assertThat(above.factor()).isEqualTo(4);
    assertThat(above.grade()).isEqualTo("full");
  }

  @Test
  void theSameTimeOfEarlierDaysComesFirst() {
    minutes(0, 60, 350);
    minutes(DAY - 7200, 60, 100);
    minutes(DAY, 60, 400);
    List<Fact> facts = judge(DAY, DAY + 3540, NEVER);
    assertThat(facts).hasSize(1);
    assertThat(((Baseline) facts.get(0)).basis()).isEqualTo("earlier-days");
    assertThat(((Baseline) facts.get(0)).value()).isEqualTo(350);
  }

  @Test
  void withoutTimeAroundItTheQuietQuarterIsTheMeasure() {
    minutes(0, 20, 100);
    minutes(1200, 20, 400);
    assertThat(judge(0, 2400, NEVER)).hasSize(2);
    assertThat(judge(0, 2400, 1200)).hasSize(1);
  }

  @Test
  void lessThanThreeTimesIsNone() {
    minutes(0, 30, 100);
    minutes(1800, 20, 290);
    assertThat(judge(1800, 2940, NEVER)).hasSize(1);
  }

  @Test
  void nextToNothingCountsAsTheLeast() {
    minutes(0, 30, 1);
    minutes(1800, 20, 80);
    assertThat(judge(1800, 2940, NEVER)).hasSize(1);
  }

  @Test
  void tooFewSamplesMakeNoBaseline() {
    minutes(0, 4, 100);
    assertThat(judge(0, 240, NEVER)).isEmpty();
  }
}
