package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The tables of one sar file and their dates. Each table begins on the day of the banner; a header
 * that is repeated, for the next screen or the next interval, goes on where its table stopped.
 */
final class SarTables {
  private static final String UNDATED =
      "no banner with a date: the samples stand on 1970-01-01 until another file tells the day";
  private static final String NO_HEADER = "row without the header of its table: left out";
  private static final String TOO_WIDE = "header of more columns than any table has: left out";
  private static final String MISFIT = "row that does not fit the header of its table: left out";

  /** Two months of a sample every minute. */
  private static final int MOST_TIMES = 100_000;

  /** Tables of interrupts have a column for each; more than this is a line that lost its end. */
  private static final int MOST_COLUMNS = 1_024;

  /** Stands for a row of averages among the times. */
  static final long AVERAGES = 0;

  /** A table and how far its rows have come. */
  private static final class Progress {
    private final SampleTable table;
    private final double[] row;
    private DayClock clock;
    private boolean ended;
    private long[] times = new long[64];
    private int count;

    Progress(SampleTable table, DayClock clock) {
      this.table = table;
      this.row = new double[table.width()];
      this.clock = clock;
    }

    /** Remembers the time of a row, once for all rows that share it. */
    void at(long second) {
      if (count == MOST_TIMES || count > 0 && times[count - 1] == second) {
        return;
      }
      times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
      times[count] = second;
      count++;
    }
  }

  private final Findings findings;
  private final SampleSink sink;
  private final Tokens tokens;
  private final Map<String, Progress> tables = new LinkedHashMap<>();
  private final Set<Long> restarts = new HashSet<>();
  private final Progress none;

  private Progress current;
  private boolean dated;
  private DayClock start = new DayClock(0);
  private long latest;

  /** The tables of a file whose lines stand in {@code tokens} one after the other. */
  SarTables(Findings findings, SampleSink sink, Tokens tokens) {
    this.findings = findings;
    this.sink = sink;
    this.tokens = tokens;
    none = new Progress(new SampleTable(sink, List.of()), start);
    current = none;
  }

  /** Begins a report. */
  void begin(OptionalLong day, long line) {
    dated = day.isPresent();
    if (!dated) {
      sink.problem(line, UNDATED);
    }
    start = new DayClock(day.orElse(0));
    latest = start.now();
    end();
  }

  /** True before the first header. */
  boolean isEmpty() {
    return tables.isEmpty();
  }

  /** Takes the header whose columns begin at an index. */
  void header(int cells, int time, long line) {
    if (tokens.count() - cells > MOST_COLUMNS) {
      sink.problem(line, TOO_WIDE);
      current = none;
      return;
    }
    String key = tokens.from(cells);
    Progress known = tables.get(key);
    if (known == null) {
      List<String> names = new ArrayList<>();
      for (int i = cells; i < tokens.count(); i++) {
        names.add(tokens.get(i));
      }
      known = new Progress(new SampleTable(sink, names), start.copy());
      tables.put(key, known);
    } else if (known.ended) {
      known.clock = start.copy();
      known.ended = false;
    }
    known.clock.moveTo(time);
    current = known;
  }

  /** Takes the row whose cells begin at an index. */
  void row(int cells, int time, long line) {
    SampleTable table = current.table;
    if (current == none || (!table.passedOver() && tokens.count() - cells != table.width())) {
      sink.problem(line, current == none ? NO_HEADER : MISFIT);
      return;
    }
    if (table.passedOver()) {
      return;
    }
    double[] row = current.row;
    for (int i = 0; i < row.length; i++) {
      row[i] = table.uses(i) ? tokens.number(cells + i) : Double.NaN;
    }
    long second = current.clock.moveTo(time);
    current.at(second);
    latest = Math.max(latest, second);
    String name = table.key() < 0 ? "" : tokens.get(cells + table.key());
    table.add(name, row, second, line, tokens.line());
  }

  /** The tables that follow begin at the restart, which may be days after the banner. */
  void restart(int time, long line) {
    start = DayClock.from(latest);
    latest = start.moveTo(time);
    end();
    if (restarts.add(latest)) {
      LocalDateTime wall = LocalDateTime.ofEpochSecond(latest, 0, ZoneOffset.UTC);
      Stamp stamp = dated ? Stamp.local(wall) : Stamp.NONE;
      findings.event(
          new LoggedEvent(
              "restart", Subject.HOST, "", stamp, 1, line, tokens.line(), "LINUX RESTART"));
    }
  }

  /**
   * The times of the rows of a table that has so many, 0 for a row of averages; the table may have
   * been pasted without its averages.
   */
  Optional<long[]> times(int rows) {
    for (Progress progress : tables.values()) {
      long[] all = Arrays.copyOf(progress.times, progress.count);
      long[] samples = Arrays.stream(all).filter(second -> second != AVERAGES).toArray();
      if (samples.length > 0 && all.length == rows) {
        return Optional.of(all);
      }
      if (samples.length > 0 && (samples.length == rows || samples.length == rows - 1)) {
        return Optional.of(samples);
      }
    }
    return Optional.empty();
  }

  /** Averages: the table ends, and if it comes again it begins anew. */
  void averages() {
    current.at(AVERAGES);
    current.ended = true;
  }

  private void end() {
    for (Progress progress : tables.values()) {
      progress.ended = true;
    }
    current = none;
  }
}
