package inquest.diagnosis;

import static inquest.diagnosis.Sketch.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.assembly.CaseFile;
import inquest.assembly.Precision;
import inquest.facts.Cause;
import inquest.facts.DriveHealth;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.MdMember;
import inquest.facts.RaidDrive;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketTest {
  private static final Subject SDA = new Subject("disk", "sda");
  private static final Source PROOF =
      new Source("kernel-log", "dmesg.txt", 7, "I/O error, dev sda, sector 8");

  @Test
  void itNamesTheHostThePartWhereItSitsAndTheLinesThatProveIt() {
    Source source = new Source("raid", "storcli.txt", 3, "");
    KernelEvent event = new KernelEvent("io-error", SDA, 1, Span.at(NOON), "", PROOF);
    Cause cause = new Cause("drive-failure", SDA);
    Sketch sketch =
        new Sketch().cause("drive-failure", "hardware").concluded(cause, "conclusive", event);
    List<Fact> facts =
        List.of(
            new DriveHealth(SDA, "failed", "EXAMPLE-4T", "X1", source),
            new RaidDrive(SDA, "adapter 0", "enclosure 1, slot 4", "failed", 3, 0, source),
            new MdMember(new Subject("array", "md0"), SDA, "faulty", source));
    Texts texts = new Texts(sketch.derivation(), sketch.causes());
    String ticket =
        new Ticket(sketch.derivation(), texts, caseFile(facts)).text(cause, "now", "It fails");
    assertThat(ticket.lines().map(String::strip))
        .containsExactly(
            "Host: db01",
            "Part: sda",
            "model EXAMPLE-4T",
            "serial number X1",
            "at enclosure 1, slot 4",
            "member of md0, faulty",
            "Urgency: now",
            "Finding: It fails",
            "Evidence:",
            "dmesg.txt:7: I/O error, dev sda, sector 8");
  }

  private static CaseFile caseFile(List<Fact> facts) {
    return new CaseFile(
        "db01",
        List.of(),
        Span.UNDATED,
        "unknown",
        Optional.empty(),
        Optional.empty(),
        ZoneOffset.UTC,
        facts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        false,
        Set.of(),
        Precision.EXACT);
  }
}
