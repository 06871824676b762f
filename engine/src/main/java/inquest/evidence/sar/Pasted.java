package inquest.evidence.sar;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the commands that people paste together with the output of sar. */
final class Pasted {
  private Pasted() {}

  /** The traps in a command line: what it was meant to show and does not. */
  static List<String> remarks(String command) {
    List<String> found = new ArrayList<>();
    if (option(command, "-p")) {
      found.add("sar -p only prints the names of devices: single CPUs are sar -P ALL");
    }
    if (command.contains("; awk") || command.contains(";awk")) {
      found.add("a pipe is missing before awk: it printed nothing");
    }
    if (command.contains("sar -r") && command.contains("$10")) {
      found.add("sar -r has no swap since sysstat 8.1.5: its tenth column is another, see sar -S");
    }
    return found;
  }

  /** An option of its own, not a part of {@code -n DEV -p} for disks. */
  private static boolean option(String command, String option) {
    int at = command.indexOf("sar " + option);
    int end = at + 4 + option.length();
    return at >= 0
        && (end == command.length() || " ;|)&".indexOf(command.charAt(end)) >= 0)
        && !command.startsWith(" -", end);
  }
}
