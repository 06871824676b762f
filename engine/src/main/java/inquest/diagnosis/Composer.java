package inquest.diagnosis;

import inquest.assembly.CaseFile;
import inquest.facts.Conclusion;
import inquest.facts.Fact;
import inquest.facts.Span;
import inquest.facts.SuggestFlag;
import inquest.facts.Symptom;
import inquest.knowledge.CauseText;
import inquest.knowledge.Duty;
import inquest.knowledge.Knowledge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes the verdict down as the diagnosis that the contract asks for. */
final class Composer {
  private static final Diagnosis.Missing LOST =
      new Diagnosis.Missing(
          "the rest of the capture, which was cut off or is damaged",
          "copy the archive once more, or collect it again; tar -tf ARCHIVE tells whether it is whole");

  private final CaseFile caseFile;
  private final Derivation derivation;
  private final Duties duties;
  private final Texts texts;
  private final EvidenceIndex index = new EvidenceIndex();

  Composer(CaseFile caseFile, Derivation derivation, Knowledge knowledge) {
    this.caseFile = caseFile;
    this.derivation = derivation;
    this.duties = new Duties(caseFile, derivation, knowledge);
    this.texts = new Texts(derivation, knowledge.causes());
  }

  Diagnosis compose(String version, Judged judged, Unknowns unknowns) {
    Verdict verdict = judged.verdict();
    Optional<Diagnosis.Finding> cause = verdict.winner().map(winner -> cause(winner, verdict));
    List<Diagnosis.Finding> contributing =
        verdict.contributing().stream().map(this::finding).toList();
    List<Diagnosis.SymptomSeen> symptoms = symptoms();
    List<Diagnosis.FiredRule> fired = new FiredRules(derivation, index).all();
    List<Diagnosis.Owed> owed = duties.owed(problem(verdict), verdict);
    return new Diagnosis(
        version,
        incident(),
        problem(verdict),
        cause,
        verdict.alternatives().stream().map(this::alternative).toList(),
        contributing,
        explained(verdict),
        symptoms,
        new Calls(derivation, texts, caseFile).calls(verdict, owed),
        owed.stream().filter(duty -> !duty.what().equals(Duty.MANAGER)).toList(),
        flags(verdict),
        prevention(verdict),
        new Story(derivation, texts).of(caseFile.facts()),
        index.items(),
        fired,
        Leftovers.of(caseFile),
        missing(unknowns),
        unknowns.considered(),
        unknowns.next(problem(verdict)));
  }

  /** What is missing; first the part of the capture that is lost. */
  private List<Diagnosis.Missing> missing(Unknowns unknowns) {
    List<Diagnosis.Missing> missing = new ArrayList<>(unknowns.missing());
    if (caseFile.cut()) {
      missing.add(0, LOST);
    }
    return List.copyOf(missing);
  }

  /** Without evidence, or with less of it than tells sick from healthy, nothing is "none". */
  private String problem(Verdict verdict) {
    boolean untold = verdict.problem().equals("none") && caseFile.incomplete();
    return caseFile.formats().isEmpty() || untold ? "undetermined" : verdict.problem();
  }

  private Diagnosis.Incident incident() {
    Span window = caseFile.window();
    return new Diagnosis.Incident(
        caseFile.host(),
        caseFile.host().isEmpty() ? List.of() : List.of(caseFile.host()),
        caseFile.services(),
        Texts.time(window.from()),
        Texts.time(window.to()),
        Texts.time(caseFile.capturedAt().orElse(Instant.MIN)),
        caseFile.zone().getId().equals("Z") ? "UTC" : caseFile.zone().getId());
  }

  /** The cause; an ambiguous verdict says so, and which other causes are as likely. */
  private Diagnosis.Finding cause(Candidate winner, Verdict verdict) {
    if (verdict.rivals().isEmpty()) {
      return finding(winner);
    }
    List<String> others = new ArrayList<>();
    for (Candidate rival : verdict.rivals()) {
      others.add(rival.finding().toString());
    }
    String also = " The verdict is ambiguous: as likely is " + String.join(", or ", others) + ".";
    String words = Texts.words(winner.score()) + Texts.AMBIGUOUS;
    return finding(winner, words, why(winner) + also);
  }

