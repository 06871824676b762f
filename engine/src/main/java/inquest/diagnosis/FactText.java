package inquest.diagnosis;

import inquest.facts.Conclusion;
import inquest.facts.Fact;
import inquest.facts.Limit;
import inquest.facts.Source;
import inquest.facts.Span;
import java.lang.reflect.RecordComponent;

/** Facts, limits and conclusions in a few words, for explanations. */
final class FactText {
  private FactText() {}

  /** As {@code KernelEvent io-error}. */
  static String name(Object fact) {
    String value = Discriminator.of(fact);
    String type = fact.getClass().getSimpleName();
    return value.isEmpty() ? type : type + " " + value;
  }

  /** Its components, as {@code percent 71.3, processes 4}; what its name says is left out. */
  static String values(Object fact) {
    if (fact instanceof Limit limit) {
      return Statements.number(limit.value());
    }
    StringBuilder text = new StringBuilder();
    String told = Discriminator.of(fact);
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      Object value = Component.at(fact, component.getName());
      String words = words(value);
      if (!words.isEmpty() && !words.equals(told)) {
        text.append(text.isEmpty() ? "" : ", ");
        boolean named = words.startsWith(component.getName() + " ");
        text.append(named ? "" : component.getName() + " ").append(words);
      }
    }
    return text.toString();
  }

  /** A value in words; empty when it says nothing. */
  static String words(Object value) {
    if (value instanceof Source || value.equals(Span.UNDATED)) {
      return "";
    } else if (value instanceof Span span) {
      return span.seconds() == 0 ? span.from().toString() : span.from() + " to " + span.to();
    } else if (value instanceof Double number) {
      return number.isNaN() ? "" : Statements.number(number);
    }
    return String.valueOf(value);
  }

  /** What a fact or conclusion is, in one line. */
  static String line(Object fact) {
    return fact instanceof Conclusion ? name(fact) : name(fact) + ": " + values(fact);
  }

  /** Where it was read; a source without file for what is no evidence. */
  static Source source(Object fact) {
    return fact instanceof Fact evidence ? evidence.source() : new Source("", "", 0, "");
  }
}
