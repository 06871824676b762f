package inquest.report;

import inquest.knowledge.CauseText;
import inquest.knowledge.Causes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Columns for a causal graph: whatever is brought about stands right of all that brings it about,
 * and in its column at the height of these. Causes without an effect are not part of it.
 */
final class GraphLayout {
  private static final int SWEEPS = 8;

  private final Causes causes;
  private final Map<String, List<String>> above = new LinkedHashMap<>();
  private final Map<String, Integer> columns = new HashMap<>();

  GraphLayout(Causes causes) {
    this.causes = causes;
    for (CauseText text : causes.texts().values()) {
      for (String effect : text.effects()) {
        above.computeIfAbsent(text.id(), any -> new ArrayList<>());
        above.computeIfAbsent(effect, any -> new ArrayList<>()).add(text.id());
      }
    }
  }

  /** The ids, column by column, from top to bottom. */
  List<List<String>> columns() {
    List<List<String>> ordered = new ArrayList<>();
    for (String id : above.keySet()) {
      int column = column(id);
      while (ordered.size() <= column) {
        ordered.add(new ArrayList<>());
      }
      ordered.get(column).add(id);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 1; i < ordered.size(); i++) {
        arrange(ordered.get(i), heights(ordered), false);
      }
      for (int i = ordered.size() - 2; i >= 0; i--) {
        arrange(ordered.get(i), heights(ordered), true);
      }
    }
    return ordered;
  }

  /** The longest way from the left; at least one column right of everything above. */
  private int column(String id) {
    Integer known = columns.get(id);
    if (known == null) {
      int column = 0;
      for (String other : above.get(id)) {
        column = Math.max(column, column(other) + 1);
      }
      known = column;
      columns.put(id, known);
    }
    return known;
  }

  /** The place of each id, from 0 at the top of its column to 1 at the bottom. */
  private static Map<String, Double> heights(List<List<String>> ordered) {
    Map<String, Double> heights = new HashMap<>();
    for (List<String> column : ordered) {
      for (int i = 0; i < column.size(); i++) {
        heights.put(column.get(i), (i + 0.5) / column.size());
      }
    }
    return heights;
  }

  private void arrange(List<String> column, Map<String, Double> heights, boolean byEffects) {
    Map<String, Double> wanted = new HashMap<>();
    for (String id : column) {
      List<String> others = byEffects ? causes.texts().get(id).effects() : above.get(id);
      double own = heights.get(id);
      wanted.put(id, others.stream().mapToDouble(heights::get).average().orElse(own));
    }
    column.sort(Comparator.comparing((String id) -> wanted.get(id)).thenComparing(id -> id));
  }
}
