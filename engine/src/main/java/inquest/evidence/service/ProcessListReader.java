package inquest.evidence.service;

import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Labelled;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import inquest.facts.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code SHOW FULL PROCESSLIST} of MySQL and MariaDB: in a box, between tabs, or with {@code \G}.
 *
 * <pre>
 * +----+-------+-----------+------+---------+------+--------------+------------------+
 * | Id | User  | Host      | db   | Command | Time | State        | Info             |
 * +----+-------+-----------+------+---------+------+--------------+------------------+
 * | 42 | alice | localhost | shop | Query   |   95 | Sending data | SELECT * FROM t  |
 *
 * *************************** 1. row ***************************
 *      Id: 42
 *    User: alice
 * </pre>
 *
 * Makes readings of the connections, the statements at work, the longest of them, those that wait
 * for locks, and the share of the database user who has most at work.
 */
public final class ProcessListReader implements Reader {
  private static final int LONGEST_TEXT = 300;

  @Override
  public String format() {
    return "mysql-processlist";
  }

  @Override
  public String reads() {
    return "SHOW FULL PROCESSLIST";
  }

  @Override
  public String family() {
    return "service";
  }

  @Override
  public Recognition recognise(Head head) {
    for (String line : head.lines()) {
      if (header(line)) {
        return Recognition.BY_CONTENT;
      }
    }
    boolean rows = head.hasLineStarting("***") && head.hasLineWith(". row ***");
    boolean columns = head.hasLineStarting("Command: ") || head.hasLineStarting("COMMAND: ");
    return rows && columns && (head.hasLineStarting("Id: ") || head.hasLineStarting("ID: "))
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  private static boolean header(String line) {
    int id = line.startsWith("|") ? line.indexOf('d') - 1 : 0;
    if (id < 0
        || !line.startsWith("Id", id) && !line.startsWith("ID", id) && !line.contains("| ID ")) {
      return false;
    }
    String upper = line.length() > 400 ? "" : line.toUpperCase(Locale.ROOT);
    return upper.contains("USER") && upper.contains("COMMAND") && upper.contains("STATE");
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    Pass state = new Pass(findings);
    while (lines.next()) {
      String text = lines.text();
      state.line(text.length() > 4000 ? text.substring(0, 4000) : text, lines.number());
    }
    state.finish();
    if (!findings.any()) {
      findings.nothing("no list of threads in it");
    }
  }

  /** One pass through the file. */
  private static final class Pass {
    private final Findings findings;
    private final Map<String, String> vertical = new HashMap<>();
    private List<String> columns = List.of();
    private char separator = '|';
    private ProcessListSums sums = new ProcessListSums();
    private Source source;
    private boolean open;
    private long rowLine;
    private String rowText = "";

    Pass(Findings findings) {
      this.findings = findings;
      this.source = findings.whole();
    }

    void line(String text, long number) {
      if (header(text)) {
        finish();
        separator = text.startsWith("|") ? '|' : '\t';
        columns = lower(cells(text));
        begin(number, text);
      } else if (text.startsWith("***") && text.contains(". row ***")) {
        vertical(number, text);
      } else if (rowLine > 0) {
        Labelled cell = Labelled.of(text);
        vertical.putIfAbsent(cell.key().toLowerCase(Locale.ROOT), cell.value());
      } else if (!columns.isEmpty() && text.indexOf(separator) >= 0) {
        row(cells(text), number, text);
      }
    }

    private void begin(long number, String text) {
      source = findings.at(number, cut(text));
      open = true;
    }

    private void vertical(long number, String text) {
      if (text.contains("* 1. row *")) {
        finish();
      }
      endRow();
      if (!open) {
        begin(number, text);
      }
      rowLine = number;
    }

    private void endRow() {
      if (rowLine > 0) {
        rowText = vertical.getOrDefault("info", "");
        add(vertical, rowLine, rowText);
        vertical.clear();
        rowLine = 0;
      }
    }

    private List<String> cells(String text) {
      boolean boxed = separator == '|' && text.startsWith("|");
      return Printed.cells(boxed ? text.substring(1) : text, separator);
    }

    private void row(List<String> cells, long number, String text) {
      if (cells.size() < columns.size() || Printed.count(cells.get(0)) < 0) {
        return;
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.putIfAbsent(columns.get(i), cells.get(i));
      }
      add(row, number, text);
    }

    private void add(Map<String, String> row, long number, String text) {
      if (row.containsKey("user") && row.containsKey("command")) {
        sums.add(
            new ProcessListRow(
                row.get("user"),
                row.get("command"),
                Printed.count(row.getOrDefault("time", "")),
                row.getOrDefault("state", ""),
                row.getOrDefault("info", "")),
            number,
            cut(text));
      }
    }

    void finish() {
      endRow();
      if (open) {
        sums.state(findings, source);
        sums = new ProcessListSums();
        open = false;
      }
    }

    private static List<String> lower(List<String> cells) {
      List<String> lower = new ArrayList<>();
      for (String cell : cells) {
        lower.add(cell.toLowerCase(Locale.ROOT));
      }
      lower.removeIf(String::isEmpty);
      return lower;
    }

    private static String cut(String text) {
      return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
  }
}
