package inquest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A command that is run again and again, and how long it took. */
final class Timed {
  private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

  private final String name;
  private final ProcessBuilder builder;
  private final List<Double> milliseconds = new ArrayList<>();
  private long residentKibibytes;

  Timed(String name, List<String> command, Map<String, String> environment) {
    this.name = name;
    builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  /**
   * Runs it once.
   *
   * @param counted whether the time counts; what does not count is watched for its memory instead
   */
  void run(boolean counted) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.start();
    if (!counted) {
      watchMemory(process);
    }
    int code = process.waitFor();
    double took = (System.nanoTime() - start) / NANOSECONDS_PER_MILLISECOND;
    if (code != 0) {
      throw new IOException(name + " ended with exit code " + code + ": " + builder.command());
    }
    if (counted) {
      milliseconds.add(took);
    }
  }

  /**
   * The kernel keeps the highest resident size; its last value before the end is nearly the peak.
   */
  private void watchMemory(Process process) throws InterruptedException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    while (process.isAlive()) {
      try {
        for (String line : Files.readAllLines(status)) {
          if (line.startsWith("VmHWM:")) {
            long kibibytes = Long.parseLong(line.replaceAll("[^0-9]", ""));
            residentKibibytes = Math.max(residentKibibytes, kibibytes);
          }
        }
      } catch (IOException e) {
        return;
      }
      Thread.sleep(1);
    }
  }

  String name() {
    return name;
  }

  double median() {
    List<Double> sorted = new ArrayList<>(milliseconds);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  double best() {
    return Collections.min(milliseconds);
  }

  /** 0 where the system does not tell. */
  long residentKibibytes() {
    return residentKibibytes;
  }
}
