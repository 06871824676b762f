package inquest.cli.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inquest.capture.Capture;
import inquest.evidence.CaptureEvidence;
import inquest.evidence.CaptureReader;
import inquest.evidence.Findings;
import inquest.evidence.SampleColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarTextTest {

  @Test
  void theTextIsThatOfSysstat() throws IOException {
    assertThat(text("{start: 2026-11-20T23:59:40, step: 10s, measures: {iowait: 2 _ 95.5}}"))
        .isEqualTo(
            """
            Linux 6.1.0-28-amd64 (web01) \t2026-11-20 \t_x86_64_\t(2 CPU)

            23:59:40        CPU      %usr     %nice      %sys   %iowait    %steal      %irq     %soft    %guest    %gnice     %idle
            23:59:50        all      1.00      0.00      1.00      2.00      0.00      0.00      0.00      0.00      0.00     96.00
            00:00:10        all      1.00      0.00      1.00     95.50      0.00      0.00      0.00      0.00      0.00      2.50
            Average:        all      1.00      0.00      1.00     48.75      0.00      0.00      0.00      0.00      0.00     49.25
            """);
  }

  @Test
  void afterARestartTheTablesBeginAnew() throws IOException {
    assertThat(text("{step: 10s, restarts: [14:00:25], measures: {proc/s: 1 2 _ 3}}"))
        .isEqualTo(
            """
            Linux 6.1.0-28-amd64 (web01) \t2026-11-20 \t_x86_64_\t(2 CPU)

            14:00:00       proc/s   cswch/s
            14:00:10         1.00    300.00
            14:00:20         2.00    300.00
            Average:         1.50    300.00

            14:00:25     LINUX RESTART\t(2 CPU)

            14:00:25       proc/s   cswch/s
            14:00:40         3.00    300.00
            Average:         3.00    300.00
            """);
  }

  @Test
  void everyTableIsReadAsWhatItIs() throws IOException {
    Map<String, List<Double>> read =
        read(
            """
            {measures: {iowait: 5x3, runq-sz: 3x3, ldavg-1: 1..3x3, blocked: 2, "%swpused": 50x3,
              pswpin/s: 7x3, majflt/s: 8x3, proc/s: 9x3, kbmemfree: 100000, kbavail: 402800x3,
              tcp-tw: 11x3, active/s: 12x3, retrans/s: 13x3, sio: 14x3, fmem: 15x3, scpu: 16x3,
              file-nr: 17x3, tps: 18x3},
             processors: {"1": {steal: 40x3}},
             disks: {sda: {await: 200x3, "%util": 99x3, tps: 50}},
             interfaces: {eth0: {rxkB/s: 900x3, txdrop/s: 4x3}}}
            """);
    assertThat(read)
        .containsEntry("cpu-iowait-percent host", List.of(5.0, 5.0, 5.0))
        .containsEntry("cpu-steal-percent CPU 1", List.of(40.0, 40.0, 40.0))
        .containsEntry("run-queue-tasks host", List.of(3.0, 3.0, 3.0))
        .containsEntry("load-1-minute host", List.of(1.0, 2.0, 3.0))
        .containsEntry("blocked-tasks host", List.of(2.0, 2.0, 2.0))
        .containsEntry("swap-used-percent host", List.of(50.0, 50.0, 50.0))
        .containsEntry("swap-in-pages-per-second host", List.of(7.0, 7.0, 7.0))
        .containsEntry("memory-free-kilobytes host", List.of(100000.0, 100000.0, 100000.0))
        .containsEntry("memory-available-kilobytes host", List.of(402800.0, 402800.0, 402800.0))
        .containsEntry("disk-await-milliseconds sda", List.of(200.0, 200.0, 200.0))
        .containsEntry("disk-queue-requests sda", List.of(10.0, 10.0, 10.0))
        .containsEntry(
            "interface-received-kilobytes-per-second eth0", List.of(900.0, 900.0, 900.0));
    assertThat(read.keySet()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{measures: {iowiat: 2x3}}|1:13|did you mean 'iowait'",
        "{measures: {await: 2x3}}|1:13|write it below 'disks'",
        "{disks: {sda: {rxkB/s: 2x3}}}|1:16|write it below 'interfaces'",
        "{measures: {iowait: 2x3, proc/s: 1x4}}|1:34|4 samples, where another measure has 3",
        "{measures: {iowait: 2x2 101}}|1:21|is a percentage: 100 at most",
        "{measures: {iowait: 60x3, steal: 50x3}}|1:21|sample 1: the shares of the CPU add up to 110",
        "{measures: {iowait: 2 _, steal: 1 1}}|1:21|sample 2 is missing here and not in the others",
        "{measures: {iowait: 2}}|1:1|no measure says how often it was sampled",
        "{step: 10s}|1:1|no measure; write one",
        "{step: 10, measures: {iowait: 2x3}}|1:8|a time such as 2s, 10m or 1h is expected",
        "{start: noon, measures: {iowait: 2x3}}|1:9|a local time such as",
        "{cpus: two, measures: {iowait: 2x3}}|1:8|a whole number is expected",
        "{restarts: [15:00:00], measures: {iowait: 2x3}}|1:13|15:00:00: not between",
        "{measures: {kbavail: 9999999x3}}|1:22|less than 9999999; set mem_kb",
        "{meassures: {}}|1:2|unknown key 'meassures'; did you mean 'measures'?",
        "{measures: [iowait]}|1:12|key: value is expected; this is a list",
        "{measures: {iowait: [2, 3]}}|1:21|a text is expected; this is a list",
        "{measures: {iowait: 2x3, iowait: 3x3}}|1:26|'iowait' stands here twice"
      })
  void aFaultHasItsPlaceAndAHint(String series, String place, String reason) {
    assertThatThrownBy(() -> text(series))
        .isInstanceOf(FixtureFault.class)
        .hasMessageStartingWith("f.yaml:" + place + ": ")
        .hasMessageContaining(reason);
  }

  private static String text(String series) throws IOException {
    Part part = Part.parse("f.yaml", series);
    SeriesDraft draft = new SeriesDraft();
    draft.add(part);
    return SarText.of(draft.complete(part));
  }

  /** Measure and subject → values, as the reader of sar finds them. */
  private static Map<String, List<Double>> read(String series) throws IOException {
    Capture capture = new InlineCapture("f", Map.of("sar.txt", text(series)));
    CaptureEvidence evidence = CaptureReader.read(capture);
    assertThat(evidence.unread()).isEmpty();
    Map<String, List<Double>> read = new TreeMap<>();
    for (Findings findings : evidence.findings()) {
      for (SampleColumn column : findings.columns()) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
          values.add(column.value(i));
        }
        read.put(column.measure() + " " + column.subject(), values);
      }
    }
    return read;
  }
}
