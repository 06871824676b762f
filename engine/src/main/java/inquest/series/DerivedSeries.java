package inquest.series;

import inquest.evidence.Measure;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Series that no tool prints but that can be compared between machines: load and run queue by CPU,
 * available memory in percent, and what part one measure is of another. Where the number of CPUs or
 * the memory is not known they are absent.
 */
public final class DerivedSeries {

  /**
   * One measure divided by another, sample by sample.
   *
   * @param factor the quotient is multiplied with: 100 for percent
   */
  private record Ratio(String measure, String part, String whole, double factor) {}

  private static final double PERCENT = 100;
  private static final double BYTES = 1024;

  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio(
              Measure.CPU_SYSTEM_OF_BUSY_PERCENT,
              Measure.CPU_SYSTEM_PERCENT,
              Measure.CPU_BUSY_PERCENT,
              PERCENT),
          new Ratio(
              Measure.INTERFACE_RECEIVE_ERRORS_PERCENT,
              Measure.INTERFACE_RECEIVE_ERRORS_PER_SECOND,
              Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND,
              PERCENT),
          new Ratio(
              Measure.INTERFACE_TRANSMIT_ERRORS_PERCENT,
              Measure.INTERFACE_TRANSMIT_ERRORS_PER_SECOND,
              Measure.INTERFACE_SENT_PACKETS_PER_SECOND,
              PERCENT),
          new Ratio(
              Measure.INTERFACE_RECEIVED_BYTES_PER_PACKET,
              Measure.INTERFACE_RECEIVED_KILOBYTES_PER_SECOND,
              Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND,
              BYTES),
          new Ratio(
              Measure.INTERFACE_SENT_PER_RECEIVED_PACKET,
              Measure.INTERFACE_SENT_PACKETS_PER_SECOND,
              Measure.INTERFACE_RECEIVED_PACKETS_PER_SECOND,
              1),
          new Ratio(
              Measure.TCP_RETRANSMITS_PERCENT,
              Measure.TCP_RETRANSMITS_PER_SECOND,
              Measure.TCP_SEGMENTS_OUT_PER_SECOND,
              PERCENT));

  /** Interfaces that end in a program or another namespace: no cable, no flood of their own. */
  private static final String[] VIRTUAL = {
    "br-", "cali", "docker", "dummy", "flannel", "ifb", "ppp", "tap", "tun", "veth", "virbr",
    "vnet", "wg"
  };

  private DerivedSeries() {}

  /** The measures that others are derived from. */
  public static Set<String> operands() {
    Set<String> measures = new LinkedHashSet<>();
    measures.add(Measure.LOAD_1);
    measures.add(Measure.RUN_QUEUE_TASKS);
    measures.add(Measure.MEMORY_AVAILABLE_KILOBYTES);
    for (Ratio ratio : RATIOS) {
      measures.add(ratio.part());
      measures.add(ratio.whole());
    }
    return measures;
  }

  /**
   * Whether the measure is a ratio. A ratio of two small numbers is large now and then: it says
   * something beside another finding only, never when the trouble was.
   */
  public static boolean ratio(String measure) {
    for (Ratio ratio : RATIOS) {
      if (ratio.measure().equals(measure)) {
        return true;
      }
    }
    return false;
  }

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
    for (Ratio ratio : RATIOS) {
      divide(ratio, series, all);
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

  private static void divide(Ratio ratio, Collection<Series> series, List<Series> all) {
    for (Series part : series) {
      if (!part.measure().equals(ratio.part()) || !ofMachine(part.subject())) {
        continue;
      }
      for (Series whole : series) {
        if (whole.measure().equals(ratio.whole()) && whole.subject().equals(part.subject())) {
          all.add(quotient(ratio, part, whole));
        }
      }
    }
  }

  private static boolean ofMachine(Subject subject) {
    return !subject.kind().equals("cpu")
        && Arrays.stream(VIRTUAL).noneMatch(name -> subject.name().startsWith(name));
  }

  /** Only of the seconds that both were sampled at, and where there is something to divide by. */
  private static Series quotient(Ratio ratio, Series part, Series whole) {
    int size = 0;
    long[] seconds = new long[part.size()];
    double[] values = new double[part.size()];
    Series.Origin[] origins = new Series.Origin[part.size()];
    int at = 0;
    for (int i = 0; i < part.size(); i++) {
      while (at < whole.size() && whole.second(at) < part.second(i)) {
        at++;
      }
      boolean both = at < whole.size() && whole.second(at) == part.second(i);
      if (both && whole.value(at) > 0) {
        seconds[size] = part.second(i);
        values[size] = ratio.factor() * part.value(i) / whole.value(at);
        origins[size] = part.origin(i);
        size++;
      }
    }
    return new Series(
        ratio.measure(),
        part.subject(),
        Arrays.copyOf(seconds, size),
        Arrays.copyOf(values, size),
        Arrays.copyOf(origins, size));
  }
}
