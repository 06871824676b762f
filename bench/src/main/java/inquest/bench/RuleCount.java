package inquest.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The start of {@code inquest diagnose} with few rules beside the same with all of them, in
 * interleaved runs, for each capture. Prints medians and ratios; ends with 1 when a ratio is above
 * its limit.
 *
 * <p>Arguments: the launcher with few rules, the launcher with all, the number of runs, captures.
 */
public final class RuleCount {
  private static final double LIMIT = 1.3;
  private static final int WARM_UPS = 2;

  private RuleCount() {}

  /** Measures every capture that is named. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int runs = Integer.parseInt(arguments[2]);
    boolean passed = true;
    for (int i = 3; i < arguments.length; i++) {
      passed &= measure(arguments[0], arguments[1], arguments[i], runs);
    }
    System.exit(passed ? 0 : 1);
  }

  private static boolean measure(String few, String all, String capture, int runs)
      throws IOException, InterruptedException {
    Timed withFew = diagnose(few, capture);
    Timed withAll = diagnose(all, capture);
    for (int run = -WARM_UPS; run < runs; run++) {
      withFew.run(run >= 0);
      withAll.run(run >= 0);
    }
    double ratio = withAll.median() / withFew.median();
    System.out.printf(
        Locale.ROOT,
        "%-28s few rules %.0f ms, all rules %.0f ms: %.2f x (limit %.1f): %s%n",
        capture.substring(capture.lastIndexOf('/') + 1),
        withFew.median(),
        withAll.median(),
        ratio,
        LIMIT,
        ratio <= LIMIT ? "kept" : "ABOVE THE LIMIT");
    return ratio <= LIMIT;
  }

  private static Timed diagnose(String launcher, String capture) {
    return new Timed(
        launcher, List.of(launcher, "diagnose", capture, "--format", "json"), Map.of());
  }
}
