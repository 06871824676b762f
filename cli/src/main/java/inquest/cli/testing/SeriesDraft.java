package inquest.cli.testing;

import inquest.cli.testing.SarTable.About;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern STEP = Pattern.compile("(\\d{1,5})([smh])");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
  private static final int DAY = 86_400;
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
          .computeIfAbsent(subject, name2 -> new TreeMap<>())
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
    int step = step();
    LocalDateTime start = start();
    SarRow row = new SarRow(number("mem_kb", 4_028_000), number("swap_kb", 2_097_148));
    Map<SarTable, Map<String, double[][]>> complete = new EnumMap<>(SarTable.class);
    for (Map.Entry<SarTable, Map<String, Map<Integer, Given>>> table : tables.entrySet()) {
      Map<String, double[][]> subjects = new LinkedHashMap<>();
      for (Map.Entry<String, Map<Integer, Given>> subject : table.getValue().entrySet()) {
        subjects.put(subject.getKey(), rows(table.getKey(), subject.getValue(), row, count));
      }
      complete.put(table.getKey(), subjects);
    }
    String host = settings.containsKey("host") ? settings.get("host").text() : "web01";
    LocalDateTime end = start.plusSeconds((long) step * count);
    return new SampleSet(
        host, (int) number("cpus", 2), start, step, count, restarts(start, end), complete);
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
      Given last = null;
      Given missing = null;
      Given seen = null;
      for (Map.Entry<Integer, Given> measure : measures.entrySet()) {
        last = measure.getValue();
        named[measure.getKey()] = last.samples().at(sample);
        if (Double.isNaN(named[measure.getKey()])) {
          missing = last;
        } else if (!last.samples().constant()) {
          seen = last;
        }
      }
      if (missing != null && seen != null) {
        String rule = "sar prints a row of 'sar " + table.option() + "' or none: sample ";
        throw missing.part().fault(rule + (sample + 1) + " is missing here and not in the others");
      }
      rows[sample] = missing != null ? null : complete(table, named, row, last, sample);
    }
    return rows;
  }

  private static double[] complete(
      SarTable table, double[] named, SarRow row, Given last, int sample) throws FixtureFault {
    try {
      return row.complete(table, named);
    } catch (IllegalArgumentException e) {
      throw last.part().fault("sample " + (sample + 1) + ": " + e.getMessage());
    }
  }

  private LocalDateTime start() throws FixtureFault {
    Part part = settings.get("start");
    if (part == null) {
      return LocalDateTime.of(2026, 11, 20, 14, 0);
    }
    try {
      return LocalDateTime.parse(part.text().replace(' ', 'T'));
    } catch (DateTimeException e) {
      throw part.fault(
          "'" + part.text() + "': a local time such as 2026-11-20T14:00:00 is expected");
    }
  }

  private int step() throws FixtureFault {
    Part part = settings.get("step");
    if (part == null) {
      return 10;
    }
    Matcher step = STEP.matcher(part.text());
    long seconds = 0;
    if (step.matches()) {
      long unit = step.group(2).equals("s") ? 1 : step.group(2).equals("m") ? 60 : 3600;
      seconds = Long.parseLong(step.group(1)) * unit;
    }
    if (seconds < 1 || seconds > DAY / 2) {
      throw part.fault("'" + part.text() + "': a time such as 2s, 10m or 1h is expected");
    }
    return (int) seconds;
  }

  private double number(String key, double otherwise) throws FixtureFault {
    Part part = settings.get(key);
    if (part == null) {
      return otherwise;
    }
    if (!NUMBER.matcher(part.text()).matches()) {
      throw part.fault(key + ": a whole number is expected");
    }
    return Double.parseDouble(part.text());
  }

  private List<LocalDateTime> restarts(LocalDateTime start, LocalDateTime end) throws FixtureFault {
    List<LocalDateTime> restarts = new ArrayList<>();
    for (Part part :
        settings.containsKey("restarts")
            ? settings.get("restarts").itemsOrOne()
            : List.<Part>of()) {
      LocalDateTime moment = moment(part, start);
      LocalDateTime before = restarts.isEmpty() ? start : restarts.get(restarts.size() - 1);
      if (!moment.isAfter(before) || !moment.isBefore(end)) {
        throw part.fault(part.text() + ": not between " + before + " and " + end);
      }
      restarts.add(moment);
    }
    return restarts;
  }

  private static LocalDateTime moment(Part part, LocalDateTime start) throws FixtureFault {
    try {
      LocalDateTime moment = start.toLocalDate().atTime(LocalTime.parse(part.text()));
      return moment.isBefore(start) ? moment.plusDays(1) : moment;
    } catch (DateTimeException e) {
      throw part.fault("'" + part.text() + "': a time of day such as 14:20:00 is expected");
    }
  }
}
