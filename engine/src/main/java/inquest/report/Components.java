package inquest.report;

import inquest.facts.Source;
import inquest.facts.Span;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a record says, by name. Reflection keeps a new kind of fact from being forgotten; it is not
 * on the way of a diagnosis.
 */
final class Components {
  private Components() {}

  /** The components that say something: absent ones and the source are left out. */
  static Map<String, Object> of(Record row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      Object value = value(component, row);
      boolean absent = value.equals("") || value.equals(Double.NaN) || value.equals(Span.UNDATED);
      if (!absent && !(value instanceof Source)) {
        values.put(component.getName(), value);
      }
    }
    return values;
  }

  private static Object value(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of a record as the listings name it: {@code kernel-event}. */
  static String kind(Record row) {
    StringBuilder kind = new StringBuilder();
    for (char letter : row.getClass().getSimpleName().toCharArray()) {
      kind.append(Character.isUpperCase(letter) && kind.length() > 0 ? "-" : "").append(letter);
    }
    return kind.toString().toLowerCase(Locale.ROOT);
  }

  /** A value in words. */
  static String words(Object value) {
    if (value instanceof Span span) {
      return span.from() + "/" + span.to();
    }
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** At most three decimals, none of them a trailing zero. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    String text = String.format(Locale.ROOT, "%.3f", value);
    int end = text.length();
    while (text.charAt(end - 1) == '0') {
      end--;
    }
    return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
