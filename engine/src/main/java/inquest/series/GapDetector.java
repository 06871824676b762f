package inquest.series;

import inquest.facts.SampleGap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds where samples are missing: a step of three intervals or more, and of ten seconds at least.
 * A sampler writes many measures at one instant, so that the instants of all series of a family are
 * looked at together: a device that comes and goes makes no gap.
 */
public final class GapDetector {
  private static final int INTERVALS = 3;
  private static final int SECONDS = 10;
  private static final int DAY = 86_400;

  /** Steps near midnight are the end of one file and the start of the next. */
  private static final int MIDNIGHT = 1_200;

  private GapDetector() {}

  /**
   * The gaps that lie in a period.
   *
   * @param zone turns a second in UTC into one on the clock of the host
   */
  public static List<SampleGap> find(
      Collection<Series> series, Period period, SeriesMerger.ToEpochSecond zone) {
    TreeMap<String, Series> longest = new TreeMap<>();
    for (Series one : series) {
      if (one.size() > 0) {
        longest.merge(one.origin(0).family(), one, (a, b) -> b.size() > a.size() ? b : a);
      }
    }
    List<SampleGap> gaps = new ArrayList<>();
    longest.forEach((family, one) -> gaps.addAll(gaps(one, series, period, zone)));
    return gaps;
  }

  private static List<SampleGap> gaps(
      Series one, Collection<Series> all, Period period, SeriesMerger.ToEpochSecond zone) {
    List<SampleGap> gaps = new ArrayList<>();
    long interval = one.interval();
    for (int i = 1; i < one.size(); i++) {
      long before = one.second(i - 1);
      long after = one.second(i);
      long step = after - before;
      boolean missing = step >= INTERVALS * interval && step >= SECONDS;
      boolean inside = period.holds(before) && period.holds(after) && before < period.snapshot();
      if (missing
          && inside
          && !midnight(zone.of(before), zone.of(after))
          && silent(one.origin(0).family(), before, after, all)) {
        gaps.add(new SampleGap(one.span(i - 1, i), step, interval, one.source(i)));
      }
    }
    return gaps;
  }

  private static boolean silent(String family, long before, long after, Collection<Series> all) {
    for (Series one : all) {
      for (int i = 0; i < one.size() && one.second(i) < after; i++) {
        if (one.second(i) > before && one.origin(i).family().equals(family)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean midnight(long before, long after) {
    long midnight = Math.floorDiv(after, DAY) * DAY;
    return before < midnight && midnight - before <= MIDNIGHT && after - midnight <= MIDNIGHT;
  }
}
