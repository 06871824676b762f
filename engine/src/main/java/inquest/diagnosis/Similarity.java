package inquest.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds the names that somebody may have meant. */
public final class Similarity {
  private static final int NAMES = 3;

  private Similarity() {}

  /** At most three names that need few changes, or hold what was written, nearest first. */
  public static List<String> nearest(String written, Collection<String> names) {
    int most = Math.max(2, written.length() / 3);
    Map<String, Integer> distances = new HashMap<>();
    for (String name : new TreeSet<>(names)) {
      int distance = distance(written, name);
      boolean part = written.length() > 2 && name.contains(written);
      if (distance <= most || part) {
        distances.put(name, part ? Math.min(distance, most) : distance);
      }
    }
    List<String> near = new ArrayList<>(distances.keySet());
    near.sort(
        Comparator.comparing((String name) -> distances.get(name))
            .thenComparing(Comparator.naturalOrder()));
    return List.copyOf(near.subList(0, Math.min(NAMES, near.size())));
  }

  /** Letters to insert, delete or replace. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
