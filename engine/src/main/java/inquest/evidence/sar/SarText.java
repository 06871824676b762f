package inquest.evidence.sar;

import inquest.evidence.Findings;
import inquest.evidence.Lines;
import java.io.IOException;

/** One file of sar tables while it is read. */
final class SarText {
  /** A report of another host than the first one of the file. */
  static final String OTHER_HOST = "report of another host: left out";

  private static final String MISFIT = "time without a row: left out";
  private static final String NO_TIME = "line without a time: left out";

  private final Findings findings;
  private final SampleSink sink;
  private final Tokens tokens = new Tokens();
  private final SarTables tables;
  private final BareColumns bare;

  private SarDate date = new SarDate("");
  private boolean placed;
  private String host = "";
  private boolean otherHost;
  private long number;
  private int time;
  private boolean twelveHours;
  private String remark = "";

  SarText(Findings findings) {
    this.findings = findings;
    this.sink = new SampleSink(findings);
    this.tables = new SarTables(findings, sink, tokens);
    this.bare = new BareColumns(sink, tokens, tables);
  }

  /** Reads all lines. */
  void read(Lines lines) throws IOException {
    while (lines.next()) {
      number = lines.number();
      line(lines.text());
    }
    bare.finish();
    sink.finish(remark.isEmpty() ? reasonForNothing() : remark);
  }

  private String reasonForNothing() {
    return tables.isEmpty()
        ? "no sample in the time it was asked for"
        : "only tables that no diagnosis rests on";
  }

  private void line(String text) {
    tokens.blanks(text);
    if (tokens.count() == 0) {
      return;
    }
    if (SarBanner.is(text)) {
      bare.finish();
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
    bare.finish();
    if (tokens.is(cells, "LINUX") && tokens.line().contains("RESTART")) {
      tables.restart(time, number);
    } else if (header(cells)) {
      tables.header(cells, time, number);
    } else if (!tokens.is(cells, "COM")) {
      tables.row(cells, time, number);
    }
  }

  /** Applies the date of the banner, as soon as the clock of the rows is known. */
  private void place() {
    if (placed) {
      return;
    }
    placed = true;
    tables.begin(date.epochDay(findings.file(), twelveHours), number);
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

  /** Averages end a table; anything else is a prompt, a remark of the shell, or a lost column. */
  private void withoutTime(String text) {
    if (tokens.last(0) == ':'
        || tokens.last(0) == '：'
        || tokens.get(1 % tokens.count()).equals(":")) {
      tables.averages();
    } else if (command(text)) {
      Pasted.remarks(text).forEach(trap -> sink.problem(number, trap));
    } else if (!bare.line(number)) {
      if (!tables.isEmpty()) {
        sink.problem(number, NO_TIME);
      } else if (remark.isEmpty()) {
        remark = text.strip();
      }
    }
  }

  /** True for the command line behind a prompt. */
  private static boolean command(String text) {
    boolean prompt = text.contains("# ") || text.contains("$ ") || text.startsWith("sar ");
    return prompt && text.contains("sar");
  }
}
