package inquest.assembly;

import inquest.facts.AboveBaseline;
import inquest.facts.Baseline;
import inquest.facts.Counter;
import inquest.facts.Fact;
import inquest.facts.ProcessShare;
import inquest.facts.Reading;
import inquest.facts.Rise;
import inquest.facts.Sampled;
import inquest.facts.Source;
import inquest.facts.Sustained;
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

  /**
   * Tells apart the facts of one line wherever several are usual. The text of a record would do it
   * as well; the JVM needs longer to make the first one than to sort all facts.
   */
  private static String name(Fact fact) {
    if (fact instanceof Counter counter) {
      return counter.counter() + " " + counter.subject();
    } else if (fact instanceof Reading reading) {
      return reading.measure() + " " + reading.subject();
    } else if (fact instanceof UserShare share) {
      return share.resource() + " " + share.user() + " " + share.command();
    } else if (fact instanceof ProcessShare share) {
      return share.resource() + " " + share.pid() + " " + share.command();
    }
    return nameOfSamples(fact);
  }

  private static String nameOfSamples(Fact fact) {
    if (fact instanceof Sampled sampled) {
      return sampled.measure() + " " + sampled.subject();
    } else if (fact instanceof Sustained sustained) {
      return sustained.limit() + " " + sustained.subject();
    } else if (fact instanceof Baseline baseline) {
      return baseline.measure() + " " + baseline.subject();
    } else if (fact instanceof AboveBaseline above) {
      return above.limit() + " " + above.subject();
    } else if (fact instanceof Rise rise) {
      return rise.limit() + " " + rise.subject();
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
