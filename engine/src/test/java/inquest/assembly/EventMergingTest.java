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

import inquest.evidence.Findings;
import inquest.evidence.Stamp;
import inquest.facts.Fact;
import inquest.facts.HardwareLogEntry;
import inquest.facts.KernelEvent;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.Repeated;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventMergingTest {
  private static final Subject SDA = disk("sda");

  private static Findings wall(String name, int events, int skew) {
    Findings log = log(name);
    for (int i = 0; i < events; i++) {
      log.event(event("io-error", SDA, utc(NOON.plusSeconds(i + skew)), i + 1));
    }
    return log;
  }

  private static Findings uptime(String name, int events) {
    Findings log = log(name);
    for (int i = 0; i < events; i++) {
      log.event(event("io-error", SDA, Stamp.uptime(100 + i), i + 1));
    }
    return log;
  }

  private static KernelEvent only(CaseFile file) {
    assertThat(facts(file, KernelEvent.class)).hasSize(1);
    return facts(file, KernelEvent.class).get(0);
  }

  @Test
  void copiesInFourFilesCountOnce() {
    KernelEvent event =
        only(
            assemble(
                Evidence.noon(""),
                uptime("dmesg", 20),
                wall("dmesg-T", 20, 2),
                wall("journal", 18, 0),
                wall("messages", 20, 0)));
    assertThat(event.count()).isEqualTo(20);
    assertThat(event.source().file()).isEqualTo("dmesg-T");
    assertThat(event.span().dated()).isTrue();
  }

  @Test
  void oneEventWithClocksTwoSecondsApartIsOne() {
    assertThat(only(assemble(Evidence.noon(""), wall("a", 1, 0), wall("b", 1, 2))).count())
        .isEqualTo(1);
  }

  @Test
  void rotatedLogsAddUp() {
    KernelEvent event =
        only(
            assemble(
                Evidence.noon(""),
                wall("messages", 30, 100),
                wall("messages.1", 40, 0),
                wall("dmesg-T", 35, 20)));
    assertThat(event.count()).isEqualTo(70);
    assertThat(event.span()).isEqualTo(new Span(NOON, NOON.plusSeconds(129)));
  }

  @Test
  void suppressedLinesAreAddedOnceToTheThingConcernedMost() {
    List<Findings> files = new ArrayList<>();
    for (String name : List.of("dmesg-T", "messages")) {
      Findings log = log(name);
      for (int i = 0; i < 4; i++) {
        log.event(event("segfault", command("php"), utc(NOON.plusSeconds(i)), i + 1));
      }
      log.event(event("segfault", command("perl"), utc(NOON.plusSeconds(9)), 9));
      log.event(
          event(
              "callbacks-suppressed",
              Subject.HOST,
              "show_signal_msg",
              utc(NOON.plusSeconds(10)),
              31,
              10));
      files.add(log);
    }
    CaseFile file = assemble(Evidence.noon(""), WindowOptions.NONE, files);
    assertThat(facts(file, KernelEvent.class))
        .extracting(fact -> fact.subject().name() + " " + fact.count())
        .containsExactlyInAnyOrder("php 35", "perl 1");
    assertThat(facts(file, Repeated.class)).hasSize(1);
  }

  @Test
  void aBurstIsManyInAShortTime() {
    Findings log = log("messages");
    for (int i = 0; i < 7; i++) {
      log.event(event("segfault", command("slow"), utc(NOON.minusSeconds(3600L * i)), i + 1));
      log.event(event("segfault", command("fast"), utc(NOON.plusSeconds(60L * i)), i + 50));
    }
    List<Repeated> bursts = facts(assemble(Evidence.noon(""), log), Repeated.class);
    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).subject()).isEqualTo(command("fast"));
    assertThat(bursts.get(0).count()).isEqualTo(7);
    assertThat(bursts.get(0).span()).isEqualTo(new Span(NOON, NOON.plusSeconds(360)));
  }

  @Test
  void undatedEventsCountAsOneTime() {
    Findings log = log("dmesg");
    for (int i = 0; i < 6; i++) {
      log.event(event("segfault", command("php"), Stamp.uptime(1e4 * i), i + 1));
    }
    assertThat(facts(assemble(inquest.evidence.Manifest.NONE, log), Repeated.class)).hasSize(1);
  }

  @Test
  void aDeviceMapperNameBecomesItsDisk() {
    Findings log = log("dmesg");
    log.event(event("io-error", disk("dm-0"), utc(NOON), 1));
    Findings lsblk = new Findings("lsblk", "lsblk", "filesystem");
    lsblk.identify("device:dm-0", "sdb");
    assertThat(only(assemble(Evidence.noon(""), log, lsblk)).subject()).isEqualTo(disk("sdb"));
  }

  @Test
  void theMostFrequentDetailStays() {
    Findings log = log("dmesg");
    log.event(event("sense-error", SDA, "aborted", utc(NOON), 1, 1));
    log.event(event("sense-error", SDA, "medium", utc(NOON), 2, 2));
    assertThat(only(assemble(Evidence.noon(""), log)).detail()).isEqualTo("medium");
  }

  @Test
  void theHardwareLogKeepsItsLastState() {
    Findings log = new Findings("sel.txt", "ipmi-sel", "hardware");
    Subject supply = new Subject("sensor", "PS1 Status");
    log.event(event("sel-power-lost", supply, "asserted", utc(NOON.minusSeconds(9000)), 1, 1));
    log.event(event("sel-power-lost", supply, "cleared", utc(NOON), 1, 2));
    log.event(event("sel-fan-failed", supply, "asserted", utc(NOON.minusSeconds(900_000)), 1, 3));
    CaseFile file = assemble(Evidence.noon(""), log);
    List<HardwareLogEntry> entries = facts(file, HardwareLogEntry.class);
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).kind()).isEqualTo("power-lost");
    assertThat(entries.get(0).state()).isEqualTo("cleared");
    assertThat(entries.get(0).count()).isEqualTo(2);
    assertThat(file.background()).hasSize(1);
  }

  @Test
  void noiseIsCountedAndNotUsed() {
    Findings log = log("dmesg");
    log.event(event("noise-firewall", Subject.HOST, "", utc(NOON), 12, 5));
    CaseFile file = assemble(Evidence.noon(""), log);
    assertThat(file.facts()).isEmpty();
    assertThat(file.noise()).hasSize(1);
    assertThat(file.noise().get(0).count()).isEqualTo(12);
  }

  private static Findings kill(String name) {
    Findings log = log(name);
    log.event(event("oom-kill", command("analyze"), utc(NOON), 7));
    log.fact(
        new OutOfMemoryKill(
            "global",
            command("analyze"),
            new Subject("user", "1002"),
            "system",
            new Subject("cgroup", ""),
            40,
            1,
            Span.UNDATED,
            log.at(8, "Out of memory: Killed process")));
    return log;
  }

  @Test
  void killsAreDatedOwnedAndCountedOnce() {
    Findings users = new Findings("passwd", "passwd", "host");
    users.identify("user:1002", "carol");
    List<OutOfMemoryKill> kills =
        facts(
            assemble(Evidence.noon(""), kill("dmesg"), kill("messages"), users),
            OutOfMemoryKill.class);
    assertThat(kills).hasSize(1);
    assertThat(kills.get(0).user().name()).isEqualTo("carol");
    assertThat(kills.get(0).count()).isEqualTo(1);
    assertThat(kills.get(0).span()).isEqualTo(Span.at(NOON));
    assertThat(
            facts(assemble(Evidence.noon(""), kill("dmesg")), OutOfMemoryKill.class)
                .get(0)
                .user()
                .name())
        .isEqualTo("uid 1002");
  }

  private static List<Findings> mixed(Instant base) {
    List<Findings> files = new ArrayList<>();
    for (int file = 0; file < 4; file++) {
      Findings log = log("log." + file);
      Random random = new Random(file / 2);
      for (int i = 0; i < 30; i++) {
        Instant at = base.plusSeconds(random.nextInt(500) + 200L * (file / 2));
        Subject subject = disk("sd" + (char) ('a' + random.nextInt(3)));
        log.event(event(random.nextBoolean() ? "io-error" : "segfault", subject, utc(at), i + 1));
      }
      files.add(log);
    }
    Evidence.load(sar(files), base.getEpochSecond() - 300, 60, 10, 60);
    return files;
  }

  private static Findings sar(List<Findings> files) {
    Findings sar = new Findings("sar.txt", "sar-text", "sar");
    files.add(sar);
    return sar;
  }

  @Property(tries = 50)
  void theOrderOfFilesNeverMatters(@ForAll long seed) {
    List<Findings> files = mixed(NOON);
    CaseFile sorted = assemble(Evidence.noon(""), WindowOptions.NONE, files);
    List<Findings> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(assemble(Evidence.noon(""), WindowOptions.NONE, shuffled)).isEqualTo(sorted);
  }

  @Test
  void aFileTwiceChangesNothing() {
    List<Findings> files = mixed(NOON);
    CaseFile once = assemble(Evidence.noon(""), WindowOptions.NONE, files);
    for (int i = 0; i < files.size(); i++) {
      List<Findings> twice = new ArrayList<>(files);
      twice.add(copy(files.get(i), "zz-copy"));
      CaseFile again = assemble(Evidence.noon(""), WindowOptions.NONE, twice);
      assertThat(again.facts()).isEqualTo(once.facts());
    }
  }

  private static Findings copy(Findings file, String name) {
    Findings copy = new Findings(name, file.format(), file.family());
    file.events().forEach(copy::event);
    for (var column : file.columns()) {
      var target = copy.samples(column.measure(), column.subject());
      for (int i = 0; i < column.size(); i++) {
        target.add(column.second(i), column.value(i), column.line(i), column.text(i));
      }
    }
    return copy;
  }

  @Test
  void allClocksShiftedByMonthsShiftSpansOnly() {
    long shift = 86_400L * 100;
    Instant later = NOON.plusSeconds(shift);
    CaseFile now = assemble(Evidence.noon(""), WindowOptions.NONE, mixed(NOON));
    CaseFile then =
        assemble(
            Evidence.manifest("", later.minusSeconds(600), later.plusSeconds(600), later),
            WindowOptions.NONE,
            mixed(later));
    assertThat(then.facts()).hasSameSizeAs(now.facts());
    for (int i = 0; i < now.facts().size(); i++) {
      Fact a = now.facts().get(i);
      Fact b = then.facts().get(i);
      if (a instanceof KernelEvent x && b instanceof KernelEvent y) {
        assertThat(y.count()).isEqualTo(x.count());
        assertThat(y.subject()).isEqualTo(x.subject());
        assertThat(y.span().from()).isEqualTo(x.span().from().plusSeconds(shift));
      }
    }
  }
}
