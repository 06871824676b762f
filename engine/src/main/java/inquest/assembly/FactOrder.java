package inquest.assembly;

import inquest.facts.Counter;
import inquest.facts.Fact;
import inquest.facts.Reading;
import inquest.facts.Source;
import inquest.facts.UserShare;
import java.util.Comparator;

/** A fixed order of facts: by type, file, line and content, whatever order they were found in. */
final class FactOrder {
  static final Comparator<Fact> ORDER =
      (a, b) -> {
        int order = type(a).compareTo(type(b));
        order = order == 0 ? bySource(a, b) : order;
        order = order == 0 ? name(a).compareTo(name(b)) : order;
        return order == 0 ? a.toString().compareTo(b.toString()) : order;
      };

  private FactOrder() {}

  static String type(Fact fact) {
    return fact.getClass().getSimpleName();
  }

  /** Tells apart the facts of one line wherever several are usual. */
  private static String name(Fact fact) {
    if (fact instanceof Counter counter) {
      return counter.counter() + " " + counter.subject();
    } else if (fact instanceof Reading reading) {
      return reading.measure() + " " + reading.subject();
    } else if (fact instanceof UserShare share) {
      return share.resource() + " " + share.user() + " " + share.command();
    }
    return "";
  }

  static int bySource(Fact a, Fact b) {
    Source first = a.source();
    Source second = b.source();
    int order = first.file().compareTo(second.file());
    return order == 0 ? Long.compare(first.line(), second.line()) : order;
  }
}
