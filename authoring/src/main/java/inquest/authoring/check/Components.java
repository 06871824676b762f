package inquest.authoring.check;

import java.util.Map;

/** Follows paths of components. */
final class Components {
  /** The kinds that can be compared with a literal. */
  static final String TEXT = "text";

  static final String NUMBER = "number";

  static final String FLAG = "flag";

  static final String INSTANT = "instant";

  private Components() {}

  /** What a component is: one of the above, or the type of a record; empty when there is none. */
  static String kind(Vocabulary vocabulary, String type, String path) {
    String kind = type;
    for (String name : path.split("\\.", -1)) {
      Map<String, String> components = vocabulary.fact(kind);
      kind = components == null ? "" : components.getOrDefault(name, "");
    }
    return kind;
  }

  /** Whether the components of a kind are compared, and not it itself. */
  static boolean record(String kind) {
    return !kind.isEmpty() && Character.isUpperCase(kind.charAt(0));
  }
}
