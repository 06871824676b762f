package inquest.assembly;

import static inquest.assembly.Evidence.NOON;
import static inquest.assembly.Evidence.disk;
import static inquest.assembly.Evidence.event;
import static inquest.assembly.Evidence.log;
import static inquest.assembly.Evidence.utc;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.evidence.Stamp;
import inquest.facts.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestEventsTest {
  private static final Duration DAY = Duration.ofDays(1);

  private static Span of(String kind, Duration... ages) {
    Findings file = log("log");
    for (Duration age : ages) {
      file.event(event(kind, disk("sda"), utc(NOON.minus(age)), 1));
    }
    return newest(file);
  }

  private static Span newest(Findings file) {
    return NewestEvents.of(file, ClockReading.of(List.of(file), Manifest.NONE, WindowOptions.NONE));
  }

  private static Span since(Duration age) {
    return new Span(NOON.minus(age), NOON);
  }

  @Test
  void aLogGoesBackUntilNinetyDaysAreSilent() {
    Duration quarter = DAY.multipliedBy(90);
    assertThat(of("io-error", Duration.ZERO, quarter)).isEqualTo(since(quarter));
    assertThat(of("io-error", Duration.ZERO, quarter.plusSeconds(1)))
        .isEqualTo(since(Duration.ZERO));
  }

  @Test
  void aLogOfHardwareGoesBackUntilAWeekIsSilent() {
    Duration week = DAY.multipliedBy(7);
    assertThat(of("sel-power", Duration.ZERO, week)).isEqualTo(since(week));
    assertThat(of("sel-power", Duration.ZERO, week.plusSeconds(1))).isEqualTo(since(Duration.ZERO));
  }

  @Test
  void whatIsOlderThanASilenceStaysOutHoweverCloseTogetherItIs() {
    Duration week = DAY.multipliedBy(7);
    assertThat(
            of("sel-power", week.multipliedBy(52), Duration.ZERO, week.multipliedBy(52).plus(DAY)))
        .isEqualTo(since(Duration.ZERO));
    assertThat(of("sel-power", week, Duration.ZERO, week.multipliedBy(2)))
        .as("each within a week of the next, in any order")
        .isEqualTo(since(week.multipliedBy(2)));
  }

  @Test
  void eventsWithoutATimeTellNone() {
    Findings file = log("log");
    file.event(event("io-error", disk("sda"), Stamp.NONE, 1));
    assertThat(newest(file)).isEqualTo(Span.UNDATED);
    Instant at = NOON.minus(DAY);
    file.event(event("io-error", disk("sda"), utc(at), 2));
    assertThat(newest(file)).isEqualTo(Span.at(at));
  }
}
