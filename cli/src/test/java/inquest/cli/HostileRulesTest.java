package inquest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in a folder of rules, the check says it in a line and goes on. */
class HostileRulesTest {
  private static final String RULE =
      """
      package inquest.causes.service;

      import inquest.facts.Cause;
      import inquest.facts.KernelEvent;

      rule "crash"
          @id("X01") @confidence("high")
      when
          // a program crashed
          KernelEvent(kind == "segfault", count > 1, $who : subject)
      then
          insertLogical(new Cause("software-crash-burst", $who));
      end
      """;

  private static final String YAML =
      """
      causes:
        queue-blocked:
          problem: service
          title: The queue is blocked
          statement: ["{subject} is blocked", "{KernelEvent.count} times"]
          why: Nothing leaves it.
          escalate: [{to: senior, urgency: now}]
          effects: [load-high]
      """;

  @TempDir Path folder;

  @Test
  void filesThatAreNoTextAndFoldersNamedLikeFiles() throws IOException {
    write("causes/service/crash.drl", RULE.getBytes(StandardCharsets.UTF_8));
    write("causes/service/binary.drl", new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe});
    write("causes/service/latin.drl", "// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    write("causes/service/huge.drl", new byte[1 << 20]);
    write("limits.yaml", new byte[3 << 20]);
    Files.createDirectories(folder.resolve("causes/service/folder.drl"));
    Files.createDirectories(folder.resolve("causes.yaml"));
    Files.createSymbolicLink(folder.resolve("causes/loop"), folder);
    Files.createSymbolicLink(folder.resolve("causes/service/gone.drl"), Path.of("nowhere"));
    Files.createSymbolicLink(folder.resolve("causes/service/device.drl"), Path.of("/dev/zero"));
    Ran ran = Ran.inquest("rules", "check", folder.toString());
    assertThat(ran.code()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ran.out().replace(folder + "/", ""))
        .contains(
            "causes/service/binary.drl:1:1: error: no text in UTF-8",
            "causes/service/latin.drl:1:7: error: no text in UTF-8",
            "causes/service/huge.drl:1:1: error: larger than 64 KiB",
            "limits.yaml:1:1: error: larger than 1024 KiB",
            "causes/service/folder.drl:1:1: error: a folder where a file is expected",
            "causes.yaml:1:1: error: a folder where a file is expected",
            "causes/service/gone.drl:1:1: error: no ordinary file",
            "causes/service/device.drl:1:1: error: no ordinary file")
        .doesNotContain("crash.drl:1:1: error");
    assertThat(ran.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [1,1]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]\n",
        "&a [*a]",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "? {a: b}\n: c\n",
        "causes: !!java.net.URL [http://example.net]\n",
        "--- a\n--- b\n",
        "causes: {a: {title: \"\\e[31m\\0\"}}\n",
        "causes: {\"\\e[2J\": {title: x}}\n",
        "causes: {<<: {a: b}}\n",
        "causes: 1\nlimits: [\n",
        "%YAML 9.9\n---\na: b\n",
        "causes:\n  x: ~\n  ~: x\n",
        "values: {x: {value: 1e999}}\n",
        "\u0000",
        "\ufeffcauses: {}\n"
      })
  void yamlThatBitesIsSaidInOneLine(String text) throws IOException {
    for (String name : new String[] {"causes.yaml", "limits.yaml"}) {
      write(name, text.getBytes(StandardCharsets.UTF_8));
    }
    quiet(Ran.inquest("rules", "check", folder.toString()));
  }

  /** Damages good files a thousand times, always in the same way. */
  @Test
  void damagedFilesNeverMakeAStackTrace() throws IOException {
    Random random = new Random(20261124);
    for (int i = 0; i < 1000; i++) {
      write("causes/service/crash.drl", damaged(RULE, random));
      write("causes.yaml", damaged(YAML, random));
      quiet(Ran.inquest("rules", "check", folder.toString()));
    }
  }

  private static byte[] damaged(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder pieces = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(pieces.length());
      int length = Math.min(random.nextInt(20), pieces.length() - at - 1);
      switch (random.nextInt(4)) {
        case 0 -> pieces.setCharAt(at, (char) random.nextInt(256));
        case 1 -> pieces.delete(at, at + length);
        case 2 -> pieces.insert(at, pieces.substring(at, at + length));
        default -> pieces.insert(at, "\"(){}[]:,$&*!|>%@`".charAt(random.nextInt(18)));
      }
    }
    return pieces.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void quiet(Ran ran) {
    assertThat(ran.code()).isIn(ExitCode.RAN, ExitCode.CHECK_FAILED);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).doesNotContain("Exception", "\tat ").doesNotContainPattern("[\0\u001b]");
  }

  private void write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
