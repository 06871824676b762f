package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ManifestReaderTest {
  private static final String WHOLE =
      """
      { "schema": "capture/1", "host": "web01", "kernel": "6.1.0-56-amd64",
        "os": "any", "cpus": 2, "mem_kb": 983488, "time_zone": "Europe/Berlin",
        "window_start": "2026-11-23T14:34:04Z", "window_end": "2026-11-23T15:37:17+01:00",
        "snapshot_at": "2026-11-23 15:35:45", "captured_at": "2026-11-23T14:38:31.5Z",
        "unheard_of": { "files": [ { "host": "x" } ] },
        "services": [ "web", "mail" ], "missing": [ "iotop" ],
        "files": { "a.txt": { "taken_at": "x", "source": "sar -A", "columns": [ 1 ] },
                   "b": "uptime", "c": {} } }
      """;

  private final List<Problem> problems = new ArrayList<>();

  private Manifest read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ManifestReader("capture.json", problems).read(new ByteArrayInputStream(bytes));
  }

  @Test
  void everyKeyIsRead() {
    Manifest manifest = read("\uFEFF" + WHOLE);
    assertThat(manifest.host()).isEqualTo("web01");
    assertThat(manifest.kernel()).isEqualTo("6.1.0-56-amd64");
    assertThat(manifest.cpus()).isEqualTo(2);
    assertThat(manifest.memoryKilobytes()).isEqualTo(983488);
    assertThat(manifest.windowStart()).contains(Instant.parse("2026-11-23T14:34:04Z"));
    assertThat(manifest.windowEnd()).contains(Instant.parse("2026-11-23T14:37:17Z"));
    assertThat(manifest.snapshotAt()).contains(Instant.parse("2026-11-23T14:35:45Z"));
    assertThat(manifest.capturedAt()).contains(Instant.parse("2026-11-23T14:38:31.5Z"));
    assertThat(manifest.timeZone()).isEqualTo("Europe/Berlin");
    assertThat(manifest.services()).containsExactly("web", "mail");
    assertThat(manifest.missing()).containsExactly("iotop");
    assertThat(manifest.sources()).isEqualTo(Map.of("a.txt", "sar -A", "b", "uptime"));
    assertThat(problems).isEmpty();
  }

  @Test
  void wrongTypesAreNamedWithTheirLineAndTheRestIsKept() {
    Manifest manifest =
        read(
            """
            { "host": 7,
              "cpus": "4", "mem_kb": "plenty",
              "window_start": "yesterday",
              "services": "web", "missing": { "a": [ 1 ] },
              "files": [ "x" ], "kernel": null,
              "captured_at": "2026-13-23T14:38:31Z",
              "time_zone": "UTC" }
            """);
    assertThat(manifest.cpus()).isEqualTo(4);
    assertThat(manifest.services()).containsExactly("web");
    assertThat(manifest.timeZone()).isEqualTo("UTC");
    assertThat(problems)
        .containsExactly(
            new Problem("capture.json", 1, "`host` is not a text: not used"),
            new Problem("capture.json", 2, "`mem_kb` is not a number: not used"),
            new Problem("capture.json", 4, "`missing` is not a list of texts: not used"),
            new Problem("capture.json", 5, "`files` is not an object: not used"),
            new Problem("capture.json", 3, "`window_start` is not a time of ISO 8601: not used"),
            new Problem("capture.json", 6, "`captured_at` is not a time of ISO 8601: not used"));
  }

  @Test
  void noJsonIsNamed() {
    assertThat(read("[]")).isEqualTo(Manifest.NONE);
    assertThat(read("")).isEqualTo(Manifest.NONE);
    assertThat(problems).hasSize(2);
    assertThat(read("{ \"host\": \"web01\",\n \"cpus\": oops }").host()).isEqualTo("web01");
    assertThat(problems.get(2).line()).isEqualTo(2);
  }

  @Test
  void timesWithoutOffsetAreOfTheZoneElseUtc() {
    Instant expected = Instant.parse("2026-11-23T14:00:00Z");
    assertThat(ManifestTime.instant("2026-11-23T15:00", "Europe/Berlin")).contains(expected);
    assertThat(ManifestTime.instant("2026-11-23T14:00:00", "")).contains(expected);
    assertThat(ManifestTime.instant("2026-11-23T14:00:00", "nowhere")).contains(expected);
    assertThat(ManifestTime.instant("2026-11-23T09:00:00-0500", "Europe/Berlin"))
        .contains(expected);
    assertThat(ManifestTime.instant("14:00", "")).isEmpty();
  }

  @Property(tries = 300)
  void cutAnywhereItGivesWhatIsBefore(@ForAll @IntRange(max = 740) int cut) {
    Manifest manifest = read(WHOLE.substring(0, Math.min(cut, WHOLE.length() - 4)));
    assertThat(manifest.host()).isIn("", "web01");
    assertThat(problems).isNotEmpty();
  }
}
