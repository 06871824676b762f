package inquest.cli;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the name that was meant. */
final class Spelling {
  private Spelling() {}

  /** The name that is fewest letters away, a third of its letters at most. */
  static Optional<String> closest(String typed, Collection<String> names) {
    Optional<String> best = Optional.empty();
    int fewest = Integer.MAX_VALUE;
    for (String name : new TreeSet<>(names)) {
      int distance = distance(typed, name);
      if (distance < fewest && distance <= Math.max(1, name.length() / 3)) {
        fewest = distance;
        best = Optional.of(name);
      }
    }
    return best;
  }

  /** Letters to add, drop or change (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
