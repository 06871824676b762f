package inquest.series;

import inquest.evidence.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Series that no tool prints but that can be compared between machines: load and run queue by CPU,
 * available memory in percent. Where the number of CPUs or the memory is not known they are absent.
 */
public final class DerivedSeries {
  private DerivedSeries() {}

  /**
   * The series, and those derived from them.
   *
   * @param cpus number of CPUs; 0 when not known
   * @param memoryKilobytes RAM; 0 when not known
   */
  public static List<Series> with(Collection<Series> series, int cpus, double memoryKilobytes) {
    List<Series> all = new ArrayList<>(series);
    for (Series one : series) {
      if (one.measure().equals(Measure.LOAD_1) && cpus > 0) {
        derive(one, Measure.LOAD_1_PER_CPU, 1.0 / cpus, all);
      }
      if (one.measure().equals(Measure.RUN_QUEUE_TASKS) && cpus > 0) {
        derive(one, Measure.RUN_QUEUE_TASKS_PER_CPU, 1.0 / cpus, all);
      }
      if (one.measure().equals(Measure.MEMORY_AVAILABLE_KILOBYTES) && memoryKilobytes > 0) {
        derive(one, Measure.MEMORY_AVAILABLE_PERCENT, 100 / memoryKilobytes, all);
      }
    }
    return all;
  }

  private static void derive(Series from, String measure, double factor, List<Series> all) {
    for (Series one : all) {
      if (one.measure().equals(measure) && one.subject().equals(from.subject())) {
        return;
      }
    }
    int size = from.size();
    long[] seconds = new long[size];
    double[] values = new double[size];
    Series.Origin[] origins = new Series.Origin[size];
    for (int i = 0; i < size; i++) {
      seconds[i] = from.second(i);
      values[i] = from.value(i) * factor;
      origins[i] = from.origin(i);
    }
    all.add(new Series(measure, from.subject(), seconds, values, origins));
  }
}
