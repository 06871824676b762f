package inquest.cli;

import inquest.report.RenderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Goes through what an ordinary run does, printing nothing, while the JVM notes the classes for its
 * archive. The launcher starts it, once for each JDK.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Arguments: captures to diagnose. */
  public static void main(String[] arguments) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            nowhere,
            new PrintStream(nowhere, false, StandardCharsets.UTF_8),
            false,
            RenderOptions.PLAIN);
    // First, as in a diagnosis: here the thread that does it could be too late.
    Judging.ORDINARY.diagnoser().rehearse();
    ExitCode worst = ExitCode.RAN;
    for (String capture : arguments) {
      for (String format : new String[] {"text", "markdown", "json"}) {
        String[] plain = {"diagnose", capture, "--format", format};
        String[] withOptions = {"diagnose", "--ascii", "--format", format, capture, capture};
        worst = worst.worse(Main.run(plain, terminal)).worse(Main.run(withOptions, terminal));
      }
    }
    test(terminal);
    Diagnosing.loadRules();
    Main.run(new String[] {"--help"}, terminal);
    System.exit(worst.number());
  }

  /** A case that is not as expected, so that its explanation is gone through too. */
  private static void test(Terminal terminal) {
    try {
      Path fixture = Files.createTempFile("rehearsal", ".yaml");
      Files.writeString(
          fixture,
          "series: {measures: {iowait: 1x9 _ 50x9}}\n"
              + "expect: {problem: none, flags: [], must_fire: load-high}\n");
      Main.run(new String[] {"test", fixture.toString()}, terminal);
      Files.delete(fixture);
    } catch (IOException e) {
      // Without a place for a file the first test starts slower.
    }
  }
}
