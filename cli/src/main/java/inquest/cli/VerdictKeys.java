package inquest.cli;

import inquest.diagnosis.Diagnosis;
import inquest.diagnosis.Diagnosis.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict of a diagnosis by the keys of {@code expected.yaml}, to be compared and shown. */
final class VerdictKeys {
  /** The value of a key that has none. */
  static final String NONE = "none";

  private VerdictKeys() {}

  /** Key → value, in the order of the file; lists are sorted, in brackets. */
  static Map<String, String> of(Diagnosis diagnosis) {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put("problem", diagnosis.problem());
    keys.put("cause", diagnosis.cause().map(Finding::id).orElse(NONE));
    keys.put("subject", diagnosis.cause().map(Finding::subject).orElse(NONE));
    keys.put(
        "escalate", list(diagnosis.escalations().stream().map(to -> to.to() + " " + to.urgency())));
    keys.put("flags", list(diagnosis.flags().stream()));
    keys.put(
        "contributing",
        list(diagnosis.contributing().stream().map(one -> one.id() + " " + one.subject())));
    return keys;
  }

  /** The same of one line of the results of a batch, as {@link JsonTree} reads it. */
  static Map<String, String> of(Map<?, ?> result) {
    Map<String, String> keys = new LinkedHashMap<>();
    if (result.get("error") != null) {
      keys.put("error", text(result.get("error")));
      return keys;
    }
    Map<?, ?> cause = result.get("cause") instanceof Map<?, ?> found ? found : Map.of();
    keys.put("problem", text(result.get("problem")));
    keys.put("cause", text(cause.get("id")));
    keys.put("subject", text(cause.get("subject")));
    keys.put(
        "escalate",
        list(maps(result, "escalate").map(to -> to.get("to") + " " + to.get("urgency"))));
    keys.put(
        "flags",
        list(
            result.get("flags") instanceof List<?> flags
                ? flags.stream().map(String::valueOf)
                : Stream.of()));
    keys.put(
        "contributing",
        list(maps(result, "contributing").map(one -> one.get("id") + " " + one.get("subject"))));
    return keys;
  }

  private static Stream<Map<?, ?>> maps(Map<?, ?> result, String key) {
    List<?> items = result.get(key) instanceof List<?> found ? found : List.of();
    return items.stream().map(item -> item instanceof Map<?, ?> map ? map : Map.of());
  }

  private static String text(Object value) {
    return value == null ? NONE : String.valueOf(value);
  }

  private static String list(Stream<String> items) {
    return items.collect(Collectors.toCollection(TreeSet::new)).stream()
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
