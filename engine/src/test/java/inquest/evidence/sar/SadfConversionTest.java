package inquest.evidence.sar;

import static org.assertj.core.api.Assertions.assertThat;

import inquest.evidence.Findings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SadfConversionTest {
  private static final byte[] START = {(byte) 0x96, (byte) 0xD5, 0x75, 0x21, 12, 6, 1, 0};

  @TempDir private Path folder;

  private final Findings findings = new Findings("sa23", "sadf-json", "sar");

  private Path script(String text) throws IOException {
    Path script = folder.resolve("sadf");
    Files.writeString(script, "#!/bin/sh\n" + text + "\n", StandardCharsets.UTF_8);
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script;
  }

  @Test
  void whatSadfPrintsIsRead() throws IOException {
    Path sadf =
        script(
            "[ \"$*\" = '-j /data/sa23 -- -A' ] && cat <<'END'\n"
                + "{\"sysstat\": {\"hosts\": [{\"nodename\": \"web01\", \"statistics\": [{"
                + "\"timestamp\": {\"date\": \"2026-11-23\", \"time\": \"14:45:26\", \"utc\": 1,"
                + " \"interval\": 2}, \"swap-pages\": {\"pswpin\": 0.00, \"pswpout\": 7.00}}]}]}}\n"
                + "END");
    String because = new SadfConversion(sadf.toString()).read(Path.of("/data/sa23"), findings);
    assertThat(because).isEmpty();
    assertThat(findings.columns()).isNotEmpty();
  }

  @Test
  void aFileThatSadfCannotReadAndAMissingSadfAreNamed() throws IOException {
    SadfConversion failing = new SadfConversion(script("exit 3").toString());
    assertThat(failing.read(Path.of("/data/sa23"), findings))
        .isEqualTo("the sadf that is installed here cannot read it");
    SadfConversion missing = new SadfConversion(folder.resolve("none").toString());
    assertThat(missing.read(Path.of("/data/sa23"), findings))
        .isEqualTo("sadf is not installed here");
    assertThat(findings.any()).isFalse();
  }

  @Test
  void theAdviceNamesTheFileAsAShellTakesItAndTheVersion() {
    assertThat(RawSysstat.advice("var/log/sa/sa23", START))
        .startsWith("raw sysstat file of version 12.6.1: run `sadf -j sa23 -- -A`");
    assertThat(RawSysstat.advice("var/log/sa/my file", START)).contains("-j 'my file' --");
  }
}
