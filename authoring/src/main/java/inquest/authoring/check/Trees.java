package inquest.authoring.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into trees of maps, lists and texts; what is not of the form asked for is empty. */
final class Trees {
  private Trees() {}

  static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> members) {
      members.forEach((key, member) -> map.put(String.valueOf(key), member));
    }
    return map;
  }

  static Map<String, String> strings(Object value) {
    Map<String, String> map = new LinkedHashMap<>();
    map(value).forEach((key, member) -> map.put(key, String.valueOf(member)));
    return map;
  }

  static List<?> list(Object value) {
    return value instanceof Collection<?> items
        ? List.copyOf(items)
        : value == null || value.equals("") ? List.of() : List.of(value);
  }

  static List<String> texts(Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }
}
