package inquest.evidence.sar;

import inquest.evidence.Measure;
import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One table of samples: what its columns mean is found out once, from their names, and serves all
 * its rows.
 */
final class SampleTable {
  private static final String IMPOSSIBLE = "impossible value, as counters that wrap give: left out";
  private static final String NO_NUMBER = "cell that is no number: left out";
  private static final String NOT_HUNDRED = "CPU shares do not add up to 100 %: row left out";

  private final SampleSink sink;
  private final Kind kind;
  private final List<String> names;
  private final int key;
  private final Column[] columns;
  private final List<Derivation> derivations;
  private final boolean[] used;
  private final boolean[] shares;
  private final double leastShares;
  private final int memoryUsed;
  private final Map<String, Optional<Series>> bySubject = new HashMap<>();

  /** The columns of one subject, by the columns of the table and then its derivations. */
  private record Series(Subject subject, SampleColumn[] columns) {}

  SampleTable(SampleSink sink, List<String> names) {
    this.sink = sink;
    this.names = List.copyOf(names);
    kind = Kind.of(names);
    key = kind.key(names);
    columns = columns(kind, names);
    derivations = Derivation.of(kind, names);
    leastShares = names.contains("%steal") ? 90 : 1;
    boolean old = names.contains("kbmemfree") && !names.contains("kbavail");
    memoryUsed = old ? names.indexOf("kbmemused") : -1;
    used = new boolean[columns.length];
    shares = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      shares[i] = kind == Kind.CPU && names.get(i).startsWith("%");
      used[i] = columns[i].sampled() || shares[i] || i == memoryUsed;
      for (Derivation derivation : derivations) {
        used[i] |= derivation.uses(i);
      }
    }
  }

  /** sadf prints the old and the new spelling of a column side by side: the last one counts. */
  private static Column[] columns(Kind kind, List<String> names) {
    Column[] found = new Column[names.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = Column.of(kind, names.get(i), names);
      for (int k = 0; k < i; k++) {
        boolean again = found[i].sampled() && found[k].measure().equals(found[i].measure());
        found[k] = again ? Column.NONE : found[k];
      }
    }
    return found;
  }

  /** The names of its columns. */
  List<String> names() {
    return names;
  }

  /** True when no column of it is sampled. */
  boolean passedOver() {
    for (Column column : columns) {
      if (column.sampled()) {
        return false;
      }
    }
    return derivations.isEmpty();
  }

  /** Number of columns. */
  int width() {
    return columns.length;
  }

  /** Index of the column that names the subject of a row; -1 when there is none. */
  int key() {
    return key;
  }

  /** True when the cell of this column is wanted. */
  boolean uses(int column) {
    return used[column];
  }

  /**
   * Takes one row.
   *
   * @param name of its subject as printed; anything when the table has no such column
   * @param row the cells by column, NaN where there is none; the array is changed
   * @param second its time in seconds since 1970
   * @param line line number
   * @param text the line
   */
  void add(String name, double[] row, long second, long line, String text) {
    Optional<Series> series = bySubject.get(name);
    if (series == null) {
      Optional<Subject> subject = kind.subject(name);
      series =
          subject.isEmpty() ? Optional.empty() : Optional.of(new Series(subject.get(), slots()));
      bySubject.put(name, series);
    }
    if (series.isEmpty() || (kind == Kind.CPU && !wholeCpu(row, line))) {
      return;
    }
    tellMemory(row);
    Series into = series.get();
    String kept = sink.keep(text);
    for (int i = 0; i < columns.length; i++) {
      if (used[i] && Double.isNaN(row[i])) {
        sink.problem(line, NO_NUMBER);
      } else if (used[i]) {
        row[i] = plausible(columns[i], row[i], line);
        put(into, i, columns[i].measure(), row[i], second, line, kept);
      }
    }
    for (int i = 0; i < derivations.size(); i++) {
      Derivation derivation = derivations.get(i);
      put(into, columns.length + i, derivation.measure(), derivation.of(row), second, line, kept);
    }
  }

  /** Before there was {@code kbavail}, free and used memory made up all of it. */
  private void tellMemory(double[] row) {
    if (memoryUsed >= 0) {
      double all = row[names.indexOf("kbmemfree")] + row[memoryUsed];
      if (Range.AMOUNT.plausible(all) > 0) {
        sink.findings().identify("memory-kilobytes", String.valueOf((long) all));
      }
    }
  }

  private SampleColumn[] slots() {
    return new SampleColumn[columns.length + derivations.size()];
  }

  private double plausible(Column column, double value, long line) {
    double plausible = column.range().plausible(value * column.factor());
    if (Double.isNaN(plausible) && !Double.isNaN(value)) {
      sink.problem(line, IMPOSSIBLE);
    }
    return plausible;
  }

  /**
   * False for the row of a CPU that is switched off, which is all zeros, and for one that was cut.
   */
  private boolean wholeCpu(double[] row, long line) {
    double sum = 0;
    boolean off = true;
    for (int i = 0; i < row.length; i++) {
      sum += shares[i] ? row[i] : 0;
      off &= !shares[i] || row[i] == 0;
    }
    boolean wrong = sum < leastShares || sum > 110;
    if (wrong && !off) {
      sink.problem(line, NOT_HUNDRED);
    }
    return !wrong;
  }

  private void put(
      Series series, int slot, String measure, double value, long second, long line, String text) {
    if (Double.isNaN(value) || measure.isEmpty()) {
      return;
    }
    SampleColumn column = series.columns[slot];
    if (column == null) {
      if (unneeded(series.subject, measure)) {
        return;
      }
      column = sink.findings().samples(measure, series.subject);
      series.columns[slot] = column;
    }
    sink.add(column, second, value, line, text);
  }

  /** Of a single CPU its load is enough; the rest would be most of a large file. */
  private static boolean unneeded(Subject subject, String measure) {
    return subject.kind().equals("cpu")
        && (measure.equals(Measure.CPU_NICE_PERCENT) || measure.equals(Measure.CPU_IDLE_PERCENT));
  }
}
