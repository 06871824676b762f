package inquest.assembly;

import static inquest.assembly.Evidence.NOON;
import static inquest.assembly.Evidence.assemble;
import static inquest.assembly.Evidence.command;
import static inquest.assembly.Evidence.disk;
import static inquest.assembly.Evidence.event;
import static inquest.assembly.Evidence.facts;
import static inquest.assembly.Evidence.log;
import static inquest.assembly.Evidence.utc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inquest.evidence.CaptureEvidence;
import inquest.evidence.Findings;
import inquest.evidence.Manifest;
import inquest.facts.KernelEvent;
import inquest.facts.Restart;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.facts.Sustained;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HostAndWindowTest {
  private static Findings named(Findings file, String host) {
    file.identify("host", host);
    return file;
  }

  private static Findings failing(String file, String host) {
    Findings log = named(log(file), host);
    log.event(event("io-error", disk("sda"), utc(NOON), 3));
    return log;
  }

  @Test
  void anotherHostsFileIsListedAndNotUsed() {
    CaseFile file =
        assemble(Evidence.noon("db02"), failing("db02/dmesg", "db02"), failing("log", "mail03"));
    assertThat(facts(file, KernelEvent.class)).hasSize(1);
    assertThat(file.background()).hasSize(1);
    assertThat(file.background().get(0).file()).isEqualTo("log");
    assertThat(file.background().get(0).because()).contains("mail03").contains("db02");
  }

  @Test
  void mostFilesTellTheHostAndShortNamesAreEqualToFullOnes() {
    CaseFile file =
        assemble(
            Manifest.NONE,
            named(log("a"), "db02"),
            named(log("b"), "db02.example.net"),
            named(log("c"), "mail03"),
            named(log("d"), "localhost"));
    assertThat(file.host()).isEqualTo("db02.example.net");
    assertThat(file.background()).hasSize(1);
  }

  private static String host(String capture, Findings... files) {
    CaptureEvidence evidence =
        new CaptureEvidence(
            capture, Manifest.NONE, List.of(files), List.of(), Set.of("test"), false, List.of());
    return HostSelection.of(evidence).host();
  }

  @Test
  void theNameOfAnSosReportTellsTheHostWhereNoFileDoes() {
    assertThat(host("sosreport-web01-2026-11-24-kqzwxyv", log("free"))).isEqualTo("web01");
    assertThat(host("sosreport-web01-04718231-2026-11-24-kqzwxyv.tar.xz")).isEqualTo("web01");
    assertThat(host("sosreport-db-02.example.net-20261124101500.tar.gz"))
        .isEqualTo("db-02.example.net");
    assertThat(host("sosreport-web01.04718231-20261124101500.tar.xz")).isEqualTo("web01");
    assertThat(host("case", log("sosreport-web01-2026-11-24-kqzwxyv/free"))).isEqualTo("web01");
    assertThat(host("sosreport-web01-2026-11-24-kqzwxyv", named(log("hostname"), "mail03")))
        .as("what a file states counts more")
        .isEqualTo("mail03");
    assertThat(host("sosreport-localhost-2026-11-24-kqzwxyv")).isEmpty();
    assertThat(host("sosreport-2026")).isEmpty();
    assertThat(host("sosreport-")).isEmpty();
    assertThat(host("web01-2026-11-24-kqzwxyv")).isEmpty();
  }

  @Test
  void aRenameWithinOneLogIsOneHost() {
    CaseFile file = assemble(Evidence.noon("web01"), failing("messages", "vm"));
    assertThat(file.background()).isEmpty();
    assertThat(facts(file, KernelEvent.class)).hasSize(1);
  }

  @Test
  void evidenceOutsideTheWindowIsNamedOncePerFileAndKind() {
    Findings log = log("messages");
    for (int i = 0; i < 1000; i++) {
      log.event(
          event("oom-kill", command("php"), utc(NOON.minusSeconds(86_400L * 365 - i)), i + 7));
    }
    CaseFile file = assemble(Evidence.noon(""), log);
    assertThat(file.facts()).isEmpty();
    assertThat(file.background()).hasSize(1);
    assertThat(file.background().get(0).line()).isEqualTo(7);
    assertThat(file.background().get(0).because())
        .contains("before the window")
        .contains("2025-05-10")
        .contains("1000");
  }

  @Test
  void hardwareTroubleReachesBackADayAndOtherTroubleHalfAnHour() {
    Findings log = log("messages");
    Instant from = NOON.minusSeconds(600);
    log.event(event("io-error", disk("sda"), utc(from.minusSeconds(80_000)), 1));
    log.event(event("io-error", disk("sdb"), utc(from.minusSeconds(90_000)), 2));
    log.event(event("oom-kill", command("php"), utc(from.minusSeconds(1700)), 3));
    log.event(event("oom-kill", command("java"), utc(from.minusSeconds(1900)), 4));
    log.event(event("hung-task", command("tar"), utc(NOON.plusSeconds(600 + 590)), 5));
    log.event(event("hung-task", command("cp"), utc(NOON.plusSeconds(600 + 610)), 6));
    CaseFile file = assemble(Evidence.noon(""), log);
    assertThat(facts(file, KernelEvent.class))
        .extracting(fact -> fact.subject().name())
        .containsExactlyInAnyOrder("sda", "php", "tar");
    assertThat(file.background()).hasSize(3);
  }

  @Test
  void theWindowOfTheCommandLineMayBeATimeOfDay() {
    Findings sar = new Findings("sar.txt", "sar-text", "sar");
    Evidence.load(sar, NOON.getEpochSecond() - 36_000, 900, 60, 1);
    WindowOptions options =
        new WindowOptions(Optional.of("11:30"), Optional.of("0:15"), Optional.empty());
    CaseFile file = assemble(Manifest.NONE, options, List.of(sar));
    assertThat(file.windowBasis()).isEqualTo("option");
    assertThat(file.window())
        .isEqualTo(
            new Span(Instant.parse("2026-05-10T11:30:00Z"), Instant.parse("2026-05-11T00:15:00Z")));
    WindowOptions wrong =
        new WindowOptions(Optional.of("soon"), Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> assemble(Manifest.NONE, wrong, List.of(sar)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("soon");
  }

  @Test
  void theLongestSymptomsOfADayAreTheWindow() {
    Findings sar = new Findings("sar.txt", "sar-text", "sar");
    long start = NOON.getEpochSecond() - 36_000;
    var column = sar.samples("cpu-iowait-percent", Subject.HOST);
    for (int i = 0; i < 1000; i++) {
      boolean high = i > 100 && i <= 110 || i > 600 && i <= 640;
      column.add(start + 60L * i, high ? 80 : 1, i + 1, "sample");
    }
    CaseFile file = assemble(Manifest.NONE, sar);
    assertThat(file.windowBasis()).isEqualTo("symptoms");
    assertThat(file.window().from()).isEqualTo(Instant.ofEpochSecond(start + 60 * 601));
    assertThat(facts(file, Sustained.class)).hasSize(1);
  }

  @Test
  void withoutSymptomsTheEvidenceIsTheWindow() {
    Findings old = log("messages.old");
    old.event(event("oom-kill", command("php"), utc(NOON.minusSeconds(86_400L * 400)), 1));
    Findings now = log("messages");
    now.event(event("hung-task", command("tar"), utc(NOON), 1));
    CaseFile file = assemble(Manifest.NONE, old, now);
    assertThat(file.windowBasis()).isEqualTo("evidence");
    assertThat(file.window()).isEqualTo(Span.at(NOON));
    assertThat(facts(file, KernelEvent.class)).hasSize(1);
    assertThat(file.background()).hasSize(1);
  }

  @Test
  void aStartInsideTheWindowIsARestartOnce() {
    Findings sar = new Findings("sar.txt", "sar-text", "sar");
    sar.event(event("restart", Subject.HOST, utc(NOON.plusSeconds(40)), 9));
    Findings log = log("messages");
    log.event(event("boot", Subject.HOST, utc(NOON), 1));
    assertThat(facts(assemble(Evidence.noon(""), sar, log), Restart.class)).hasSize(1);
    assertThat(facts(assemble(Manifest.NONE, log), Restart.class)).isEmpty();
  }

  @Test
  void aCoarseResolutionIsNamed() {
    Findings sar = new Findings("sar.txt", "sar-text", "sar");
    var column = sar.samples("cpu-iowait-percent", Subject.HOST);
    for (int i = 0; i < 30; i++) {
      column.add(NOON.getEpochSecond() + 600L * i, i == 10 ? 90 : 1, i + 1, "sample");
    }
    CaseFile file = assemble(Manifest.NONE, sar);
    assertThat(facts(file, Sustained.class)).isEmpty();
    assertThat(file.unread()).hasSize(1);
    assertThat(file.unread().get(0).reason()).contains("600 s").contains("iowait-high");
  }
}
