package inquest.cli.testing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One thing that is not as expected.
 *
 * @param key of the expectation
 * @param expected in one line
 * @param got in one line
 * @param lacking items of a list that are not there
 * @param extra items that should not be there
 * @param why lines that explain it; empty when it speaks for itself
 */
public record Difference(
    String key,
    String expected,
    String got,
    List<String> lacking,
    List<String> extra,
    List<String> why) {

  /** Of two texts. */
  static Difference of(String key, String expected, String got) {
    return new Difference(key, expected, got, List.of(), List.of(), List.of());
  }

  /** Of two sets. */
  static Difference of(String key, Set<String> expected, Set<String> got) {
    return new Difference(
        key, text(expected), text(got), without(expected, got), without(got, expected), List.of());
  }

  Difference because(List<String> lines) {
    return new Difference(key, expected, got, lacking, extra, List.copyOf(lines));
  }

  private static String text(Collection<String> items) {
    return items.isEmpty() ? "none" : String.join(", ", items);
  }

  private static List<String> without(Set<String> items, Set<String> others) {
    Set<String> left = new TreeSet<>(items);
    left.removeAll(others);
    return List.copyOf(left);
  }
}
