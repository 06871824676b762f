package inquest.evidence.process;

import inquest.evidence.Words;
import java.util.Optional;

/**
 * The columns of a table of ps or top, found by the words of its header. The command takes what the
 * others leave, wherever it stands.
 */
final class ProcessTable {
  private final Column[] columns;
  private final int command;

  private ProcessTable(Column[] columns, int command) {
    this.columns = columns;
    this.command = command;
  }

  /** True when the line is the header of such a table. */
  static boolean header(String line) {
    if (line.indexOf("PID") < 0 || line.indexOf("COMMAND") < 0 && line.indexOf("CMD") < 0) {
      return false;
    }
    Words words = Words.of(line);
    boolean lsof = words.has("FD") || words.has("ACCESS");
    return !lsof && words.has("PID") && (words.has("COMMAND") || words.has("CMD"));
  }

  /** The table below a header. */
  static ProcessTable of(Words header) {
    Column[] columns = new Column[header.size()];
    int command = columns.length;
    for (int i = 0; i < columns.length; i++) {
      columns[i] = Column.of(header.get(i));
      command = columns[i] == Column.COMMAND ? i : command;
    }
    return new ProcessTable(columns, command);
  }

  /** The cells of a row; empty when there are fewer than columns or no process or thread. */
  Optional<RowDraft> row(Words words) {
    RowDraft row = new RowDraft();
    int at = 0;
    for (int i = 0; i < command; i++) {
      int width = columns[i] == Column.STARTED ? startWords(words.get(at)) : 1;
      if (at + width > words.size()) {
        return Optional.empty();
      }
      row.cell(columns[i], words.get(at));
      at += width;
    }
    int behind = columns.length - command - 1;
    int end = words.size() - Math.max(behind, 0);
    if (end < at || end == at && behind >= 0) {
      return Optional.empty();
    }
    row.cell(Column.COMMAND, words.between(at, end));
    for (int i = 0; i < behind; i++) {
      row.cell(columns[command + 1 + i], words.get(end + i));
    }
    return Optional.of(row);
  }

  /** {@code 15:22} is one word, {@code Nov 23} two, {@code Mon Nov 23 15:22:28 2026} five. */
  private static int startWords(String first) {
    if (first.length() != 3 || !Character.isLetter(first.charAt(0))) {
      return 1;
    }
    return "MonTueWedThuFriSatSun".indexOf(first) % 3 == 0 ? 5 : 2;
  }
}
