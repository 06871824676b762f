package inquest.series;

import inquest.facts.Span;
import inquest.facts.Sustained;
import inquest.knowledge.SeriesLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges whether a measure stayed beyond a limit long enough.
 *
 * <p>Duration is part of a limit, and it is measured in time, never in samples, so that a coarser
 * sampling of the same load can weaken the answer but not turn it:
 *
 * <ol>
 *   <li>Runs beyond the limit are found with short dips forgiven ({@link Runs}).
 *   <li>A run <em>holds</em> when the time from its first sample to its last, less one interval, is
 *       as long as the limit asks: its ends are known to an interval only, and wide steps shorten a
 *       run and never lengthen it.
 *   <li>One that holds, in three samples or more, is of grade {@code full}.
 *   <li>When the samples cover less time than the limit asks, a run of three samples, {@code
 *       minSamples} in all and {@code minShare} of the covered time suffice for grade {@code
 *       short}.
 *   <li>Where time enough is beyond the limit but in too few samples, there is no fact but a named
 *       resolution: sampled every 600 s, too coarse to tell. So it is where the samples of a short
 *       capture, or those of its runs, are fewer than {@code minSamples}.
 * </ol>
 *
 * A peak of one or two samples is never a symptom, and nothing begins once the collector works.
 */
public final class SustainedDetector {
  private static final int FEWEST_SAMPLES = 3;

  /**
   * The answer: a fact, or the reason why the sampling is too coarse for one, or neither.
   *
   * @param open true when the samples of the whole period are too few to tell sick from healthy
   */
  public record Judgement(
      Optional<Sustained> fact, Optional<String> tooCoarse, boolean open, List<Span> spans) {
    private static final Judgement NOTHING =
        new Judgement(Optional.empty(), Optional.empty(), false, List.of());
  }

  private final Series series;
  private final SeriesLimit limit;
  private final Runs runs;

  private SustainedDetector(Series series, SeriesLimit limit, Period period) {
    this.series = series;
    this.limit = limit;
    this.runs = new Runs(series, limit, period);
  }

  /** Judges a series in a period; the series must be of the measure of the limit. */
  public static Judgement judge(Series series, SeriesLimit limit, Period period) {
    return new SustainedDetector(series, limit, period).judge();
  }

  private Judgement judge() {
    if (runs.counted() < FEWEST_SAMPLES && runs.peaks() > 0) {
      return coarse("only " + runs.counted() + " samples", runs.peaks(), true);
    }
    List<Run> full = new ArrayList<>();
    List<Run> steady = new ArrayList<>();
    int samples = 0;
    for (Run run : runs.runs()) {
      if (run.samples() >= FEWEST_SAMPLES) {
        steady.add(run);
        samples += run.samples();
        if (run.seconds(series) >= hold()) {
          full.add(run);
        }
      }
    }
    if (!full.isEmpty()) {
      return found(full, "full");
    }
    boolean tooShort = runs.coveredSeconds() < hold();
    if (tooShort && samples >= limit.minSamples() && runs.share(steady) >= limit.minShare()) {
      return found(steady, "short");
    }
    return coarse(tooShort, samples);
  }

  private long hold() {
    return limit.hold().toSeconds();
  }

  /**
   * Beyond the limit for long enough if every sample stands for its whole interval.
   *
   * @param steady samples in runs of three or more
   */
  private Judgement coarse(boolean tooShort, int steady) {
    boolean sparse = runs.counted() < limit.minSamples();
    boolean few =
        tooShort
            && (sparse || steady > 0 && steady < limit.minSamples())
            && runs.share(runs.runs()) >= limit.minShare();
    for (Run run : runs.runs()) {
      boolean longEnough = run.beyondSeconds() >= hold() && run.samples() < FEWEST_SAMPLES;
      if (longEnough || few) {
        return coarse("sampled every " + series.interval() + " s", run.samples(), few);
      }
    }
    return Judgement.NOTHING;
  }

  private Judgement coarse(String sampling, int peaks, boolean open) {
    String because =
        sampling
            + ", "
            + peaks
            + " beyond "
            + limit.name()
            + ": too coarse to tell whether it lasted "
            + text(limit.hold());
    return new Judgement(Optional.empty(), Optional.of(because), open, List.of());
  }

  private static String text(Duration time) {
    return time.toSeconds() % 60 == 0 ? time.toMinutes() + " min" : time.toSeconds() + " s";
  }

  private Judgement found(List<Run> some, String grade) {
    int peak = some.get(0).first();
    double sum = 0;
    long seconds = 0;
    List<Span> spans = new ArrayList<>();
    for (Run run : some) {
      spans.add(series.span(run.first(), run.last()));
      peak = extreme(run, peak);
      long length = Math.max(1, run.seconds(series));
      sum += run.mean() * length;
      seconds += length;
    }
    Span span = series.span(some.get(0).first(), some.get(some.size() - 1).last());
    Sustained fact =
        new Sustained(
            limit.name(),
            limit.measure(),
            series.subject(),
            span,
            series.value(peak),
            sum / seconds,
            runs.share(some),
            grade,
            series.source(peak));
    return new Judgement(Optional.of(fact), Optional.empty(), false, spans);
  }

  private int extreme(Run run, int before) {
    int extreme = before;
    for (int i = run.first(); i <= run.last(); i++) {
      int order = Double.compare(series.value(i), series.value(extreme));
      if (limit.direction().equals("above") ? order > 0 : order < 0) {
        extreme = i;
      }
    }
    return extreme;
  }
}
