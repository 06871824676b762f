package inquest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cold start: the wall time from process start to the end of {@code inquest diagnose} of a small
 * capture, beside a hello-world JVM with the same flags and an archive of its own, in interleaved
 * runs on one machine. Prints medians, ratios and the largest resident memory; ends with 1 when the
 * ratio on JDK 17 or the memory is above its limit.
 *
 * <p>Arguments: the launcher, the jar of this module, the capture, a folder for archives, the
 * number of runs, then one {@code java} after the other.
 */
public final class ColdStart {
  private static final double GATE = 8;
  private static final double GOAL = 6;
  private static final int GATED_FEATURE = 17;
  private static final long MEMORY_LIMIT_KIBIBYTES = 100 * 1024;
  private static final int WARM_UPS = 2;

  private ColdStart() {}

  /** Measures every JDK that is named. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[4]);
    boolean passed = true;
    System.out.printf(
        Locale.ROOT,
        "%-6s %-22s %10s %10s %8s %12s%n",
        "JDK",
        "command",
        "median ms",
        "best ms",
        "ratio",
        "memory MiB");
    for (int i = 5; i < arguments.length; i++) {
      passed &= measure(arguments, Jdk.of(arguments[i]), runs);
    }
    System.exit(passed ? 0 : 1);
  }

  private static boolean measure(String[] arguments, Jdk jdk, int runs)
      throws IOException, InterruptedException {
    List<String> diagnose = List.of(arguments[0], "diagnose", arguments[2], "--format", "json");
    Map<String, String> java = Map.of("INQUEST_JAVA", jdk.java());
    List<Timed> timed = new ArrayList<>();
    timed.add(
        new Timed("hello world", jdk.helloWorld(arguments[1], Path.of(arguments[3])), Map.of()));
    timed.add(new Timed("inquest diagnose", diagnose, java));
    timed.add(
        new Timed(
            "  without the archive",
            diagnose,
            Map.of("INQUEST_JAVA", jdk.java(), "INQUEST_ARCHIVE", "off")));
    for (int run = -WARM_UPS; run < runs; run++) {
      for (Timed command : timed) {
        command.run(run >= 0);
      }
    }
    double base = timed.get(0).median();
    for (Timed command : timed) {
      System.out.printf(
          Locale.ROOT,
          "%-6d %-22s %10.1f %10.1f %8.2f %12.1f%n",
          jdk.feature(),
          command.name(),
          command.median(),
          command.best(),
          command.median() / base,
          command.residentKibibytes() / 1024.0);
    }
    return judge(jdk, timed.get(1).median() / base, timed.get(1).residentKibibytes());
  }

  private static boolean judge(Jdk jdk, double ratio, long residentKibibytes) {
    boolean fast = jdk.feature() != GATED_FEATURE || ratio <= GATE;
    boolean small = residentKibibytes <= MEMORY_LIMIT_KIBIBYTES;
    System.out.printf(
        Locale.ROOT,
        "%-6d %.2f x hello world (gate on 17: %.0f, goal: %.0f): %s; memory limit %d MiB: %s%n",
        jdk.feature(),
        ratio,
        GATE,
        GOAL,
        ratio <= GOAL ? "goal reached" : fast ? "within the gate" : "ABOVE THE GATE",
        MEMORY_LIMIT_KIBIBYTES / 1024,
        small ? "kept" : "EXCEEDED");
    return fast && small;
  }

  /** A Java and how to start the smallest program with it. */
  private record Jdk(String java, int feature) {
    private static final Path LARGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage");

    /** Those of the launcher, {@code cli/inquest}. */
    private static final List<String> FLAGS =
        List.of(
            "-Xlog:disable",
            "-XX:TieredStopAtLevel=1",
            "-XX:CICompilerCount=1",
            "-XX:+UseSerialGC",
            "-Xmn40m",
            "-XX:-UsePerfData");

    static Jdk of(String java) throws IOException {
      for (String line : Files.readAllLines(Path.of(java).resolve("../../release").normalize())) {
        if (line.startsWith("JAVA_VERSION=")) {
          String version = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
          return new Jdk(java, Runtime.Version.parse(version).feature());
        }
      }
      throw new IOException(java + ": its version is not known");
    }

    /** The command of a hello world whose archive of classes has just been made. */
    List<String> helloWorld(String jar, Path archives) throws IOException, InterruptedException {
      Path archive = archives.resolve("hello-" + feature);
      boolean cached = feature >= 25;
      List<String> train =
          command(jar, (cached ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
      new Timed("training", train, Map.of()).run(false);
      return command(jar, (cached ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
    }

    private List<String> command(String jar, String archiveOption) {
      List<String> command = new ArrayList<>(List.of(java, archiveOption));
      command.addAll(FLAGS);
      if (feature >= 20) {
        command.addAll(
            List.of("-Xmn12m", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));
      }
      if (feature >= 25) {
        command.add("-XX:-AOTReplayTraining");
      }
      if (Files.isDirectory(LARGE_PAGES)) {
        command.add("-XX:+UseTransparentHugePages");
      }
      command.addAll(List.of("-cp", jar, HelloWorld.class.getName()));
      return command;
    }
  }
}
