package inquest.assembly;

import inquest.evidence.Findings;
import inquest.evidence.ProcessRow;
import inquest.facts.Source;
import inquest.facts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One table of processes with the share of a resource that each takes: one output of a tool, or the
 * sum of several. Keeps, for each user, the sum, his largest command and the row to show.
 */
final class ShareTable {

  /**
   * A process.
   *
   * @param percent its share of the whole host
   */
  record Entry(ProcessRow row, Findings file, Subject user, double percent) {
    Source source() {
      return file.at(row.line(), row.text());
    }
  }

  /**
   * A user.
   *
   * @param percent the sum of his shares, 100 at most
   * @param command the command of his that takes most
   * @param processes how many of his processes run it
   * @param largest his largest process of that command
   */
  record Sum(Subject user, double percent, String command, long processes, Entry largest) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(Entry entry) {
    entries.add(entry);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The users, by name. */
  TreeMap<String, Sum> users() {
    TreeMap<String, List<Entry>> byUser = new TreeMap<>();
    for (Entry entry : entries) {
      byUser.computeIfAbsent(entry.user().name(), user -> new ArrayList<>()).add(entry);
    }
    TreeMap<String, Sum> sums = new TreeMap<>();
    byUser.forEach((user, list) -> sums.put(user, sum(list)));
    return sums;
  }

  private static Sum sum(List<Entry> list) {
    double total = 0;
    TreeMap<String, List<Entry>> byCommand = new TreeMap<>();
    for (Entry entry : list) {
      total += entry.percent();
      byCommand.computeIfAbsent(entry.row().command(), c -> new ArrayList<>()).add(entry);
    }
    List<Entry> most = list;
    double highest = -1;
    for (List<Entry> command : byCommand.values()) {
      double percent = 0;
      for (Entry entry : command) {
        percent += entry.percent();
      }
      if (percent > highest) {
        highest = percent;
        most = command;
      }
    }
    Entry largest = largest(most);
    return new Sum(
        largest.user(), Math.min(100, total), largest.row().command(), most.size(), largest);
  }

  private static Entry largest(List<Entry> list) {
    Entry largest = list.get(0);
    for (Entry entry : list) {
      boolean tie = entry.percent() == largest.percent();
      if (entry.percent() > largest.percent() || tie && entry.row().line() < largest.row().line()) {
        largest = entry;
      }
    }
    return largest;
  }
}
