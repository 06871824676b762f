package inquest.evidence.collectd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CollectdCsvReaderTest {
  private static Findings read(String file, String text) throws IOException {
    Findings findings = new Findings(file, "collectd-csv", "collectd");
    new CollectdCsvReader().read(Lines.of(text), findings);
    return findings;
  }

  @Test
  void countersBecomeRatesAndTheFolderNamesTheDiskAndTheHost() throws IOException {
    Findings findings =
        read(
            "var/lib/collectd/web01.example.net/disk-sda/disk_octets-2026-11-23",
            "epoch,read,write\n1795445401.1,1024000,0\n1795445411.1,2048000,0\n"
                + "1795445421.1,2048000,0\n");
    assertThat(findings.identity()).containsEntry("host", "web01.example.net");
    SampleColumn read =
        findings.samples(Measure.DISK_READ_KILOBYTES_PER_SECOND, new Subject("disk", "sda"));
    assertThat(read.size()).isEqualTo(2);
    assertThat(read.value(0)).isEqualTo(100);
    assertThat(read.second(0)).isEqualTo(1795445411);
    assertThat(read.value(1)).isZero();
  }

  @Test
  void storedRatesStayRates() throws IOException {
    Findings findings =
        read(
            "collectd/web01/disk-sda/disk_io_time-2026-11-23",
            "epoch,io_time,weighted_io_time\n1795445401.1,990.500000,1.0\n"
                + "1795445411.1,nan,nan\n1795445421.1,1200.0,1.0\nx,1,1\n");
    SampleColumn busy =
        findings.samples(Measure.DISK_UTILIZATION_PERCENT, new Subject("disk", "sda"));
    assertThat(busy.size()).isEqualTo(2);
    assertThat(busy.value(0)).isCloseTo(99.05, within(1e-9));
    assertThat(busy.value(1)).isEqualTo(100);
    assertThat(findings.problems()).hasSize(1);
  }

  @Test
  void ofTheCpusOnlyTheirMeanIsUsedAndOfPartitionsNothing() throws IOException {
    String text = "epoch,value\n1795445401.1,95.5\n1795445411.1,94.5\n";
    assertThat(read("collectd/web01/aggregation-cpu-average/percent-wait-2026-11-23", text).any())
        .isTrue();
    Findings one = read("collectd/web01/cpu-0/cpu-wait-2026-11-23", text);
    assertThat(one.any()).isFalse();
    assertThat(one.nothingBecause()).isNotEmpty();
    assertThat(
            read("collectd/web01/disk-sda1/disk_ops-2026-11-23", "epoch,read,write\n1,1,1\n").any())
        .isFalse();
  }
}
