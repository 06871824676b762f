package inquest.knowledge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that take the place of those of {@code limits.yaml}: section → name → key → number or
 * time.
 */
public final class Overlay {
  private final Map<String, Map<String, Map<String, Object>>> changes = new TreeMap<>();

  /** Sets one number, a {@link Double}, or one time, a text such as {@code 5m}. */
  public void set(String section, String name, String key, Object value) {
    changes
        .computeIfAbsent(section, any -> new TreeMap<>())
        .computeIfAbsent(name, any -> new TreeMap<>())
        .put(key, value);
  }

  /** Sets whatever another overlay sets. */
  void add(Overlay other) {
    other.changes.forEach(
        (section, limits) ->
            limits.forEach(
                (name, keys) -> keys.forEach((key, value) -> set(section, name, key, value))));
  }

  /** The numbers of a profile, from its tree. */
  static Overlay of(Map<?, ?> profile) {
    Overlay overlay = new Overlay();
    profile.forEach(
        (section, limits) ->
            ((Map<?, ?>) limits)
                .forEach(
                    (name, keys) ->
                        ((Map<?, ?>) keys)
                            .forEach(
                                (key, value) -> {
                                  if (LimitText.NUMBERS.contains(String.valueOf(key))) {
                                    overlay.set(
                                        String.valueOf(section),
                                        String.valueOf(name),
                                        String.valueOf(key),
                                        value);
                                  }
                                })));
    return overlay;
  }

  /**
   * The tree of {@code limits.yaml} with these numbers.
   *
   * @throws IllegalStateException when it has no such limit
   */
  Map<String, Object> over(Map<?, ?> limits) {
    Map<String, Object> merged = new LinkedHashMap<>();
    limits.forEach((section, entries) -> merged.put(String.valueOf(section), entries));
    changes.forEach(
        (section, names) -> {
          Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) merged.get(section));
          names.forEach(
              (name, keys) -> {
                if (!(entries.get(name) instanceof Map<?, ?> limit)) {
                  throw new IllegalStateException("no limit " + name + " in " + section);
                }
                Map<Object, Object> changed = new LinkedHashMap<>(limit);
                changed.putAll(keys);
                entries.put(name, changed);
              });
          merged.put(section, entries);
        });
    return merged;
  }

  /** The changes, sorted: the same for the same numbers. */
  @Override
  public String toString() {
    return changes.isEmpty() ? "" : changes.toString();
  }
}