  private Diagnosis.Finding finding(Candidate candidate) {
    return finding(candidate, Texts.words(candidate.score()), why(candidate));
  }

  private String why(Candidate candidate) {
    String why = texts.text(candidate.cause().id()).why();
    return candidate.order().isEmpty() ? why : (why + " " + candidate.order()).strip();
  }

  private Diagnosis.Finding finding(Candidate candidate, String words, String why) {
    CauseText text = texts.text(candidate.cause().id());
    return new Diagnosis.Finding(
        text.id(),
        candidate.cause().subject().toString(),
        texts.statement(candidate.cause()),
        why,
        candidate.score(),
        words,
        Texts.time(candidate.onset()),
        candidate.problem(),
        index.ids(derivation.evidence(candidate.cause())));
  }

  private Diagnosis.Alternative alternative(Candidate candidate) {
    CauseText text = texts.text(candidate.cause().id());
    return new Diagnosis.Alternative(
        text.id(),
        candidate.cause().subject().toString(),
        texts.statement(candidate.cause()),
        candidate.score(),
        text.confirm(),
        text.refute());
  }

  private List<Diagnosis.Explained> explained(Verdict verdict) {
    List<Diagnosis.Explained> explained = new ArrayList<>();
    for (Map.Entry<Finding, Finding> entry : verdict.explained().entrySet()) {
      Finding what = entry.getKey();
      Finding by = entry.getValue();
      explained.add(
          new Diagnosis.Explained(
              what.id(),
              what.subject().toString(),
              by.id(),
              by.subject().toString(),
              because(what, by)));
    }
    for (CaseFile.Noise noise : caseFile.noise()) {
      String because =
          noise.count()
              + " lines that mean no harm were ignored, the first is "
              + noise.file()
              + ":"
              + noise.line();
      explained.add(new Diagnosis.Explained(noise.kind(), "host", "noise", "", because));
    }
    return List.copyOf(explained);
  }

  private String because(Finding what, Finding by) {
    String title = texts.text(what.id()).title();
    return what.id().equals(by.id())
        ? title + ": the same, of a part that is known"
        : title + ": an effect of this: " + texts.text(by.id()).title();
  }

  private List<Diagnosis.SymptomSeen> symptoms() {
    List<Diagnosis.SymptomSeen> seen = new ArrayList<>();
    for (Symptom symptom : derivation.symptoms()) {
      Collection<Fact> evidence = derivation.evidence(symptom);
      Span span = Span.UNDATED;
      for (Fact fact : evidence) {
        span = span.with(Evidences.span(fact));
      }
      seen.add(
          new Diagnosis.SymptomSeen(
              symptom.id(),
              symptom.subject().toString(),
              texts.statement(symptom),
              Texts.time(span.from()),
              Texts.time(span.to()),
              texts.peak(evidence),
              index.ids(evidence)));
    }
    return List.copyOf(seen);
  }

  /**
   * Flags of the winner, of what contributes, and of mechanisms and symptoms that are not explained
   * away as causes.
   */
  private List<String> flags(Verdict verdict) {
    if (verdict.problem().equals("none")) {
      return List.of();
    }
    Set<Finding> carriers = new HashSet<>();
    verdict.winner().ifPresent(winner -> carriers.add(winner.finding()));
    verdict.contributing().forEach(candidate -> carriers.add(candidate.finding()));
    derivation.symptoms().forEach(symptom -> carriers.add(Finding.of(symptom)));
    for (Conclusion mechanism : derivation.mechanisms()) {
      if (!verdict.explained().containsKey(Finding.of(mechanism))) {
        carriers.add(Finding.of(mechanism));
      }
    }
    Set<String> flags = new TreeSet<>();
    for (SuggestFlag flag : derivation.only(SuggestFlag.class)) {
      if (carriers.contains(new Finding(flag.cause(), flag.subject()))) {
        flags.add(flag.name());
      }
    }
    return List.copyOf(flags);
  }

  private List<String> prevention(Verdict verdict) {
    Set<String> steps = new LinkedHashSet<>();
    verdict
        .winner()
        .ifPresent(winner -> steps.addAll(texts.text(winner.cause().id()).prevention()));
    for (Candidate candidate : verdict.contributing()) {
      steps.addAll(texts.text(candidate.cause().id()).prevention());
    }
    return List.copyOf(steps);
  }
}
