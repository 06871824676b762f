package inquest.diagnosis;

import inquest.facts.Fact;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import inquest.knowledge.CauseText;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/**
 * Fills the placeholders of {@code causes.yaml}: {@code {subject}} with the subject of the finding,
 * {@code {Fact.component}} with that of the strongest matched fact of the type.
 */
final class Statements {
  private Statements() {}

  /** The first statement whose placeholders are all known; the title when there is none. */
  static String statement(CauseText text, Subject subject, Collection<Fact> evidence) {
    for (String template : text.statements()) {
      Optional<String> filled = fill(template, subject, evidence);
      if (filled.isPresent()) {
        return filled.get();
      }
    }
    return text.title();
  }

  private static Optional<String> fill(
      String template, Subject subject, Collection<Fact> evidence) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = value(template.substring(open + 1, close), subject, evidence);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      out.append(template, at, open).append(value);
      at = close + 1;
    }
    return Optional.of(sentence(out.append(template, at, template.length()).toString()));
  }

  /** Begins with a capital, unless the first word is a name such as sda or /data. */
  private static String sentence(String text) {
    boolean word = text.startsWith("user ") || text.startsWith("host ");
    return word ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static String value(String placeholder, Subject subject, Collection<Fact> evidence) {
    if (placeholder.equals("subject")) {
      return subject.toString();
    }
    int dot = placeholder.indexOf('.');
    String type = placeholder.substring(0, dot);
    Optional<Fact> strongest = strongest(type, subject, evidence);
    return strongest.isEmpty()
        ? ""
        : text(component(strongest.get(), placeholder.substring(dot + 1)));
  }

  /**
   * Of the facts of a type, those about the subject first, then the one with the largest number.
   */
  private static Optional<Fact> strongest(String type, Subject subject, Collection<Fact> evidence) {
    Optional<Fact> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (Fact fact : evidence) {
      if (fact.getClass().getSimpleName().equals(type)) {
        double strength = Strength.of(fact) + (Strength.about(fact, subject) ? Strength.ABOUT : 0);
        if (strength > most) {
          most = strength;
          best = Optional.of(fact);
        }
      }
    }
    return best;
  }

  private static Object component(Fact fact, String name) {
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      if (component.getName().equals(name)) {
        try {
          return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("not readable: " + name, e);
        }
      }
    }
    throw new IllegalStateException(
        "no component " + name + " in " + fact.getClass().getSimpleName());
  }

  private static String text(Object value) {
    if (value instanceof Double number) {
      return number(number);
    } else if (value instanceof Span span) {
      return span.dated() ? span.from() + " to " + span.to() : "";
    } else if (value instanceof Source source) {
      return source.text().strip();
    } else if (value instanceof Subject subject) {
      return subject.name().isEmpty() && !subject.equals(Subject.HOST) ? "" : subject.toString();
    }
    return String.valueOf(value);
  }

  /** With one decimal below a hundred, none above; never in an exponent. */
  static String number(double value) {
    if (Math.abs(value) >= 100 || value == Math.rint(value)) {
      return Long.toString(Math.round(value));
    }
    long tenths = Math.round(Math.abs(value) * 10);
    String text = tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    return value < 0 && tenths > 0 ? "-" + text : text;
  }
}
