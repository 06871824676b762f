package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.facts.Conclusion;
import inquest.facts.Fact;
import inquest.facts.Span;
import inquest.facts.Symptom;
import inquest.knowledge.CauseText;
import inquest.knowledge.Duty;
import inquest.knowledge.Knowledge;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the incident owes for its length by {@code policy.yaml}. The length is what somebody stated
 * or the monitoring saw, else that of the longest stretch of symptoms; where nothing tells it,
 * nothing is owed for it. A healthy host owes nothing.
 */
final class Duties {
  /** Symptoms that are further apart are two outages. */
  private static final Duration APART = Duration.ofMinutes(10);

  private static final Set<String> STATED = Set.of("option", "alerts");

  private final CaseFile caseFile;
  private final Derivation derivation;
  private final Knowledge knowledge;

  Duties(CaseFile caseFile, Derivation derivation, Knowledge knowledge) {
    this.caseFile = caseFile;
    this.derivation = derivation;
    this.knowledge = knowledge;
  }

  /** The duties, in the order of the file, each once, with the reason for each. */
  List<Diagnosis.Owed> owed(String problem, Verdict verdict) {
    List<Diagnosis.Owed> owed = new ArrayList<>();
    if (problem.equals("none")) {
      return owed;
    }
    Set<String> told = new HashSet<>();
    Set<String> found = found(verdict);
    String kind = problem.equals("service") ? Duty.SERVICE : Duty.SERVER;
    Duration lasted = lasted();
    for (Duty duty : knowledge.policy().duties()) {
      boolean any = duty.longer().isZero() && found.contains(duty.of());
      boolean longer =
          (duty.of().equals(kind) || found.contains(duty.of()))
              && lasted.compareTo(duty.longer()) > 0;
      if ((any || longer) && told.add(duty.owes())) {
        owed.add(new Diagnosis.Owed(duty.owes(), because(duty, any, lasted)));
      }
    }
    return List.copyOf(owed);
  }

  private String because(Duty duty, boolean any, Duration lasted) {
    if (any) {
      Optional<CauseText> text = knowledge.causes().text(duty.of());
      return text.map(CauseText::title).orElse(duty.of()) + ": " + duty.why();
    }
    String lengths = length(lasted) + ", longer than " + length(duty.longer());
    return "It lasted " + lengths + " (" + duty.of() + "): " + duty.why();
  }

  /** {@code 2 h 30 min}; seconds only below a minute. */
  private static String length(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes == 0) {
      return duration.toSeconds() + " s";
    }
    String hours = minutes < 60 ? "" : minutes / 60 + " h";
    String rest = minutes % 60 == 0 ? "" : minutes % 60 + " min";
    return hours.isEmpty() || rest.isEmpty() ? hours + rest : hours + " " + rest;
  }

  /** The ids of the symptoms, and of the causes that are true. */
  private Set<String> found(Verdict verdict) {
    Set<String> found = new HashSet<>();
    derivation.symptoms().forEach(symptom -> found.add(symptom.id()));
    verdict.winner().ifPresent(winner -> found.add(winner.cause().id()));
    verdict.contributing().forEach(candidate -> found.add(candidate.cause().id()));
    return found;
  }

  private Duration lasted() {
    if (STATED.contains(caseFile.windowBasis()) && caseFile.window().dated()) {
      return Duration.ofSeconds(caseFile.window().seconds());
    }
    List<Span> spans = new ArrayList<>();
    for (Symptom symptom : derivation.symptoms()) {
      if (hurts(symptom)) {
        for (Fact fact : derivation.evidence(symptom)) {
          spans.add(Evidences.span(fact));
        }
      }
    }
    spans.removeIf(span -> !span.dated());
    spans.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
    return longest(spans);
  }

  private boolean hurts(Conclusion symptom) {
    Optional<CauseText> text = knowledge.causes().text(Finding.of(symptom).id());
    return text.isPresent() && !text.get().weight().equals("harmless");
  }

  private static Duration longest(List<Span> sorted) {
    long longest = 0;
    Span current = Span.UNDATED;
    for (Span span : sorted) {
      boolean near = current.dated() && !span.from().isAfter(current.to().plus(APART));
      current = near ? current.with(span) : span;
      longest = Math.max(longest, current.seconds());
    }
    return Duration.ofSeconds(longest);
  }
}
