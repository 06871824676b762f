package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Reads raw files of sysstat through {@code sadf -j FILE -- -A} where that is installed.
 *
 * <p>The child gets the file by its name, reads it and prints: nothing is written. It is ended
 * after {@value #SECONDS} seconds, all children of a run together after {@value #ALL_SECONDS}.
 */
public final class SadfConversion {
  private static final int SECONDS = 20;
  private static final int ALL_SECONDS = 60;

  private final String command;
  private long nanosLeft = TimeUnit.SECONDS.toNanos(ALL_SECONDS);
  private boolean missing;

  /** With the {@code sadf} of the search path. */
  public SadfConversion() {
    this("sadf");
  }

  SadfConversion(String command) {
    this.command = command;
  }

  /**
   * Converts one file.
   *
   * @param file a plain file on disk
   * @return why nothing was found; empty when something was
   */
  public String read(Path file, Findings findings) throws IOException {
    if (missing) {
      return "sadf is not installed here";
    }
    long limit = Math.min(nanosLeft, TimeUnit.SECONDS.toNanos(SECONDS));
    if (limit <= 0) {
      return "converting the files before it took more than " + ALL_SECONDS + " s";
    }
    Process sadf;
    try {
      sadf = start(file);
    } catch (IOException e) {
      missing = true;
      return "sadf is not installed here";
    }
    long begin = System.nanoTime();
    Executor later = CompletableFuture.delayedExecutor(limit, TimeUnit.NANOSECONDS);
    later.execute(sadf::destroyForcibly);
    try (InputStream printed = sadf.getInputStream()) {
      new SadfJsonReader().read(new Lines(new byte[0], printed), findings);
    } finally {
      sadf.destroyForcibly();
    }
    long taken = System.nanoTime() - begin;
    nanosLeft -= taken;
    return reason(findings, taken >= limit);
  }

  private Process start(Path file) throws IOException {
    String path = file.toAbsolutePath().toString();
    ProcessBuilder builder = new ProcessBuilder(command, "-j", path, "--", "-A");
    Map<String, String> environment = builder.environment();
    String search = environment.getOrDefault("PATH", "/usr/bin:/bin");
    environment.clear();
    environment.put("PATH", search);
    environment.put("LC_ALL", "C");
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process sadf = builder.start();
    sadf.getOutputStream().close();
    return sadf;
  }

  private static String reason(Findings findings, boolean late) {
    if (late) {
      findings.problem(0, "converting it with sadf took more than " + SECONDS + " s: cut there");
    }
    if (!findings.columns().isEmpty() || !findings.events().isEmpty()) {
      return "";
    }
    return late ? "sadf did not come to an end" : "the sadf that is installed here cannot read it";
  }
}
