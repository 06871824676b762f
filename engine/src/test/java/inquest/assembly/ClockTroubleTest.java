package inquest.assembly;

import static inquest.assembly.Evidence.NOON;
import static inquest.assembly.Evidence.assemble;
import static inquest.assembly.Evidence.facts;
import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.CaptureEvidence;
import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.Manifest;
import inquest.evidence.Reader;
import inquest.evidence.hardware.IpmiSelReader;
import inquest.evidence.kernel.KernelLogReader;
import inquest.evidence.kernel.SyslogReader;
import inquest.facts.HardwareLogEntry;
import inquest.facts.KernelEvent;
import inquest.facts.Restart;
import inquest.facts.Span;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Clocks that run wrong, are set, begin anew or leave something out, from text to dated facts. */
class ClockTroubleTest {
  private static final String ERROR = "end_request: I/O error, dev sda, sector 1\n";
  private static final String POWER = " | Power Supply PS1 Status | Failure detected | Asserted\n";

  private static Findings read(Reader reader, String name, String text) throws IOException {
    Findings findings = new Findings(name, reader.format(), reader.family());
    reader.read(Lines.of(text), findings);
    return findings;
  }

  private static Findings syslog(String text) throws IOException {
    return read(new SyslogReader(), "messages", text);
  }

  private static Findings dmesg(String text) throws IOException {
    return read(new KernelLogReader(), "dmesg", text);
  }

  private static Findings sel(String text) throws IOException {
    return read(new IpmiSelReader(), "sel", text);
  }

  private static Findings upFor(long seconds) {
    Findings uptime = new Findings("uptime.txt", "uptime", "host");
    uptime.identify("uptime-seconds", String.valueOf(seconds));
    return uptime;
  }

  private static Span errors(CaseFile file) {
    assertThat(facts(file, KernelEvent.class)).hasSize(1);
    return facts(file, KernelEvent.class).get(0).span();
  }

  private static Manifest at(Instant snapshot) {
    return Evidence.manifest("", snapshot.minusSeconds(600), snapshot.plusSeconds(600), snapshot);
  }

  @Test
  void aNightInASyslogIsAFewSeconds() throws IOException {
    Instant midnight = Instant.parse("2026-05-11T00:00:00Z");
    Findings log =
        syslog("May 10 23:59:58 web01 kernel: " + ERROR + "May 11 00:00:02 web01 kernel: " + ERROR);
    assertThat(errors(assemble(at(midnight), log)))
        .isEqualTo(new Span(midnight.minusSeconds(2), midnight.plusSeconds(2)));
  }

  @Test
  void aNewYearInASyslogWithoutYearsIsAFewSeconds() throws IOException {
    Instant newYear = Instant.parse("2027-01-01T00:00:00Z");
    Findings log =
        syslog("Dec 31 23:59:58 web01 kernel: " + ERROR + "Jan  1 00:00:02 web01 kernel: " + ERROR);
    assertThat(errors(assemble(at(newYear), log)))
        .isEqualTo(new Span(newYear.minusSeconds(2), newYear.plusSeconds(2)));
    Findings february = syslog("Feb 29 12:00:00 web01 kernel: " + ERROR);
    Instant leap = Instant.parse("2028-02-29T12:00:00Z");
    assertThat(errors(assemble(at(leap), february))).isEqualTo(Span.at(leap));
  }

  @Test
  void aClockThatWasSetForwardDatesKernelLinesAsTheLastLineDoes() throws IOException {
    Findings log =
        syslog(
            "2026-05-10T08:00:00+00:00 web01 kernel: [  100.000000] usb 1-1: new device\n"
                + "2026-05-10T11:58:00+00:00 web01 kernel: [  880.000000] usb 1-1: new device\n");
    Findings ring = dmesg("[  940.000000] " + ERROR);
    CaseFile file = assemble(Evidence.noon(""), log, ring);
    assertThat(errors(file)).isEqualTo(Span.at(NOON.minusSeconds(60)));
    assertThat(facts(file, Restart.class)).as("a clock that is set is no start").isEmpty();
  }

