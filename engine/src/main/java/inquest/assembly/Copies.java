package inquest.assembly;

import inquest.facts.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells copies from continuations. Files whose times overlap (dmesg, dmesg -T, messages, the
 * journal) hold the same events, so that the fullest of them counts; files that follow one another
 * (rotated logs) add up. The time of a file is that of all its events and not of one kind, because
 * the clocks of copies differ by seconds; a file without times overlaps every other.
 */
final class Copies {
  private static final long TOLERANCE_SECONDS = 5;

  private final List<Span> files;

  /**
   * Copies among files.
   *
   * @param files the time of each file, by its number
   */
  Copies(List<Span> files) {
    this.files = List.copyOf(files);
  }

  /**
   * The files that together hold most events and do not overlap.
   *
   * @param numbers of the files, ascending
   * @param counts events in each of them
   * @return indexes into {@code numbers}, ascending
   */
  List<Integer> fullest(List<Integer> numbers, List<Long> counts) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> byEnd(numbers.get(a), numbers.get(b)));
    long[] best = new long[order.size()];
    int[] before = new int[order.size()];
    int last = 0;
    for (int i = 0; i < order.size(); i++) {
      before[i] = -1;
      long most = 0;
      for (int j = 0; j < i; j++) {
        if (best[j] > most && !overlap(numbers.get(order.get(i)), numbers.get(order.get(j)))) {
          most = best[j];
          before[i] = j;
        }
      }
      best[i] = most + counts.get(order.get(i));
      last = best[i] > best[last] ? i : last;
    }
    List<Integer> chain = new ArrayList<>();
    for (int i = last; i >= 0; i = before[i]) {
      chain.add(order.get(i));
    }
    chain.sort(Integer::compare);
    return chain;
  }

  private int byEnd(int a, int b) {
    int order = files.get(a).to().compareTo(files.get(b).to());
    return order == 0 ? Integer.compare(a, b) : order;
  }

  private boolean overlap(int a, int b) {
    Span first = files.get(a);
    Span second = files.get(b);
    if (!first.dated() || !second.dated()) {
      return true;
    }
    long from = Math.max(first.from().getEpochSecond(), second.from().getEpochSecond());
    long to = Math.min(first.to().getEpochSecond(), second.to().getEpochSecond());
    long shorter = Math.min(first.seconds(), second.seconds());
    return shorter < TOLERANCE_SECONDS
        ? to - from >= -TOLERANCE_SECONDS
        : to - from >= TOLERANCE_SECONDS;
  }
}
