package inquest.series;

import inquest.knowledge.SeriesLimit;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of a series beyond a limit within a period. A dip is forgiven when it lasts no
 * longer than a fifth of the time that the limit asks for, and a gap (the sampler itself is held up
 * when memory runs out) when it lasts no longer than half of it: a stretch of time and not a number
 * of samples, so that the same load sampled every 2 s and every 60 s makes the same runs. A run
 * whose mean is not beyond the limit is none. The first sample of a run precedes the snapshot.
 */
final class Runs {
  /** Dips up to this part of the time asked for are forgiven. */
  private static final int DIP_PART = 5;

  /** A sampler that is held up this part of the time asked for did not see the load end. */
  private static final int GAP_PART = 2;

  private final Series series;
  private final SeriesLimit limit;
  private final Period period;
  private final List<Run> runs = new ArrayList<>();

  /** Time covered by the samples that count, and the part of it beyond the limit, in seconds. */
  private long covered;

  private int counted;
  private int peaks;
  private long firstSecond = Long.MAX_VALUE;
  private long lastSecond = Long.MIN_VALUE;

  Runs(Series series, SeriesLimit limit, Period period) {
    this.series = series;
    this.limit = limit;
    this.period = period;
    find();
  }

  private void find() {
    int start = -1;
    int last = -1;
    for (int i = 0; i < series.size(); i++) {
      long second = series.second(i);
      if (!period.holds(second) || fleeting(i)) {
        continue;
      }
      if (start >= 0 && ends(i, last)) {
        close(start, last);
        start = -1;
      }
      boolean open = start >= 0;
      if (second >= period.snapshot() && !open) {
        break;
      }
      count(i);
      if (beyond(series.value(i))) {
        start = open ? start : i;
        last = i;
      }
    }
    if (start >= 0) {
      close(start, last);
    }
  }

  /** Too long a dip, or too long a time without samples. */
  private boolean ends(int i, int last) {
    long hold = limit.hold().toSeconds();
    if (!beyond(series.value(i))) {
      return series.second(i) - series.second(last) > hold / DIP_PART;
    }
    long step = series.second(i) - series.second(i - 1);
    return step > Math.max(2 * series.interval(), hold / GAP_PART);
  }

  /** The first sample after a restart or a gap may cover a moment only: it says nothing. */
  private boolean fleeting(int i) {
    return i > 0 && 4 * (series.second(i) - series.second(i - 1)) < series.interval();
  }

  private void count(int i) {
    counted++;
    peaks += beyond(series.value(i)) ? 1 : 0;
    covered += series.weight(i);
    firstSecond = Math.min(firstSecond, series.second(i));
    lastSecond = Math.max(lastSecond, series.second(i));
  }

  private void close(int first, int last) {
    int samples = 0;
    long beyondSeconds = 0;
    long seconds = 0;
    double sum = 0;
    for (int i = first; i <= last; i++) {
      long weight = Math.max(1, series.weight(i));
      seconds += weight;
      sum += weight * series.value(i);
      if (beyond(series.value(i))) {
        samples++;
        beyondSeconds += weight;
      }
    }
    double mean = sum / seconds;
    if (beyond(mean)) {
      runs.add(new Run(first, last, samples, beyondSeconds, mean));
    }
  }

  boolean beyond(double value) {
    return limit.direction().equals("above") ? value >= limit.level() : value <= limit.level();
  }

  List<Run> runs() {
    return runs;
  }

  /** How many samples count. */
  int counted() {
    return counted;
  }

  /** How many of them are beyond the limit. */
  int peaks() {
    return peaks;
  }

  /** Seconds from the first sample that counts to the last. */
  long coveredSeconds() {
    return lastSecond > firstSecond ? lastSecond - firstSecond : 0;
  }

  /** Share of the covered time that these runs spent beyond the limit, 0 to 1. */
  double share(List<Run> some) {
    long beyondSeconds = 0;
    for (Run run : some) {
      beyondSeconds += run.beyondSeconds();
    }
    return covered == 0 ? 0 : Math.min(1.0, (double) beyondSeconds / covered);
  }
}
