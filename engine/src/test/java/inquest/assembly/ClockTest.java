package inquest.assembly;

import static inquest.assembly.Evidence.NOON;
import static inquest.assembly.Evidence.assemble;
import static inquest.assembly.Evidence.disk;
import static inquest.assembly.Evidence.event;
import static inquest.assembly.Evidence.facts;
import static inquest.assembly.Evidence.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Manifest;
import inquest.evidence.Stamp;
import inquest.facts.KernelEvent;
import inquest.facts.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockTest {
  private static Span only(CaseFile file) {
    assertThat(facts(file, KernelEvent.class)).hasSize(1);
    return facts(file, KernelEvent.class).get(0).span();
  }

  private static Findings logOf(Stamp... stamps) {
    Findings log = log("messages");
    for (int i = 0; i < stamps.length; i++) {
      log.event(event("io-error", disk("sda"), stamps[i], i + 1));
    }
    return log;
  }

  @Test
  void localTimesFollowTheZoneOfTheCommandLine() {
    WindowOptions berlin =
        new WindowOptions(Optional.empty(), Optional.empty(), Optional.of("Europe/Berlin"));
    Findings log = logOf(Stamp.local(LocalDateTime.parse("2026-05-10T14:00:00")));
    CaseFile file = assemble(Evidence.noon(""), berlin, List.of(log));
    assertThat(only(file)).isEqualTo(Span.at(NOON));
    assertThat(file.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void anUnknownZoneIsAFaultOfTheUser() {
    WindowOptions wrong =
        new WindowOptions(Optional.empty(), Optional.empty(), Optional.of("Atlantis"));
    assertThatThrownBy(() -> assemble(Manifest.NONE, wrong, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Atlantis");
  }

  @Test
  void offsetsInTheLogTellTheZone() {
    Stamp stamp = Stamp.offset(LocalDateTime.parse("2026-05-10T14:00:00"), ZoneOffset.ofHours(2));
    assertThat(assemble(Manifest.NONE, logOf(stamp)).zone()).isEqualTo(ZoneOffset.ofHours(2));
  }

  @Test
  void theSameSamplesInLocalTimeAndUtcTellTheZone() {
    Findings text = new Findings("sar.txt", "sar-text", "sar");
    Findings json = new Findings("sar.json", "sar-json", "sar");
    json.sampleZone("Z");
    Evidence.load(text, NOON.getEpochSecond() + 7200, 100, 10, 50);
    Evidence.load(json, NOON.getEpochSecond(), 100, 10, 50);
    CaseFile file = assemble(Manifest.NONE, json, text);
    assertThat(file.zone()).isEqualTo(ZoneOffset.ofHours(2));
    assertThat(file.window().from()).isEqualTo(NOON);
    assertThat(file.windowBasis()).isEqualTo("symptoms");
  }

  @Test
  void aLineWithoutYearIsOfTheLatestYearThatIsNotAhead() {
    Stamp december = Stamp.local(LocalDateTime.of(0, 12, 31, 23, 59, 0));
    Instant newYear = Instant.parse("2026-01-01T00:05:00Z");
    Manifest manifest =
        Evidence.manifest("", newYear.minusSeconds(600), newYear.plusSeconds(60), newYear);
    assertThat(only(assemble(manifest, logOf(december))).from())
        .isEqualTo(Instant.parse("2025-12-31T23:59:00Z"));
    assertThat(only(assemble(Manifest.NONE, logOf(december)))).isEqualTo(Span.UNDATED);
  }

  @Test
  void bareKernelLinesBelongToTheCaseUndated() {
    CaseFile file = assemble(Manifest.NONE, logOf(Stamp.uptime(12.5), Stamp.uptime(13)));
    assertThat(only(file)).isEqualTo(Span.UNDATED);
    assertThat(file.window()).isEqualTo(Span.UNDATED);
    assertThat(file.windowBasis()).isEqualTo("unknown");
  }

  @Test
  void kernelLinesAreDatedByTheLineWithBothTimesNearestToTheSnapshot() {
    Findings messages = log("messages");
    LocalDateTime late = LocalDateTime.ofInstant(NOON.minusSeconds(100), ZoneOffset.UTC);
    LocalDateTime early = LocalDateTime.ofInstant(NOON.minusSeconds(9000), ZoneOffset.UTC);
    messages.event(anchor(Stamp.local(early).withUptime(0), 1));
    messages.event(anchor(Stamp.local(late).withUptime(900), 2));
    Findings dmesg = log("dmesg");
    dmesg.event(event("io-error", disk("sda"), Stamp.uptime(1000), 1));
    assertThat(only(assemble(Evidence.noon(""), dmesg, messages))).isEqualTo(Span.at(NOON));
  }

  private static LoggedEvent anchor(Stamp stamp, long line) {
    return event("clock-anchor", disk(""), stamp, line);
  }

  @Test
  void kernelLinesAreDatedByTheUptimeAtTheSnapshot() {
    Findings uptime = new Findings("uptime.txt", "uptime", "host");
    uptime.identify("uptime-seconds", "1060");
    Findings later = new Findings("uptime-end.txt", "uptime", "host");
    later.identify("uptime-seconds", "1300");
    assertThat(only(assemble(Evidence.noon(""), logOf(Stamp.uptime(1000)), later, uptime)))
        .isEqualTo(Span.at(NOON.minusSeconds(60)));
  }

  @Test
  void aLineOfAnEarlierBootIsUndated() {
    Findings uptime = new Findings("uptime.txt", "uptime", "host");
    uptime.identify("uptime-seconds", "1060");
    assertThat(only(assemble(Evidence.noon(""), logOf(Stamp.uptime(900_000)), uptime)))
        .isEqualTo(Span.UNDATED);
  }
}
