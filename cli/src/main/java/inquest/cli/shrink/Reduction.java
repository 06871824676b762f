package inquest.cli.shrink;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Delta debugging (Zeller and Hildebrandt, 2002): takes parts away as long as what is left passes a
 * test, first large parts, then ever smaller ones. What it leaves passes, and lacks nothing that
 * could be taken away alone. The same items and answers give the same result.
 */
final class Reduction {
  private Reduction() {}

  /** Whether something is left of what matters. */
  interface Test<T> {
    boolean passes(List<T> items) throws IOException;
  }

  /**
   * The items that are needed, in their order.
   *
   * @param items which pass as they are
   */
  static <T> List<T> of(List<T> items, Test<T> test) throws IOException {
    if (items.isEmpty() || test.passes(List.of())) {
      return List.of();
    }
    List<T> left = items;
    int parts = 2;
    while (left.size() > 1) {
      List<T> smaller = withoutOnePart(left, parts, test);
      if (smaller.size() < left.size()) {
        left = smaller;
        parts = Math.max(2, parts - 1);
      } else if (parts >= left.size()) {
        return left;
      } else {
        parts = Math.min(left.size(), 2 * parts);
      }
    }
    return left;
  }

  /** Takes away every one of so many parts that is not needed, from the last to the first. */
  private static <T> List<T> withoutOnePart(List<T> items, int parts, Test<T> test)
      throws IOException {
    List<T> left = items;
    int to = items.size();
    for (int part = parts - 1; part >= 0; part--) {
      int from = (int) ((long) items.size() * part / parts);
      List<T> rest = new ArrayList<>(left.subList(0, from));
      rest.addAll(left.subList(to, left.size()));
      if (to > from && !rest.isEmpty() && test.passes(rest)) {
        left = rest;
      }
      to = from;
    }
    return left;
  }
}
