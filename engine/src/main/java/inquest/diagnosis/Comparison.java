package inquest.diagnosis;

import inquest.knowledge.Condition.Constraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares components with what the constraints of rules ask of them, as Drools does. */
final class Comparison {
  private Comparison() {}

  /** Whether every variable that the constraint refers to has a value. */
  static boolean decidable(Constraint constraint, Map<String, Object> bound) {
    return wanted(constraint.right(), bound).isPresent();
  }

  /**
   * Whether the fact satisfies the constraint.
   *
   * @throws IllegalStateException when a variable has no value
   */
  static boolean holds(Constraint constraint, Object fact, Map<String, Object> bound) {
    Object seen = Component.at(fact, constraint.left());
    List<Object> wanted =
        wanted(constraint.right(), bound)
            .orElseThrow(() -> new IllegalStateException("not bound: " + constraint.right()));
    return switch (constraint.operator()) {
      case "in" -> wanted.stream().anyMatch(value -> same(seen, value));
      case "not in" -> wanted.stream().noneMatch(value -> same(seen, value));
      case "contains" -> String.valueOf(seen).contains(String.valueOf(wanted.get(0)));
      case "==" -> same(seen, wanted.get(0));
      case "!=" -> !same(seen, wanted.get(0));
      default -> ordered(constraint.operator(), seen, wanted.get(0));
    };
  }

  /** What a constraint compares with, a list of several; empty when a variable has no value. */
  static Optional<List<Object>> wanted(String right, Map<String, Object> bound) {
    boolean list = right.startsWith("(");
    String inner = list ? right.substring(1, right.length() - 1) : right;
    List<Object> values = new ArrayList<>();
    for (String item : list ? inner.split(",", -1) : new String[] {inner}) {
      Optional<Object> value = operand(item.strip(), bound);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  private static Optional<Object> operand(String text, Map<String, Object> bound) {
    if (text.startsWith("\"")) {
      return Optional.of(text.substring(1, text.length() - 1));
    } else if (text.startsWith("$")) {
      return variable(text, bound);
    } else if (text.equals("true") || text.equals("false")) {
      return Optional.of(Boolean.valueOf(text));
    }
    return Optional.of(Double.valueOf(text));
  }

  /** A variable, or a component of what it stands for. */
  private static Optional<Object> variable(String text, Map<String, Object> bound) {
    int dot = text.indexOf('.');
    Object value = bound.get(dot < 0 ? text : text.substring(0, dot));
    return value == null || dot < 0
        ? Optional.ofNullable(value)
        : Optional.of(Component.at(value, text.substring(dot + 1)));
  }

  private static boolean same(Object seen, Object wanted) {
    if (seen instanceof Number a && wanted instanceof Number b) {
      return a.doubleValue() == b.doubleValue();
    }
    return seen.equals(wanted);
  }

  private static boolean ordered(String operator, Object seen, Object wanted) {
    if (seen instanceof Number a && wanted instanceof Number b) {
      double x = a.doubleValue();
      double y = b.doubleValue();
      return switch (operator) {
        case "<" -> x < y;
        case "<=" -> x <= y;
        case ">" -> x > y;
        default -> x >= y;
      };
    }
    int order = order(seen, wanted);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Drools compares only what is of one type
  private static int order(Object seen, Object wanted) {
    return ((Comparable) seen).compareTo(wanted);
  }
}
