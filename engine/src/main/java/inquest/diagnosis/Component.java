package inquest.diagnosis;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** Reads components of records by their names, as the conditions of the rules name them. */
final class Component {
  /** The accessors of a record by their names; nothing for what is no record. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new HashMap<>();
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component :
              components == null ? new RecordComponent[0] : components) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return accessors;
        }
      };

  private Component() {}

  /**
   * The value at a path such as {@code subject.kind}.
   *
   * @throws IllegalStateException when the record has no such component
   */
  static Object at(Object record, String path) {
    Object value = record;
    int from = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
      value = of(value, path.substring(from, dot));
      from = dot + 1;
    }
    return of(value, path.substring(from));
  }

  private static Object of(Object record, String name) {
    Method accessor = ACCESSORS.get(record.getClass()).get(name);
    if (accessor == null) {
      throw new IllegalStateException(
          "no component " + name + " in " + record.getClass().getSimpleName());
    }
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not readable: " + name, e);
    }
  }
}
