package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Readers of states end, without throwing, on files that are cut, doubled or overwritten. */
class DamagedStateFilesTest {
  private static final List<String> SAMPLES =
      List.of(
          "top - 14:47:12 up 3 min,  0 user,  load average: 1.90, 1.40, 0.62\n"
              + "%Cpu(s):  8.9 us,100.0 sy\nMiB Mem :  960.4 total, 1+used\n\n"
              + "    PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND\n"
              + "    493 carol     20   0 1026336   1.2g    952 D  10.1  74.3   1:00.38 analyze 1\n",
          "USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND\n"
              + "root           1  6.4  0.9  19960  8864 ?  Ss   14:43   0:13 /sbin/init\n",
          "    493 be/4 carol  316.47 K/s    0.00 B/s ?unavailable?  analyze 1000\n",
          "carol      1    1.69re    0.51cp     0avio    256640k\n",
          "php              S  DX www-data __         0.08 secs Mon Nov 23 14:38\n",
          "Filesystem Type Size Used Avail Use% Mounted on\n/dev/sdb ext4 4.9G 1.1G 3.5G 24% /\n",
          "/dev/sdb / ext4 rw,relatime,errors=remount-ro 0 0\n",
          "Mon Nov 23 14:47:12 UTC 2026\n",
          "2.09 1.47 0.66 2/125 515\n");

  @Test
  void everyReaderEndsOnEveryDamagedSample() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          Random random = new Random(7);
          for (String sample : SAMPLES) {
            for (int cut = 0; cut <= sample.length(); cut++) {
              read(sample.substring(0, cut));
              char other = (char) (32 + random.nextInt(95));
              read(sample.substring(0, cut) + other + sample.substring(cut) + sample);
            }
          }
        });
  }

  private static void read(String text) throws Exception {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Readers.of(Head.of("foo", bytes, bytes.length));
    for (Reader reader : Readers.all()) {
      Findings findings = new Findings("foo", reader.format(), reader.family());
      reader.read(Lines.of(text), findings);
      assertThat(findings.file()).isEqualTo("foo");
    }
  }
}
