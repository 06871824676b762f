package inquest.evidence.sar;

import inquest.evidence.SampleColumn;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns that {@code awk} cut out of another run of sar, pasted below a full table and without
 * times.
 *
 * <pre>
 * ( sar -r; echo; sar | awk '{ print $7 }' ) | pastebin
 *
 * CPU)
 * %iowait
 * 1.04
 * 38.50
 * 0.80
 * </pre>
 *
 * Which column it is, the word at its head tells: the number in the command is right only for one
 * version of sar and one clock. Its rows belong to the times of the full table above that has as
 * many; one row more is that of the averages, in which awk finds another column.
 */
final class BareColumns {
  private static final String UNJOINED =
      " without times has another number of rows than the tables of this paste: left out";
  private static final String ODD = "row that does not fit the column without times: left out";
  private static final int MOST_ROWS = 100_000;

  private record Row(long line, String text, double[] values) {}

  private final SampleSink sink;
  private final Tokens tokens;
  private final SarTables tables;
  private final List<String> names = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private boolean open;
  private long header;

  /** Columns whose lines stand in {@code tokens} one after the other. */
  BareColumns(SampleSink sink, Tokens tokens, SarTables tables) {
    this.sink = sink;
    this.tokens = tokens;
    this.tables = tables;
  }

  /** Takes a line without a time; false when it is no part of such columns. */
  boolean line(long number) {
    if (residue()) {
      finish();
      return true;
    }
    if (header()) {
      if (!names.equals(words())) {
        finish();
        names.addAll(words());
        header = number;
      }
      open = true;
      return true;
    }
    if (!open || !tokens.numeric(0) || tokens.count() > names.size()) {
      return false;
    }
    row(number);
    return true;
  }

  /**
   * What is left of a banner or of {@code LINUX RESTART (4 CPU)}; in the middle it means little.
   */
  private boolean residue() {
    boolean any = false;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.get(i);
      boolean arch = word.length() > 2 && word.startsWith("_") && word.endsWith("_");
      boolean count = word.startsWith("(") && tokens.count() <= 3;
      if (!word.equals("CPU)") && !arch && !count) {
        return false;
      }
      any |= !count;
    }
    return any;
  }

  private boolean header() {
    if (tokens.count() > 4) {
      return false;
    }
    for (int i = 0; i < tokens.count(); i++) {
      if (!BareColumn.known(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.get(i));
    }
    return words;
  }

  private void row(long number) {
    if (rows.size() == MOST_ROWS) {
      sink.problem(number, ODD);
      return;
    }
    double[] values = new double[tokens.count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = tokens.number(i);
    }
    rows.add(new Row(number, tokens.line(), values));
  }

  /** The columns end: joins their rows with the times of a table above. */
  void finish() {
    if (!rows.isEmpty()) {
      Optional<long[]> times = tables.times(rows.size());
      if (times.isEmpty()) {
        sink.problem(header, "column " + String.join(", ", names) + UNJOINED);
      } else {
        join(times.get());
      }
    }
    names.clear();
    rows.clear();
    open = false;
  }

  private void join(long[] times) {
    for (int column = 0; column < names.size(); column++) {
      String name = names.get(column);
      Column meaning = BareColumn.of(name);
      if (column == 0) {
        BareColumn.remark(name).ifPresent(remark -> sink.problem(header, remark));
      }
      if (meaning.sampled()) {
        SampleColumn into = sink.findings().samples(meaning.measure(), Subject.HOST);
        for (int i = 0; i < times.length; i++) {
          if (times[i] == SarTables.AVERAGES) {
            continue;
          }
          put(into, meaning, rows.get(i), column, times[i]);
        }
      }
    }
  }

  private void put(SampleColumn into, Column meaning, Row row, int column, long second) {
    double[] cells = row.values();
    double value = column < cells.length ? cells[column] * meaning.factor() : Double.NaN;
    double plausible = meaning.range().plausible(value);
    if (Double.isNaN(plausible)) {
      sink.problem(row.line(), ODD);
    } else {
      sink.add(into, second, plausible, row.line(), sink.keep(row.text()));
    }
  }
}
