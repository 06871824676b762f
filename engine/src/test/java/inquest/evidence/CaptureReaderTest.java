package inquest.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureReaderTest {
  private static final String UPTIME =
      " 14:47:08 up 3 min,  0 user,  load average: 1.71, 1.36, 0.60\n";

  private static String reason(String name, String content) throws IOException {
    return TextCapture.reason(name, content.getBytes(StandardCharsets.UTF_8)).orElse("");
  }

  private static String reason(int... content) throws IOException {
    byte[] bytes = new byte[content.length];
    for (int i = 0; i < content.length; i++) {
      bytes[i] = (byte) content[i];
    }
    return TextCapture.reason("f", bytes).orElse("");
  }

  @Test
  void evidenceIsSortedAndEverythingElseNamed() throws IOException {
    CaptureEvidence evidence =
        new TextCapture()
            .with("z", UPTIME)
            .with("odd.txt", "no such format\nindeed\n")
            .with("a", UPTIME)
            .withProblem("late.gz")
            .read();
    assertThat(evidence.findings()).extracting(Findings::file).containsExactly("a", "z");
    assertThat(evidence.unread())
        .containsExactly(
            new Problem("late.gz", 0, "cut off"), new Problem("odd.txt", 0, "not recognised"));
    assertThat(evidence.manifest()).isEqualTo(Manifest.NONE);
    assertThat(evidence.name()).isEqualTo("texts");
  }

  @Test
  void emptyAndBinaryFilesSaySo() throws IOException {
    assertThat(reason("f", "")).isEqualTo("empty");
    assertThat(reason("f", " \n\n\t\n")).isEqualTo("empty: only blanks");
    assertThat(reason(0x7F, 'E', 'L', 'F', 2, 0)).startsWith("binary: a memory image");
    assertThat(reason(1, 2, 0, 3)).isEqualTo("binary");
    assertThat(reason(0, 0, 0)).isEqualTo("binary");
    assertThat(reason(0x96, 0xD5, 0x75, 0x21))
        .isEqualTo(
            "raw sysstat file: run `sadf -j f -- -A` or `LC_ALL=C sar -A -f f` on the host and add"
                + " what it prints (it is packed or in an archive)");
    assertThat(reason(0xD5, 0x96, 0x21, 0x75)).startsWith("raw sysstat file");
    assertThat(reason("f", "LPKSHHRH\0\0")).startsWith("raw journal");
  }

  @Test
  void textWithHolesLeftByACrashIsText() throws IOException {
    CaptureEvidence evidence = new TextCapture().with("f", "\0\0\0\0" + UPTIME).read();
    assertThat(evidence.findings()).hasSize(1);
    assertThat(evidence.unread()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bash: sar: command not found\n",
        "sh: 1: iostat: not found\n",
        "$ dmesg\ndmesg: read kernel buffer failed: Operation not permitted\n",
        "Warning: Permanently added 'web01' (ED25519) to the list of known hosts.\n"
            + "cat: /var/log/messages: Permission denied\n",
        "Cannot open /var/log/sa/sa23: No such file or directory\n"
            + "Please check if data collecting is enabled\n",
        "Traceback (most recent call last):\n  File \"iotop\", line 10, in <module>\n"
            + "    import curses\nModuleNotFoundError: No module named '_curses'\n",
      })
  void errorTextsAreNoEvidence(String text) throws IOException {
    for (String name : new String[] {"sar.txt", "uptime.txt"}) {
      assertThat(reason(name, text)).startsWith("holds an error text instead of evidence: ");
    }
  }

  @Test
  void errorTextIsQuoted() throws IOException {
    assertThat(reason("x", "\n  sh: sar: COMMAND NOT FOUND\nsh: free: command not found\n"))
        .isEqualTo("holds an error text instead of evidence: sh: sar: COMMAND NOT FOUND");
    assertThat(reason("x", "Traceback (most recent call last):\n  x\nOSError: no\n\n"))
        .endsWith(": OSError: no");
    assertThat(reason("x", "permission denied\n".repeat(11))).isEqualTo("not recognised");
    assertThat(reason("x", "permission denied\nbut here is data\n")).isEqualTo("not recognised");
  }

  @ParameterizedTest
  @CsvSource({
    "../sos_commands/kernel/dmesg, true",
    "sos_commands/date/date, true",
    "./x, true",
    "/etc/hosts, false",
    "http://example.net/x, false",
    "one word/two, false",
  })
  void lostLinksAreNamed(String target, boolean link) throws IOException {
    String expected =
        link ? "a symbolic link that was lost: points to " + target : "not recognised";
    String name = link ? "dmesg" : "f";
    assertThat(reason(name, target)).isEqualTo(expected);
    assertThat(reason(name, target + "\n")).isEqualTo(expected);
  }

  @Test
  void zoneNameWithLineEndIsNoLink() throws IOException {
    assertThat(reason("timezone", "Europe/Berlin\n")).isEqualTo("not recognised");
    assertThat(reason("dmesg", "kernel/dmesg")).startsWith("a symbolic link that was lost");
  }

  @Test
  void fileThatHasNothingToReportSaysWhy() throws IOException {
    String text = " 14:47:08 up forever,  0 user,  load average: none\n";
    CaptureEvidence evidence = new TextCapture().with("f", text).read();
    assertThat(evidence.quiet())
        .containsExactly(new Problem("f", 0, "uptime: no load averages in it"));
    assertThat(evidence.formats()).containsExactly("uptime");
    assertThat(evidence.unread()).isEmpty();
  }

  @Test
  void longAndUndecodableLinesAreCounted() throws IOException {
    String text = "x".repeat(Lines.LONGEST + 1) + "\n";
    byte[] bytes = (UPTIME.strip() + " " + text).getBytes(StandardCharsets.UTF_8);
    assertThat(TextCapture.reason("f", bytes))
        .contains("1 lines longer than 1 MiB were cut (first: line 1)");
    bytes = (UPTIME.strip() + " \u00E9\n").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(TextCapture.reason("f", bytes))
        .contains("1 lines hold bytes that are not UTF-8 (first: line 1): those bytes are lost");
  }

  @Test
  void readerThatFailsLosesItsFileOnly() throws IOException {
    String lines = "[    1.000000] usb 1-1: new device\n".repeat(300);
    CaptureEvidence evidence = new TextCapture().withBroken("a", lines).with("b", UPTIME).read();
    assertThat(evidence.findings()).extracting(Findings::file).containsExactly("b");
    assertThat(evidence.unread()).hasSize(1);
    Problem problem = evidence.unread().get(0);
    assertThat(problem.file()).isEqualTo("a");
    assertThat(problem.reason()).startsWith("recognised as kernel-log, but reading it failed: ");
  }

  @Test
  void manifestOverridesRecognitionWhereverItStands() throws IOException {
    String manifest = "{\"host\":\"web01\",\"files\":{\"./f.gz\":{\"source\":\"uname -a\"}}}";
    String uname = "Linux db02 6.1.0-56-amd64 #1 SMP Debian 6.1.1 (2026-01-01) x86_64 GNU/Linux\n";
    for (String order : List.of("first", "last")) {
      TextCapture capture = new TextCapture();
      if (order.equals("first")) {
        capture.with("capture.json", manifest).with("f", UPTIME).with("g", uname);
      } else {
        capture.with("f", UPTIME).with("g", uname).with("capture.json", manifest);
      }
      CaptureEvidence evidence = capture.read();
      assertThat(evidence.manifest().host()).isEqualTo("web01");
      assertThat(evidence.findings()).extracting(Findings::file).containsExactly("g");
      assertThat(evidence.unread()).hasSize(1);
      assertThat(evidence.unread().get(0).reason()).startsWith("recognised as uname");
      assertThat(capture.visits()).isEqualTo(order.equals("first") ? 1 : 2);
    }
  }

  @Test
  void manifestThatAgreesOrComesTooLateCostsNothing() throws IOException {
    String agrees = "{\"files\":{\"f\":{\"source\":\"uptime\"}}}";
    TextCapture agreeing = new TextCapture().with("f", UPTIME).with("capture.json", agrees);
    assertThat(agreeing.read().unread()).isEmpty();
    assertThat(agreeing.visits()).isEqualTo(1);
    String differs = "{\"files\":{\"f\":\"uname\"}}";
    CaptureEvidence late =
        new TextCapture().with("f", UPTIME).with("capture.json", differs).once().read();
    assertThat(late.findings()).hasSize(1);
    assertThat(late.unread().get(0).reason()).contains("came too late");
  }

  @Test
  void layoutThatTheManifestTellsReachesTheReaderWhereverItStands() throws IOException {
    String manifest =
        "{\"files\":{\"a.txt\":{\"source\":\"rads/recent-cp\",\"unit\":\"min\",\"columns\":[\"user\",\"cp\"],"
            + "\"header\":false,\"taken_at\":\"2026-11-23T14:00:00Z\"}}}";
    CaptureEvidence evidence =
        new TextCapture().with("a.txt", "alice 30\nbob 10\n").with("capture.json", manifest).read();
    assertThat(evidence.findings()).hasSize(1);
    assertThat(evidence.findings().get(0).facts())
        .first()
        .asString()
        .contains("listing=recent-cp, resource=cpu", "alice", "percent=75.0");
    assertThat(evidence.manifest().declaration("a.txt").takenAt()).isPresent();
  }

  @Test
  void unknownDeclarationIsNamedAndContentDecides() throws IOException {
    CaptureEvidence evidence =
        new TextCapture()
            .with("capture.json", "{\"files\":{\"f\":\"frobnicate\",\"g\":\"/opt/frobnicate -a\"}}")
            .with("f", UPTIME)
            .with("g", UPTIME)
            .with("sub/capture.json", "{}")
            .read();
    assertThat(evidence.findings()).hasSize(2);
    assertThat(evidence.unread())
        .containsExactly(
            new Problem("capture.json", 0, "f is declared as frobnicate, which is no known format"),
            new Problem("sub/capture.json", 0, "a second manifest beside capture.json: not used"));
  }

  @Test
  void manifestIsOfTheCase() throws IOException {
    Manifest manifest =
        new TextCapture()
            .with("capture.json", "{\"snapshot_at\":\"2026-11-23T14:35:45Z\",\"cpus\":2}")
            .read()
            .manifest();
    assertThat(manifest.snapshotAt()).contains(Instant.parse("2026-11-23T14:35:45Z"));
    assertThat(manifest.cpus()).isEqualTo(2);
  }

  @Property(tries = 500)
  void anyBytesAreSurvived(@ForAll byte[] bytes, @ForAll boolean manifest) throws IOException {
    String name = manifest ? "capture.json" : "f";
    CaptureEvidence evidence = new TextCapture().with(name, bytes).with("g", UPTIME).read();
    assertThat(evidence.findings()).extracting(Findings::file).contains("g");
    assertThat(evidence.unread()).isNotEmpty();
  }

  @Test
  void settingsAndInventoryOfAnSosReportSayWhyTheyCarryNoEvidence() throws IOException {
    TextCapture report =
        new TextCapture()
            .with("r/sos_commands/memory/foo", "odd\n")
            .with("r/etc/odd.conf", "odd\n")
            .with("r/proc/kallsyms", "odd\n")
            .with("r/proc/kallsyms2", "odd\n")
            .with("etc/odd.conf", "odd\n");
    assertThat(report.read().unread())
        .extracting(Problem::file, Problem::reason)
        .containsExactly(
            tuple("etc/odd.conf", "not recognised"),
            tuple(
                "r/etc/odd.conf",
                "no evidence: settings: they say how it should be, not how it is"),
            tuple(
                "r/proc/kallsyms",
                "no evidence: details of healthy and sick hosts alike, judged by no rule"),
            tuple("r/proc/kallsyms2", "not recognised"),
            tuple("r/sos_commands/memory/foo", "not recognised"));
    TextCapture folder = new TextCapture().with("etc/odd.conf", "odd\n");
    assertThat(folder.read().unread())
        .as("no sos report")
        .containsExactly(new Problem("etc/odd.conf", 0, "not recognised"));
  }
}
