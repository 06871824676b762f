package inquest.assembly;

import inquest.facts.Fact;
import inquest.facts.Source;
import java.util.Comparator;

/** A fixed order of facts: by type, file, line and content, whatever order they were found in. */
final class FactOrder {
  static final Comparator<Fact> ORDER =
      (a, b) -> {
        int order = type(a).compareTo(type(b));
        order = order == 0 ? bySource(a, b) : order;
        return order == 0 ? a.toString().compareTo(b.toString()) : order;
      };

  private FactOrder() {}

  static String type(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  static int bySource(Fact a, Fact b) {
    Source first = a.source();
    Source second = b.source();
    int order = first.file().compareTo(second.file());
    return order == 0 ? Long.compare(first.line(), second.line()) : order;
  }
}
