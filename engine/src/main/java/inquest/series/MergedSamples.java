package inquest.series;

import inquest.evidence.SampleColumn;
import java.util.Arrays;

/**
 * Where the samples of one series stand: the columns of several files laid over each other, each
 * second once, of the column that was added first. Files nearly always are in the order of time.
 */
final class MergedSamples {
  private long[] seconds = {};
  private int[] parts = {};
  private int[] indexes = {};
  private int size;

  /**
   * Adds what a column has beyond those before it: numbers only, and of a second that comes twice
   * the first.
   *
   * @param part which column it is
   * @param clock of its file
   */
  void add(int part, SampleColumn column, SeriesMerger.ToEpochSecond clock) {
    long[] own = new long[column.size()];
    int[] at = new int[column.size()];
    int count = 0;
    boolean ordered = true;
    for (int i = 0; i < column.size(); i++) {
      if (Double.isFinite(column.value(i))) {
        own[count] = clock.of(column.second(i));
        at[count] = i;
        ordered &= count == 0 || own[count] > own[count - 1];
        count++;
      }
    }
    if (ordered) {
      merge(part, own, at, count);
    } else {
      addUnordered(part, own, at, count);
    }
  }

  /** A clock that was set back makes the order of the file another than that of time. */
  private void addUnordered(int part, long[] own, int[] at, int count) {
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    Arrays.sort(order, (a, b) -> Long.compare(own[a], own[b]));
    long[] sorted = new long[count];
    int[] sortedAt = new int[count];
    int kept = 0;
    for (int i : order) {
      if (kept == 0 || own[i] > sorted[kept - 1]) {
        sorted[kept] = own[i];
        sortedAt[kept++] = at[i];
      }
    }
    merge(part, sorted, sortedAt, kept);
  }

  private void merge(int part, long[] own, int[] at, int count) {
    long[] oldSeconds = seconds;
    int[] oldParts = parts;
    int[] oldIndexes = indexes;
    int oldSize = size;
    allocate(oldSize + count);
    int old = 0;
    int next = 0;
    while (old < oldSize || next < count) {
      if (next == count || old < oldSize && oldSeconds[old] <= own[next]) {
        next += next < count && oldSeconds[old] == own[next] ? 1 : 0;
        put(oldSeconds[old], oldParts[old], oldIndexes[old++]);
      } else {
        put(own[next], part, at[next++]);
      }
    }
  }

  private void allocate(int capacity) {
    seconds = new long[capacity];
    parts = new int[capacity];
    indexes = new int[capacity];
    size = 0;
  }

  private void put(long second, int part, int index) {
    seconds[size] = second;
    parts[size] = part;
    indexes[size++] = index;
  }

  int size() {
    return size;
  }

  /** Seconds since 1970, UTC, ascending. */
  long[] seconds() {
    return Arrays.copyOf(seconds, size);
  }

  /** Which column a sample stands in. */
  int part(int sample) {
    return parts[sample];
  }

  /** Where in the column. */
  int index(int sample) {
    return indexes[sample];
  }
}
