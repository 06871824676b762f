package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import inquest.evidence.LoggedEvent;
import inquest.evidence.Stamp;
import inquest.facts.Subject;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** One file of sar tables while it is read. */
final class SarText {
  private static final String UNDATED =
      "no banner with a date: the samples stand on 1970-01-01 until another file tells the day";
  static final String OTHER_HOST = "report of another host: left out";
  private static final String NO_HEADER = "row without the header of its table: left out";
  private static final String MISFIT = "row that does not fit the header of its table: left out";
  private static final String NO_TIME = "line without a time: left out";

  /** A table and how far its rows have come; a repeated header goes on where the last one ended. */
  private static final class Progress {
    private final SampleTable table;
    private final double[] row;
    private DayClock clock;
    private boolean ended;

    Progress(SampleTable table, DayClock clock) {
      this.table = table;
      this.row = new double[table.width()];
      this.clock = clock;
    }
  }

  private final Findings findings;
  private final SampleSink sink;
  private final Tokens tokens = new Tokens();
  private final Map<String, Progress> tables = new HashMap<>();
  private final Set<Long> restarts = new HashSet<>();
  private final Progress none;

  private Progress current;
  private SarDate date = new SarDate("");
  private boolean placed;
  private boolean dated;
  private DayClock start = new DayClock(0);
  private long latest;
  private String host = "";
  private boolean otherHost;
  private long number;
  private int time;
  private boolean twelveHours;
  private String remark = "";

  SarText(Findings findings) {
    this.findings = findings;
    this.sink = new SampleSink(findings);
    none = new Progress(new SampleTable(sink, List.of()), start);
    current = none;
  }

  /** Reads all lines. */
  void read(Lines lines) throws IOException {
    while (lines.next()) {
      number = lines.number();
      line(lines.text());
    }
    sink.finish(remark.isEmpty() ? "no sample in the time it was asked for" : remark);
  }

  private void line(String text) {
    tokens.blanks(text);
    if (tokens.count() == 0) {
      return;
    }
    if (SarBanner.is(text)) {
      banner(SarBanner.of(text));
      return;
    }
    if (otherHost) {
      return;
    }
    int cells = time();
    if (cells == 0) {
      withoutTime(text);
    } else {
      timed(cells);
    }
  }

  private void banner(SarBanner banner) {
    otherHost = !host.isEmpty() && !shortName(host).equals(shortName(banner.host()));
    if (otherHost) {
      sink.problem(number, OTHER_HOST);
      return;
    }
    host = banner.host();
    findings.identify("host", host);
    findings.identify("kernel", banner.kernel());
    if (banner.cpus() > 0) {
      findings.identify("cpus", String.valueOf(banner.cpus()));
    }
    date = banner.date();
    placed = false;
    endTables();
  }

  private static String shortName(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Reads the time. Returns the index of the first cell behind it; 0 when there is no time. */
  private int time() {
    int cells = 1;
    time = tokens.timeOfDay(0);
    twelveHours = false;
    if (time >= 0 && tokens.count() > 1 && tokens.halfOfDay(1)) {
      twelveHours = true;
      time = TimeOfDay.onFullDay(time, tokens.get(1));
      cells = 2;
    } else if (time < 0 && tokens.count() > 1 && tokens.halfOfDay(0)) {
      int second = tokens.timeOfDay(1);
      twelveHours = second >= 0;
      time = second < 0 ? -1 : TimeOfDay.onFullDay(second, tokens.get(0));
      cells = 2;
    }
    return time < 0 ? 0 : cells;
  }

  private void timed(int cells) {
    if (cells == tokens.count()) {
      sink.problem(number, MISFIT);
      return;
    }
    place();
    if (tokens.is(cells, "LINUX") && tokens.line().contains("RESTART")) {
      restart();
    } else if (header(cells)) {
      startTable(cells);
    } else if (!tokens.is(cells, "COM")) {
      row(cells);
    }
  }

  /** Applies the date of the banner, as soon as the clock of the rows is known. */
  private void place() {
    if (placed) {
      return;
    }
    placed = true;
    OptionalLong day = date.epochDay(findings.file(), twelveHours);
    dated = day.isPresent();
    if (!dated) {
      sink.problem(number, UNDATED);
    }
    start = new DayClock(day.orElse(0));
    latest = start.now();
  }

  private boolean header(int cells) {
    if (tokens.is(cells, "COM")) {
      return false;
    }
    for (int i = cells; i < tokens.count(); i++) {
      if (tokens.numeric(i) || tokens.is(i, "nan") || tokens.is(i, "-nan")) {
        return false;
      }
    }
    return true;
  }

  private void startTable(int cells) {
    String key = tokens.from(cells);
    current = tables.get(key);
    if (current == null) {
      List<String> names = new ArrayList<>();
      for (int i = cells; i < tokens.count(); i++) {
        names.add(tokens.get(i));
      }
      current = new Progress(new SampleTable(sink, names), start.copy());
      tables.put(key, current);
    } else if (current.ended) {
      current.clock = start.copy();
      current.ended = false;
    }
    current.clock.moveTo(time);
  }

  private void row(int cells) {
    SampleTable table = current.table;
    if (table.width() == 0) {
      sink.problem(number, NO_HEADER);
    }
    if (table.passedOver()) {
      return;
    }
    if (tokens.count() - cells != table.width()) {
      sink.problem(number, MISFIT);
      return;
    }
    double[] row = current.row;
    for (int i = 0; i < row.length; i++) {
      row[i] = table.uses(i) ? tokens.number(cells + i) : Double.NaN;
    }
    long second = current.clock.moveTo(time);
    latest = Math.max(latest, second);
    String name = table.key() < 0 ? "" : tokens.get(cells + table.key());
    table.add(name, row, second, number, tokens.line());
  }

  /** The tables that follow begin at the restart, which may be days after the banner. */
  private void restart() {
    start = DayClock.from(latest);
    long second = start.moveTo(time);
    latest = second;
    endTables();
    if (restarts.add(second)) {
      Stamp stamp =
          dated ? Stamp.local(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)) : Stamp.NONE;
      findings.event(
          new LoggedEvent(
              "restart", Subject.HOST, "", stamp, 1, number, tokens.line(), "LINUX RESTART"));
    }
  }

  private void endTables() {
    for (Progress progress : tables.values()) {
      progress.ended = true;
    }
    current = none;
  }

  /** Averages end a table; anything else is a prompt, a remark of the shell, or a lost column. */
  private void withoutTime(String text) {
    if (tokens.last(0) == ':'
        || tokens.last(0) == '：'
        || tokens.get(1 % tokens.count()).equals(":")) {
      current.ended = true;
    } else if (!tables.isEmpty() && !text.contains("sar")) {
      sink.problem(number, NO_TIME);
    } else if (remark.isEmpty()) {
      remark = text.strip();
    }
  }
}
