package inquest.cli.shrink;

import inquest.facts.Subject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Finds the users that facts name. */
public final class UserNames {
  private UserNames() {}

  /** The users that a fact names. */
  public static List<String> in(Object fact) {
    List<String> users = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = value(component, fact);
      if (component.getName().equals("user") && value instanceof String user) {
        users.add(user);
      } else if (value instanceof Subject subject && subject.kind().equals("user")) {
        users.add(subject.name());
      }
    }
    return users;
  }

  private static Object value(RecordComponent component, Object fact) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not readable: " + component.getName(), e);
    }
  }
}
