package inquest.evidence.process;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.evidence.Quantity;
import inquest.evidence.Reader;
import inquest.evidence.SkippedLines;
import inquest.evidence.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of processes below the screens of atop. Each interval is a part of its own with its
 * moment, so that only those of the incident are used.
 *
 * <pre>
 *   PID SYSCPU USRCPU  VGROW  RGROW  RDDSK  WRDSK RUID     S CPUNR  CPU CMD
 *  4711  2.87s 51.84s   8.6G   1.1G   2.3M  13.6M alice    R     2  91% php
 * </pre>
 */
final class AtopProcesses {
  private record Screen(String taken, List<ProcessRow> rows) {}

  private final Findings findings;
  private final Reader reader;
  private final SkippedLines skipped = new SkippedLines();
  private final ArrayDeque<Screen> screens = new ArrayDeque<>();
  private List<String> names = List.of();
  private String taken = "";
  private double elapsed = Double.NaN;
  private boolean left = true;
  private int kept;
  private boolean dropped;
  private long firstWithout;

  AtopProcesses(Findings findings, Reader reader) {
    this.findings = findings;
    this.reader = reader;
  }

  /**
   * A new interval.
   *
   * @param end local time, ISO 8601; empty when not known
   * @param seconds how long it lasted; NaN when that is not known
   */
  void begin(String end, double seconds) {
    taken = end;
    elapsed = seconds;
    left = end.isEmpty() || Double.isNaN(seconds);
    names = List.of();
    if (!left) {
      screens.addLast(new Screen(end, new ArrayList<>()));
    }
  }

  /** The rows of this interval are of the time since boot. */
  void leaveOut() {
    left = true;
  }

  /** True for the names of the columns; behind the command may stand a page number. */
  static boolean header(String line) {
    return line.stripLeading().startsWith("PID ") && line.contains(" CMD");
  }

  void line(long number, String text) {
    if (header(text)) {
      names = names(Words.of(text));
      boolean users = names.contains("RUID");
      firstWithout = users || firstWithout > 0 ? firstWithout : number;
      names = users ? names : List.of();
    } else if (!left && !names.isEmpty() && !text.isBlank()) {
      row(Words.of(text), number, text);
    }
  }

  private static List<String> names(Words header) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.size() && !header.get(i).equals("CMD"); i++) {
      names.add(header.get(i));
    }
    return names;
  }

  private void row(Words words, long number, String text) {
    long pid = Quantity.whole(words.get(0));
    if (words.size() <= names.size() || pid < 0) {
      skipped.add(number);
      return;
    }
    String tid = cell(words, "TID");
    if (!tid.isEmpty() && !tid.equals("-")) {
      return;
    }
    RowDraft row = new RowDraft();
    row.pid = pid;
    row.cell(Column.USER, cell(words, "RUID"));
    String state = cell(words, "S");
    row.cell(Column.STATE, state.isEmpty() ? "-" : state);
    double seconds =
        Elapsed.seconds(cell(words, "SYSCPU")) + Elapsed.seconds(cell(words, "USRCPU"));
    row.cell(Column.CPU_PERCENT, String.valueOf((float) (100 * seconds / elapsed)));
    row.cell(Column.RESIDENT, cell(words, "RSIZE"));
    row.readKilobytesPerSecond = Quantity.kilobytes(cell(words, "RDDSK"), 1) / elapsed;
    row.writtenKilobytesPerSecond = Quantity.kilobytes(cell(words, "WRDSK"), 1) / elapsed;
    String command = ended(words.from(names.size()));
    row.cell(Column.COMMAND, PidstatTable.ofKernel(command) ? "[" + command + "]" : command);
    add(names.contains("SYSCPU"), "top", row, number, text);
    add(names.contains("RSIZE"), "ps", row, number, text);
    add(names.contains("RDDSK"), "iotop", row, number, text);
  }

  /** The name without the brackets that it has when the process ended in the interval. */
  private static String ended(String command) {
    boolean brackets = command.startsWith("<") && command.endsWith(">") && command.length() > 2;
    return brackets ? command.substring(1, command.length() - 1) : command;
  }

  private String cell(Words words, String name) {
    int at = names.indexOf(name);
    return at < 0 ? "" : words.get(at);
  }

  private void add(boolean wanted, String as, RowDraft row, long number, String text) {
    if (!wanted) {
      return;
    }
    screens.peekLast().rows().add(row.row(as, 1, number, text));
    kept++;
    while (kept > RecentRows.MOST && screens.size() > 1) {
      kept -= screens.removeFirst().rows().size();
      dropped = true;
    }
  }

  void report() {
    for (Screen screen : screens) {
      if (!screen.rows().isEmpty()) {
        Findings part = findings.part(reader);
        part.identify("taken", screen.taken());
        screen.rows().forEach(part::process);
      }
    }
    if (dropped) {
      findings.problem(
          0,
          "processes of early intervals are left out: the last " + RecentRows.MOST + " are kept");
    }
    if (firstWithout > 0) {
      findings.problem(
          firstWithout, "processes without their users, which atop -L 160 prints: left out");
    }
    skipped.report(findings, "no row of the table");
  }
}
