package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.knowledge.Commands;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The processes that take the capture: the commands of that purpose, what they started, and the
 * scripts that run them. They are never blamed.
 */
final class Collectors {
  private static final String PURPOSE = "collector";
  private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "ksh", "zsh", "ash");
  private static final Set<String> INTERPRETERS = Set.of("perl", "sudo", "timeout", "nice", "env");
  private static final int DEEPEST = 32;

  private final Commands commands;
  private final Set<Long> pids = new HashSet<>();

  Collectors(List<Findings> files, Commands commands) {
    this.commands = commands;
    Map<Long, ProcessRow> rows = new HashMap<>();
    for (Findings file : files) {
      for (ProcessRow row : file.processes()) {
        if (!row.table().equals("oom")) {
          rows.merge(row.pid(), row, (a, b) -> a.parent() >= 0 ? a : b);
        }
      }
    }
    for (ProcessRow row : rows.values()) {
      if (named(row)) {
        pids.add(row.pid());
        scripts(row, rows);
      }
    }
    for (ProcessRow row : rows.values()) {
      if (childOfCollector(row, rows)) {
        pids.add(row.pid());
      }
    }
  }

  /** A collector by its own name, or by that of the script it interprets. */
  private boolean named(ProcessRow row) {
    if (commands.purpose(row.command()).equals(PURPOSE)) {
      return true;
    }
    String command = row.command();
    boolean interpreter =
        command.startsWith("python") || SHELLS.contains(command) || INTERPRETERS.contains(command);
    return interpreter && commands.purpose(script(row.arguments())).equals(PURPOSE);
  }

  private static String script(String arguments) {
    int blank = arguments.indexOf(' ');
    if (blank < 0) {
      return "";
    }
    int from = blank + 1;
    int end = arguments.indexOf(' ', from);
    String word = arguments.substring(from, end < 0 ? arguments.length() : end);
    return word.substring(word.lastIndexOf('/') + 1);
  }

  private void scripts(ProcessRow row, Map<Long, ProcessRow> rows) {
    ProcessRow parent = rows.get(row.parent());
    for (int depth = 0; depth < DEEPEST && parent != null; depth++) {
      boolean script = SHELLS.contains(parent.command()) || INTERPRETERS.contains(parent.command());
      if (parent.pid() <= 1 || !script || !pids.add(parent.pid())) {
        return;
      }
      parent = rows.get(parent.parent());
    }
  }

  private boolean childOfCollector(ProcessRow row, Map<Long, ProcessRow> rows) {
    ProcessRow parent = rows.get(row.parent());
    for (int depth = 0; depth < DEEPEST && parent != null; depth++) {
      if (named(parent)) {
        return true;
      }
      parent = rows.get(parent.parent());
    }
    return false;
  }

  /** True when the row is of the collector. */
  boolean holds(ProcessRow row) {
    boolean listed = pids.contains(row.pid()) && !row.table().equals("oom");
    return listed || commands.purpose(row.command()).equals(PURPOSE);
  }
}
