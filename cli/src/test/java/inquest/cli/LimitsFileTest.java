package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsFileTest {
  private static final Pattern VERSION = Pattern.compile("\"rules_version\": \"([^\"]*)\"");

  @TempDir Path folder;
  private Path capture;

  @BeforeEach
  void capture() throws IOException {
    capture = Files.createDirectory(folder.resolve("capture"));
    Files.writeString(
        capture.resolve("df.txt"),
        "Filesystem 1K-blocks Used Available Use% Mounted on\n"
            + "/dev/sda1 10000000 9600000 400000 96% /var\n");
  }

  private Ran with(String limits) throws IOException {
    Path file = Files.writeString(folder.resolve("site.yaml"), limits);
    return Ran.inquest(
        "diagnose", capture.toString(), "--format", "json", "--limits", file.toString());
  }

  private static String version(Ran ran) {
    Matcher version = VERSION.matcher(ran.out());
    assertThat(version.find()).as(ran.err() + ran.out()).isTrue();
    return version.group(1);
  }

  @Test
  void anotherNumberIsAnotherVerdictAndAnotherVersionOfTheRules() throws IOException {
    Ran plain = Ran.inquest("diagnose", capture.toString(), "--format", "json");
    Ran lower = with("values:\n  filesystem-used-percent: {value: 95, why: ours}\n");
    assertThat(plain.out()).doesNotContain("\"problem\": \"filesystem\"");
    assertThat(lower.out()).contains("\"problem\": \"filesystem\"");
    assertThat(version(lower)).isNotEqualTo(version(plain));
    Ran strict =
        Ran.inquest("diagnose", capture.toString(), "--format", "json", "--profile", "strict");
    assertThat(strict.out()).contains("\"problem\": \"filesystem\"");
    assertThat(version(strict)).isNotEqualTo(version(plain));
    Ran asShipped =
        Ran.inquest("diagnose", capture.toString(), "--format", "json", "--profile", "default");
    assertThat(asShipped.out()).isEqualTo(plain.out());
  }

  @Test
  void everyFaultNamesFileAndLineAndWhatWasMeant() throws IOException {
    refused("value:\n", "site.yaml:1: unknown section 'value'; did you mean 'values'?");
    refused(
        "# ours\nseries:\n  iowait-hihg: {above: 20}\n",
        "site.yaml:3: no limit 'iowait-hihg' in series; did you mean 'iowait-high'?");
    refused("values:\n  iowait-high: {above: 20}\n", "site.yaml:2: ", "it is in series");
    refused("series:\n  iowait-high: {abov: 20}\n", "no number 'abov'; did you mean 'above'?");
    refused("series:\n  iowait-high: {above: much}\n", "above: a number is expected");
    refused("series:\n  iowait-high: {for: 5}\n", "for: a time such as 30s, 5m or 1h");
    refused("series: {iowait-high: {above: 1\n", "no YAML");
  }

  private void refused(String limits, String... messages) throws IOException {
    Ran ran = with(limits);
    assertThat(ran.code()).as(ran.out()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains(messages);
  }

  @Test
  void anUnknownProfileNamesThoseThereAre() {
    Ran ran = Ran.inquest("diagnose", capture.toString(), "--profile", "strikt");
    assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("one of default, strict is expected");
  }
}
