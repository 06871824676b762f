package inquest.evidence.service;

import java.util.HashMap;
import java.util.Map;

/**
 * How often each of many names occurs; names beyond the first {@value #MOST}, and beyond the memory
 * that the file has for all of its names, are not told apart.
 */
final class BoundedCounts {
  static final int MOST = 5000;

  private final Map<String, long[]> counts = new HashMap<>();
  private final NameBudget budget;
  private long taken;
  private boolean full;

  BoundedCounts(NameBudget budget) {
    this.budget = budget;
  }

  void add(String name) {
    long[] count = counts.get(name);
    if (count != null) {
      count[0]++;
    } else if (counts.size() < MOST && budget.take(name)) {
      taken += NameBudget.cost(name);
      counts.put(name, new long[] {1});
    } else {
      full = true;
    }
  }

  /** Gives the memory of the names back: nothing more is counted or asked. */
  void release() {
    counts.clear();
    budget.give(taken);
    taken = 0;
  }

  /** The count of the most frequent name; 0 when there is none. */
  long most() {
    long most = 0;
    for (long[] count : counts.values()) {
      most = Math.max(most, count[0]);
    }
    return most;
  }

  /** How many names, at least. */
  int size() {
    return counts.size();
  }

  /** True when there were more names than could be told apart: the counts are lower bounds. */
  boolean full() {
    return full;
  }
}
