package inquest.diagnosis;

import inquest.facts.AboveBaseline;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.Restart;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Span;
import inquest.facts.Sustained;
import java.util.Set;

/** What the story tells of one fact, in a line. */
final class FactStory {
  static final String STARTED = "the machine is started";

  /** What services and not the kernel speak of. */
  private static final Set<String> SERVICES =
      Set.of("service", "public-service", "pool", "table", "package", "database-user");

  private FactStory() {}

  /** The line; empty for a fact that is no part of a story. */
  static String of(Fact fact) {
    if (fact instanceof Sustained f) {
      return f.limit()
          + " on "
          + f.subject()
          + " begins, up to "
          + Statements.number(f.peak())
          + lasting(f.span());
    } else if (fact instanceof KernelEvent f) {
      String times = f.count() == 1 ? "" : ", " + f.count() + " times";
      return named(f) + times + lasting(f.span());
    } else if (fact instanceof OutOfMemoryKill f) {
      return "the kernel kills " + f.victim() + " (" + f.scope() + " shortage of memory)";
    } else if (fact instanceof SampleGap f) {
      return "no samples for " + Statements.number(f.seconds()) + " s";
    } else if (fact instanceof Rise f) {
      return f.measure()
          + " rises from "
          + Statements.number(f.before())
          + " to "
          + Statements.number(f.after());
    }
    if (fact instanceof AboveBaseline f) {
      return f.measure()
          + " of "
          + f.subject()
          + " is "
          + Statements.number(f.factor())
          + " times what it usually is"
          + lasting(f.span());
    }
    return fact instanceof Restart ? STARTED : "";
  }

  /** Who tells of an event, its kind and what it is about. */
  static String named(KernelEvent event) {
    String teller = SERVICES.contains(event.subject().kind()) ? "" : "kernel: ";
    return teller + event.kind() + " " + event.subject();
  }

  /** {@code , for 40 s}; empty for a moment. */
  static String lasting(Span span) {
    return span.seconds() == 0 ? "" : ", for " + span.seconds() + " s";
  }
}
