package inquest.cli;

import inquest.report.RenderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a command reads and writes: results to {@code out}, messages to {@code err}. Java cannot
 * tell which of them is a terminal; the launcher says it with system properties.
 *
 * @param in standard input
 * @param out results, in UTF-8
 * @param err messages
 * @param progress whether a progress bar may be drawn on {@code err}
 * @param style how a report on {@code out} is to look
 */
record Terminal(
    InputStream in, OutputStream out, PrintStream err, boolean progress, RenderOptions style) {

  /** The streams of this process. */
  static Terminal ofProcess() {
    boolean progress = Boolean.getBoolean("inquest.terminal.err");
    return new Terminal(System.in, System.out, System.err, progress, styleOfProcess());
  }

  private static RenderOptions styleOfProcess() {
    if (!Boolean.getBoolean("inquest.terminal.out")) {
      return RenderOptions.PLAIN;
    }
    String kind = variable("TERM");
    boolean color = variable("NO_COLOR").isEmpty() && !kind.isEmpty() && !kind.equals("dumb");
    return new RenderOptions(false, color, Integer.getInteger("inquest.terminal.columns", 80));
  }

  private static String variable(String name) {
    return Objects.requireNonNullElse(System.getenv(name), "");
  }

  /** One line for the person at the terminal. */
  void message(String text) {
    err.println("inquest: " + text);
  }

  /**
   * Hands a whole result over in one write.
   *
   * @throws IOException when nobody takes it: a full disk, a closed pipe
   */
  void print(CharSequence result) throws IOException {
    out.write(result.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
    if (out instanceof PrintStream stream && stream.checkError()) {
      throw new IOException("standard output is closed or full");
    }
  }
}
