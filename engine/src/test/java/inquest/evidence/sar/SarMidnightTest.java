package inquest.evidence.sar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Rows of sar print no date: a time that goes back by more than a correction is the next day. */
class SarMidnightTest {
  private static final String BANNER =
      "Linux 6.1.0-18-amd64 (web01) \t12/31/2026 \t_x86_64_\t(2 CPU)\n\n";
  private static final String HEADER = "     pswpin/s pswpout/s\n";

  private static List<Instant> times(String... rows) throws IOException {
    StringBuilder text = new StringBuilder(BANNER).append(rows[0]).append(HEADER);
    for (int i = 1; i < rows.length; i++) {
      text.append(rows[i]).append("        12.50     40.25\n");
    }
    TreeSet<Long> seconds = new TreeSet<>();
    for (String key : Samples.of(new SarTextReader(), text.toString()).keySet()) {
      seconds.add(Long.parseLong(key.substring(key.lastIndexOf(' ') + 1)));
    }
    return seconds.stream().map(Instant::ofEpochSecond).toList();
  }

  @Test
  void theNightOfNewYearIsTwentyMinutes() throws IOException {
    List<Instant> expected =
        List.of(
            Instant.parse("2026-12-31T23:50:01Z"),
            Instant.parse("2027-01-01T00:00:01Z"),
            Instant.parse("2027-01-01T00:10:01Z"));
    assertThat(times("23:40:01", "23:50:01", "00:00:01", "00:10:01")).isEqualTo(expected);
    assertThat(times("11:40:01 PM", "11:50:01 PM", "12:00:01 AM", "12:10:01 AM"))
        .isEqualTo(expected);
  }

  @Test
  void aTableThatBeginsBeforeMidnightHasItsFirstRowAfterIt() throws IOException {
    assertThat(times("23:59:01", "00:00:01"))
        .containsExactly(Instant.parse("2027-01-01T00:00:01Z"));
  }

  @Test
  void aClockThatIsSetBackAnHourIsNoMidnight() throws IOException {
    assertThat(times("02:40:01", "02:50:01", "02:00:01", "02:10:01"))
        .containsExactly(
            Instant.parse("2026-12-31T02:00:01Z"),
            Instant.parse("2026-12-31T02:10:01Z"),
            Instant.parse("2026-12-31T02:50:01Z"));
  }
}
