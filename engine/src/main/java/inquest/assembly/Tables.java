package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The outputs of a tool: its rows in every file, by file and iteration. */
final class Tables {

  /** One output of a tool in one file. */
  record Table(Findings file, int iteration, List<ProcessRow> rows) {}

  private Tables() {}

  /** All outputs of a tool, by file name and iteration. */
  static List<Table> of(List<Findings> files, String tool) {
    List<Table> tables = new ArrayList<>();
    for (Findings file : files) {
      TreeMap<Integer, List<ProcessRow>> iterations = new TreeMap<>();
      for (ProcessRow row : file.processes()) {
        if (row.table().equals(tool)) {
          iterations.computeIfAbsent(row.iteration(), i -> new ArrayList<>()).add(row);
        }
      }
      iterations.forEach((i, rows) -> tables.add(new Table(file, i, rows)));
    }
    return tables;
  }

  /** The last output of a tool in each file. */
  static List<Table> last(List<Findings> files, String tool) {
    TreeMap<String, Table> last = new TreeMap<>();
    for (Table table : of(files, tool)) {
      last.put(table.file().file(), table);
    }
    return List.copyOf(last.values());
  }
}
