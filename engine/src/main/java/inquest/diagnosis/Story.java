package inquest.diagnosis;

import inquest.facts.AboveBaseline;
import inquest.facts.Fact;
import inquest.facts.KernelEvent;
import inquest.facts.OutOfMemoryKill;
import inquest.facts.Restart;
import inquest.facts.Rise;
import inquest.facts.SampleGap;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Sustained;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The incident in order of time, from all dated facts. */
final class Story {
  private static final int LONGEST = 40;

  /** What services and not the kernel speak of. */
  private static final Set<String> SERVICES =
      Set.of("service", "pool", "table", "package", "database-user");

  private Story() {}

  /**
   * The entries; when there are more than {@value #LONGEST}, the last one says how many were left
   * out.
   */
  static List<Diagnosis.TimelineEntry> of(List<Fact> facts) {
    List<Diagnosis.TimelineEntry> entries = new ArrayList<>();
    for (Fact fact : facts) {
      Span span = Evidences.span(fact);
      String what = what(fact);
      if (span.dated() && !what.isEmpty()) {
        entries.add(
            new Diagnosis.TimelineEntry(span.from().toString(), what, place(fact.source())));
      }
    }
    entries.sort(
        Comparator.comparing(Diagnosis.TimelineEntry::at)
            .thenComparing(Diagnosis.TimelineEntry::what)
            .thenComparing(Diagnosis.TimelineEntry::source));
    if (entries.size() <= LONGEST) {
      return List.copyOf(entries);
    }
    List<Diagnosis.TimelineEntry> first = new ArrayList<>(entries.subList(0, LONGEST - 1));
    Diagnosis.TimelineEntry last = entries.get(LONGEST - 1);
    int left = entries.size() - LONGEST + 1;
    first.add(
        new Diagnosis.TimelineEntry(last.at(), left + " later entries are left out here", ""));
    return List.copyOf(first);
  }

  private static String what(Fact fact) {
    if (fact instanceof Sustained f) {
      return f.limit()
          + " on "
          + f.subject()
          + " begins, up to "
          + Statements.number(f.peak())
          + lasting(f.span());
    } else if (fact instanceof KernelEvent f) {
      String times = f.count() == 1 ? "" : ", " + f.count() + " times";
      String teller = SERVICES.contains(f.subject().kind()) ? "" : "kernel: ";
      return teller + f.kind() + " " + f.subject() + times + lasting(f.span());
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
    return fact instanceof Restart ? "the machine is started" : "";
  }

  private static String lasting(Span span) {
    return span.seconds() == 0 ? "" : ", for " + span.seconds() + " s";
  }

  private static String place(Source source) {
    return source.line() == 0 ? source.file() : source.file() + ":" + source.line();
  }
}
