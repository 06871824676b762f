package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.SampleColumn;
import inquest.facts.Source;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How exactly each file of a case tells when things happened. A log is as exact as its least exact
 * line; a sample tells of the step that it ends.
 *
 * @param files by name; a file that is not there prints its times
 */
public record Precision(Map<String, OfFile> files) {
  /** Every file prints its times. */
  public static final Precision EXACT = new Precision(Map.of());

  /**
   * Of one file.
   *
   * @param within how far off the true time of a line may be, beyond the second that it prints;
   *     {@link Dating#ANY} when nobody knows
   * @param step the time that a sample stands for; zero when the file has none
   * @param sinceBoot whether its lines tell the time since boot only: among such lines the order is
   *     exact, however inexactly the boot is known
   */
  public record OfFile(Duration within, Duration step, boolean sinceBoot) {
    static final OfFile PRINTED = new OfFile(Duration.ZERO, Duration.ZERO, false);

    private boolean printed() {
      return within.isZero() && step.isZero() && !sinceBoot;
    }
  }

  static Precision of(List<Findings> files, Clock clock) {
    Map<String, OfFile> known = new HashMap<>();
    for (Findings file : files) {
      OfFile precision = of(file, clock);
      if (!precision.printed()) {
        known.put(file.file(), precision);
      }
    }
    return new Precision(Map.copyOf(known));
  }

  private static OfFile of(Findings file, Clock clock) {
    Duration within = Duration.ZERO;
    boolean sinceBoot = !file.events().isEmpty();
    for (LoggedEvent event : file.events()) {
      Dating dating = clock.dating(event.stamp());
      if (dating.at().isPresent() && dating.within().compareTo(Clock.SECOND) > 0) {
        within = dating.within().compareTo(within) > 0 ? dating.within() : within;
      }
      sinceBoot &= event.stamp().hasUptime() && !event.stamp().hasWall();
    }
    return new OfFile(within, step(file.columns()), sinceBoot);
  }

  /** The usual step of the longest column. */
  private static Duration step(Iterable<SampleColumn> columns) {
    long usual = 0;
    int longest = 1;
    for (SampleColumn column : columns) {
      if (column.size() > longest) {
        longest = column.size();
        long[] steps = new long[longest - 1];
        for (int i = 1; i < longest; i++) {
          steps[i - 1] = Math.max(0, column.second(i) - column.second(i - 1));
        }
        Arrays.sort(steps);
        usual = steps[steps.length / 2];
      }
    }
    return Duration.ofSeconds(usual);
  }

  /** Of the file that a fact was read from. */
  public OfFile of(Source source) {
    return files.getOrDefault(source.file(), OfFile.PRINTED);
  }
}
