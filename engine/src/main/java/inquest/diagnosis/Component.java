package inquest.diagnosis;

import java.lang.reflect.RecordComponent;

/** Reads components of records by their names, as the conditions of the rules name them. */
final class Component {
  private Component() {}

  /**
   * The value at a path such as {@code subject.kind}.
   *
   * @throws IllegalStateException when the record has no such component
   */
  static Object at(Object record, String path) {
    Object value = record;
    for (String name : path.split("\\.", -1)) {
      value = of(value, name);
    }
    return value;
  }

  private static Object of(Object record, String name) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    if (components != null) {
      for (RecordComponent component : components) {
        if (component.getName().equals(name)) {
          return value(component, record);
        }
      }
    }
    throw new IllegalStateException(
        "no component " + name + " in " + record.getClass().getSimpleName());
  }

  private static Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not readable: " + component.getName(), e);
    }
  }
}
