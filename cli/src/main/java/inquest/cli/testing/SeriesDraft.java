package inquest.cli.testing;

import inquest.cli.testing.SarTable.About;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The key {@code series} of a fixture while it is read. What is added later replaces what was there
 * under the same name, so that a case can differ in one measure from what is given for all cases.
 *
 * <pre>
 * series:
 *   start: 2026-11-20T14:00:00   # local time of the host
 *   step: 10s
 *   host: web01
 *   cpus: 2
 *   mem_kb: 4028000
 *   swap_kb: 2097148
 *   restarts: [14:20:00]
 *   measures: {iowait: 2x30 95x20 _x5 3x10, ldavg-1: 0.5..12x65}
 *   processors: {1: {steal: 40}}
 *   disks: {sda: {await: 2x30 450x35}}
 *   interfaces: {eth0: {rxkB/s: 900}}
 * </pre>
 */
final class SeriesDraft {
  private static final Set<String> KEYS =
      Set.of(
          "start",
          "step",
          "host",
          "cpus",
          "mem_kb",
          "swap_kb",
          "restarts",
          "measures",
          "processors",
          "disks",
          "interfaces");
  private static final String ALL = "all";

  /** Samples, and where they stand. */
  private record Given(Shorthand samples, Part part) {}

  private final Map<String, Part> settings = new LinkedHashMap<>();
  private final Map<SarTable, Map<String, Map<Integer, Given>>> tables =
      new EnumMap<>(SarTable.class);

  /** Adds what the part says. */
  void add(Part series) throws FixtureFault {
    for (Map.Entry<String, Part> member : series.members(KEYS).entrySet()) {
      Part value = member.getValue();
      switch (member.getKey()) {
        case "measures" -> measures(About.HOST, ALL, value);
        case "processors" -> subjects(About.PROCESSOR, value);
        case "disks" -> subjects(About.DISK, value);
        case "interfaces" -> subjects(About.INTERFACE, value);
        default -> settings.put(member.getKey(), value);
      }
    }
  }

  boolean isEmpty() {
    return settings.isEmpty() && tables.isEmpty();
  }

  private void subjects(About about, Part part) throws FixtureFault {
    for (Map.Entry<String, Part> member : part.members().entrySet()) {
      if (!member.getKey().matches("\\S{1,64}")) {
        throw part.key(member.getKey()).fault("a name without blanks is expected");
      }
      measures(about, member.getKey(), member.getValue());
    }
  }

  private void measures(About about, String subject, Part part) throws FixtureFault {
    for (Map.Entry<String, Part> member : part.members().entrySet()) {
      Measures found = Measures.find(about, part.key(member.getKey()));
      Shorthand samples = Shorthand.of(member.getValue());
      String name = found.table().columns().get(found.column());
      boolean share = name.startsWith("%") && !name.equals("%commit");
      if (share && Arrays.stream(samples.values()).anyMatch(value -> value > 100)) {
        throw member.getValue().fault(member.getKey() + " is a percentage: 100 at most");
      }
      tables
          .computeIfAbsent(found.table(), table -> new TreeMap<>(SeriesDraft::bySubject))
          .computeIfAbsent(subject, one -> new TreeMap<>())
          .put(found.column(), new Given(samples, member.getValue()));
    }
  }

  /** The row of all processors first. */
  private static int bySubject(String a, String b) {
    boolean sameKind = a.equals(ALL) == b.equals(ALL);
    return sameKind ? a.compareTo(b) : a.equals(ALL) ? -1 : 1;
  }

  /**
   * What was added, complete.
   *
   * @param part to complain about what it lacks
   */
  SampleSet complete(Part part) throws FixtureFault {
    int count = count(part);
    SeriesSettings machine = new SeriesSettings(settings);
    SarRow row =
        new SarRow(machine.number("mem_kb", 4_028_000), machine.number("swap_kb", 2_097_148));
    Map<SarTable, Map<String, double[][]>> complete = new EnumMap<>(SarTable.class);
    for (Map.Entry<SarTable, Map<String, Map<Integer, Given>>> table : tables.entrySet()) {
      Map<String, double[][]> subjects = new LinkedHashMap<>();
      for (Map.Entry<String, Map<Integer, Given>> subject : table.getValue().entrySet()) {
        subjects.put(subject.getKey(), rows(table.getKey(), subject.getValue(), row, count));
      }
      complete.put(table.getKey(), subjects);
    }
    LocalDateTime end = machine.start().plusSeconds((long) machine.step() * count);
    return new SampleSet(
        machine.host(),
        (int) machine.number("cpus", 2),
        machine.start(),
        machine.step(),
        count,
        machine.restarts(end),
        complete);
  }

  /** All measures have the same number of samples, except for those that never change. */
  private int count(Part part) throws FixtureFault {
    int count = 0;
    for (Map<String, Map<Integer, Given>> subjects : tables.values()) {
      for (Map<Integer, Given> measures : subjects.values()) {
        for (Given given : measures.values()) {
          int length = given.samples().length();
          if (length > 0 && count > 0 && length != count) {
            throw given.part().fault(length + " samples, where another measure has " + count);
          }
          count = Math.max(count, length);
        }
      }
    }
    if (count == 0) {
      String none = tables.isEmpty() ? "no measure" : "no measure says how often it was sampled";
      throw part.fault(none + "; write one as VALUExCOUNT, as in iowait: 2x30 95x20");
    }
    return count;
  }

  private static double[][] rows(
      SarTable table, Map<Integer, Given> measures, SarRow row, int count) throws FixtureFault {
    double[][] rows = new double[count][];
    for (int sample = 0; sample < count; sample++) {
      double[] named = new double[table.columns().size()];
      Arrays.fill(named, Double.NaN);
      for (Map.Entry<Integer, Given> measure : measures.entrySet()) {
        named[measure.getKey()] = measure.getValue().samples().at(sample);
      }
      if (!missing(table, measures.values(), sample)) {
        Given any = measures.values().iterator().next();
        rows[sample] = complete(table, named, row, any, sample);
      }
    }
    return rows;
  }

  /** Whether sar printed no row: all measures that change have no sample then, or all have one. */
  private static boolean missing(SarTable table, Collection<Given> measures, int sample)
      throws FixtureFault {
    Given missing = null;
    boolean seen = false;
    for (Given measure : measures) {
      if (Double.isNaN(measure.samples().at(sample))) {
        missing = measure;
      } else {
        seen |= !measure.samples().constant();
      }
    }
    if (missing != null && seen) {
      String rule = "sar prints a row of 'sar " + table.option() + "' or none: sample ";
      throw missing.part().fault(rule + (sample + 1) + " is missing here and not in the others");
    }
    return missing != null;
  }

  private static double[] complete(
      SarTable table, double[] named, SarRow row, Given any, int sample) throws FixtureFault {
    try {
      return row.complete(table, named);
    } catch (IllegalArgumentException e) {
      throw any.part().fault("sample " + (sample + 1) + ": " + e.getMessage());
    }
  }
}
