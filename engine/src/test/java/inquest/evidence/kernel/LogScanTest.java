package inquest.evidence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LogScanTest {
  private static final String SEGFAULT =
      "[ 3112.255260] php[11610]: segfault at 28 ip 0000559ddc26f199 sp 00007fff59833e00 error 4"
          + " in php[1199,559ddc26f000+1000]\n";
  private static final String LOG =
      "\uFEFF<3>[    0.000000] Linux version 6.1.0-18-amd64 (build@example.net) #1 SMP\n"
          + "Jul 20 18:48:44 web01 kernel: [   12.345678] INFO: task cp:505 blocked for more than"
          + " 30 seconds.\r\n"
          + "Jul 20 18:48:44 web01 kernel: [   12.345679]  mnt_want_write+0x8b/0xc0\n"
          + "Jul 20 18:48:45 web01 last message repeated 2 times\n"
          + "[  100.000000] java invoked oom-killer: gfp_mask=0xd0, order=0\n"
          + "[  100.100000] 262012 pages RAM\n"
          + "[  100.200000] [ pid ]   uid  tgid total_vm      rss nr_ptes swapents name\n"
          + "[  100.300000] [ 7001]  1000  7001   400000   130000     300        0 java\n"
          + "[  100.400000] Out of memory: Kill process 7001 (java) score 995 or sacrifice child\n"
          + "[  100.500000] Killed process 7001 (java) total-vm:1kB, anon-rss:520000kB\n"
          + "[  101.000000] rcu: INFO: rcu_sched self-detected stall on CPU\n"
          + "[  101.000001] \t1-....: (1 ticks this GP) idle=76a\n"
          + "2024-04-17T00:26:33.5+05:30 web01 kernel - - - EDAC MC0: 1 CE on DIMM_A1 (page:0x1)\n"
          + SEGFAULT;

  private static Findings read(byte[] bytes) throws IOException {
    Findings findings = new Findings("dmesg", "kernel-log", "kernel-log");
    new LogScan(findings).read(new ByteArrayInputStream(bytes));
    return findings;
  }

  private static Findings read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static long count(Findings findings, String kind) {
    return findings.events().stream()
        .filter(event -> event.kind().equals(kind))
        .mapToLong(LoggedEvent::repeats)
        .sum();
  }

  @Test
  void countsEverySegfaultOfABurstAndKeepsTheLimitsOfMemory() throws IOException {
    Findings burst = read(SEGFAULT.repeat(15_000));
    assertThat(count(burst, "segfault")).isEqualTo(15_000);
    assertThat(burst.events()).hasSize(15_000);
    Findings flood = read(SEGFAULT.repeat(70_000));
    assertThat(count(flood, "segfault")).isEqualTo(70_000);
    assertThat(flood.events()).hasSizeLessThan(20_100);
  }

  @Test
  void findsAnErrorAmongALotOfText() throws IOException {
    String harmless = "[    5.000000] usb 1-1: new high-speed USB device number 2 using xhci_hcd\n";
    String log =
        harmless.repeat(40)
            + "[    6.000000] end_request: I/O error, dev sda, sector 1\n"
            + harmless.repeat(60_000);
    Findings findings = read(log);
    assertThat(findings.events()).extracting(LoggedEvent::line).containsExactly(41L);
  }

  @Test
  void numbersLinesAcrossThePiecesInWhichALogIsRead() throws IOException {
    String harmless = "[    5.000000] an ordinary line of this length says nothing of interest\n";
    List<Long> expected = new ArrayList<>();
    StringBuilder log = new StringBuilder();
    for (int i = 1; i <= 30_000; i++) {
      boolean error = i % 997 == 0;
      log.append(error ? "[    6.000000] end_request: I/O error, dev sda, sector 1\n" : harmless);
      if (error) {
        expected.add((long) i);
      }
    }
    assertThat(read(log.toString()).events())
        .extracting(LoggedEvent::line)
        .containsExactlyElementsOf(expected);
  }

  /** Whatever stands before it, at the edges of the pieces too. */
  @Test
  void theLinesThatPartTwoBootsAreFoundByNumber() throws IOException {
    StringBuilder log = new StringBuilder();
    List<Long> expected = new ArrayList<>();
    for (int i = 1; log.length() < 700_000; i++) {
      boolean mark = i % 3 == 0;
      log.append(mark ? "-- Boot " + "0123456789abcdef".repeat(2) + " --" : "x".repeat(i % 41));
      log.append('\n');
      if (mark) {
        expected.add((long) i);
        log.append("[    6.000000] end_request: I/O error, dev sda, sector 1\n");
        i++;
      }
    }
    assertThat(read(log.toString()).events())
        .filteredOn(event -> event.kind().equals(LogScan.BOOT))
        .extracting(LoggedEvent::line)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void whatOnlyQuotesTheLineThatPartsTwoBootsIsNone() throws IOException {
    String quoted = "Nov 23 15:09:34 web01 app: -- Boot 0123456789abcdef --\n";
    assertThat(read(quoted + " -- Boot 0123456789abcdef --\n" + SEGFAULT).events())
        .extracting(LoggedEvent::kind)
        .containsExactly("segfault");
  }

  @Test
  void aLineWithoutEndDoesNotStopIt() throws IOException {
    Findings findings = read("x".repeat(600_000) + '\n' + SEGFAULT);
    assertThat(count(findings, "segfault")).isEqualTo(1);
    assertThat(findings.events().get(0).line()).isEqualTo(2);
    assertThat(findings.problems()).hasSize(1);
  }

  @Test
  void copiesOfOneEventHaveOneIdentity() throws IOException {
    String message = "sd 2:0:0:0: [sda] tag#23 Sense Key : Medium Error [current]";
    String log =
        "[  180.376072] "
            + message
            + " \n"
            + "[Mon Nov 23 15:09:34 2026] "
            + message
            + "\n"
            + "kern  :info  : [  180.376072][ T12] "
            + message
            + "\n"
            + "Nov 23 15:09:34 db03 kernel: [  180.376072] "
            + message
            + "\n"
            + "2026-11-23T15:09:34.903279+00:00 db03 kernel: [  180.376072] "
            + message
            + "\n";
    assertThat(read(log).events())
        .filteredOn(event -> event.kind().equals("sense-medium-error"))
        .hasSize(5)
        .extracting(LoggedEvent::identity)
        .containsOnly(message);
  }

  @Property(tries = 300)
  void aLogCutAnywhereIsRead(@ForAll @IntRange(max = 1200) int length) throws IOException {
    byte[] bytes = LOG.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, Math.min(length, bytes.length));
    assertThat(count(read(cut), "segfault")).isBetween(0L, 1L);
  }

  @Property(tries = 500)
  void foreignBytesAnywhereAreRead(@ForAll @IntRange(max = 1200) int at, @ForAll byte[] noise)
      throws IOException {
    byte[] bytes = LOG.getBytes(StandardCharsets.UTF_8);
    int cut = Math.min(at, bytes.length);
    byte[] mixed = Arrays.copyOf(bytes, bytes.length + noise.length);
    System.arraycopy(noise, 0, mixed, cut, noise.length);
    System.arraycopy(bytes, cut, mixed, cut + noise.length, bytes.length - cut);
    assertThat(count(read(mixed), "segfault")).isBetween(0L, 1L);
  }

  @Property(tries = 100)
  void aDoubledLineIsAtMostOneMoreEvent(@ForAll @IntRange(max = 13) int doubled)
      throws IOException {
    List<String> lines = new ArrayList<>(LOG.lines().toList());
    lines.add(doubled, lines.get(doubled));
    Findings findings = read(String.join("\n", lines));
    assertThat(findings.facts()).hasSize(1);
    assertThat(count(findings, "segfault")).isBetween(1L, 2L);
  }
}