  @Test
  void aClockThatWasSetBackMakesNoGapAndNoStart() throws IOException {
    Findings log =
        syslog(
            "2026-05-10T13:00:00+00:00 web01 kernel: [  700.000000] usb 1-1: new device\n"
                + "2026-05-10T11:59:00+00:00 web01 kernel: [  760.000000] usb 1-1: new device\n");
    CaseFile file = assemble(Evidence.noon(""), log, dmesg("[  820.000000] " + ERROR));
    assertThat(errors(file)).isEqualTo(Span.at(NOON));
    assertThat(facts(file, Restart.class)).isEmpty();
  }

  @Test
  void eachBootOfALogHasItsOwnUptimes() throws IOException {
    Findings log =
        syslog(
            "May 10 11:40:00 web01 kernel: [ 9000.000000] "
                + ERROR
                + "May 10 11:50:00 web01 kernel: [    0.000000] Linux version 6.1.0"
                + " (a@example.net)\n"
                + "May 10 11:58:00 web01 kernel: [  480.000000] "
                + ERROR);
    CaseFile file = assemble(Evidence.noon(""), log, dmesg("[  540.000000] " + ERROR));
    assertThat(errors(file).to()).as("dated by the boot that it is of").isBefore(NOON);
    assertThat(facts(file, Restart.class))
        .extracting(restart -> restart.span().from())
        .containsExactly(NOON.minusSeconds(600));
  }

  @Test
  void aKernelLineOfTheBootBeforeIsNotDatedByThisOne() throws IOException {
    Findings log =
        dmesg(
            "[90000.000000] "
                + ERROR
                + "[    0.000000] Linux version 6.1.0 (a@example.net)\n"
                + "[  500.000000] end_request: I/O error, dev sdb, sector 1\n");
    CaseFile file = assemble(Evidence.noon(""), log, upFor(560));
    assertThat(facts(file, KernelEvent.class))
        .extracting(event -> event.subject().name(), KernelEvent::span)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("sda", Span.UNDATED),
            org.assertj.core.groups.Tuple.tuple("sdb", Span.at(NOON.minusSeconds(60))));
  }

  @Test
  void aControllerThatTellsItsZoneIsOnTheClockOfTheHost() throws IOException {
    Findings sel = sel("   1 | 05/10/2026 | 12:00:00 UTC" + POWER);
    WindowOptions berlin =
        new WindowOptions(
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.of("Europe/Berlin"));
    CaptureEvidence evidence =
        new CaptureEvidence(
            "case",
            Evidence.noon(""),
            List.of(sel),
            List.of(),
            Set.of("ipmi-sel"),
            false,
            List.of());
    CaseFile file = Assembler.assemble(evidence, berlin, Evidence.LIMITS, Evidence.COMMANDS);
    assertThat(facts(file, HardwareLogEntry.class))
        .extracting(HardwareLogEntry::span)
        .containsExactly(Span.at(NOON));
  }

  @Test
  void entriesOfAControllerWhoseClockIsWrongAreNotOfToday() throws IOException {
    for (String entry :
        List.of(
            "05/10/2028 | 12:00:00", // ahead of the capture
            "05/10/2024 | 12:00:00", // of two years ago
            "01/01/1970 | 00:01:25")) { // never set
      CaseFile file = assemble(Evidence.noon(""), sel("   1 | " + entry + POWER));
      assertThat(facts(file, HardwareLogEntry.class)).as(entry).isEmpty();
      assertThat(file.background()).as(entry).hasSize(1);
    }
    CaseFile never = assemble(Evidence.noon(""), sel("   1 | Pre-Init  |0000000085" + POWER));
    assertThat(facts(never, HardwareLogEntry.class)).isEmpty();
    assertThat(never.background().get(0).because()).contains("undated");
  }
}
