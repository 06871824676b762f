package inquest.diagnosis;

import inquest.facts.Cause;
import inquest.facts.Conclusion;
import inquest.facts.Mechanism;
import inquest.facts.Source;
import inquest.facts.Symptom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes the derivation down as a tree; what stands twice in it is shown once. */
final class WhyTree {
  private final Judged judged;
  private final Texts texts;
  private final Set<Conclusion> shown = new HashSet<>();

  WhyTree(Judged judged, Texts texts) {
    this.judged = judged;
    this.texts = texts;
  }

  /** The findings of this id, of all ids when it is empty, the cause first. */
  List<DiagnosisWhy.Branch> branches(String id) {
    List<DiagnosisWhy.Branch> branches = new ArrayList<>();
    for (String role : List.of("cause", "contributing", "alternative", "unlikely")) {
      for (Candidate candidate : judged.candidates()) {
        Cause cause = candidate.cause();
        if ((id.isEmpty() || cause.id().equals(id)) && role(candidate).equals(role)) {
          branches.add(new DiagnosisWhy.Branch(role, candidate.score(), "", tree(cause)));
        }
      }
    }
    for (Conclusion conclusion : judged.derivation().reasons().keySet()) {
      if (finding(conclusion)) {
        other(conclusion, id).ifPresent(branches::add);
      }
    }
    return branches;
  }

  private static boolean finding(Conclusion conclusion) {
    return conclusion instanceof Cause
        || conclusion instanceof Mechanism
        || conclusion instanceof Symptom;
  }

  /** What is explained by another, and what was asked for without being a cause. */
  private Optional<DiagnosisWhy.Branch> other(Conclusion conclusion, String id) {
    Finding finding = Finding.of(conclusion);
    Optional<Finding> by = Optional.ofNullable(judged.verdict().explained().get(finding));
    boolean asked = finding.id().equals(id);
    if (asked && !(conclusion instanceof Cause) || by.isPresent() && (asked || id.isEmpty())) {
      String role = by.isPresent() ? "explained-away" : "found";
      String text = by.map(Finding::toString).orElse("");
      return Optional.of(new DiagnosisWhy.Branch(role, truth(finding), text, tree(conclusion)));
    }
    return Optional.empty();
  }

  private double truth(Finding finding) {
    for (Candidate candidate : judged.candidates()) {
      if (candidate.finding().equals(finding)) {
        return candidate.truth();
      }
    }
    return 0;
  }

  /** What the verdict made of a cause; empty for one that is explained away. */
  private String role(Candidate candidate) {
    Verdict verdict = judged.verdict();
    if (verdict.explained().containsKey(candidate.finding())) {
      return "";
    } else if (verdict.winner().filter(candidate::equals).isPresent()) {
      return "cause";
    } else if (verdict.contributing().contains(candidate)) {
      return "contributing";
    }
    return verdict.alternatives().contains(candidate) ? "alternative" : "unlikely";
  }

  private DiagnosisWhy.Conclusion tree(Conclusion conclusion) {
    boolean again = !shown.add(conclusion);
    List<DiagnosisWhy.Reason> reasons = new ArrayList<>();
    if (!again) {
      for (Justification reason : judged.derivation().why(conclusion)) {
        reasons.add(reason(reason));
      }
    }
    Finding finding = Finding.of(conclusion);
    return new DiagnosisWhy.Conclusion(
        conclusion.getClass().getSimpleName().toLowerCase(Locale.ROOT),
        finding.id(),
        finding.subject().toString(),
        texts.statement(conclusion),
        again,
        reasons);
  }

  private DiagnosisWhy.Reason reason(Justification reason) {
    List<DiagnosisWhy.Ground> grounds = new ArrayList<>();
    for (int i = reason.matched().size() - 1; i >= 0; i--) {
      grounds.add(ground(reason.matched().get(i)));
    }
    return new DiagnosisWhy.Reason(
        reason.rule().rule(), reason.rule().id(), reason.rule().confidence(), grounds);
  }

  private DiagnosisWhy.Ground ground(Object matched) {
    Source source = FactText.source(matched);
    boolean below = matched instanceof Conclusion;
    return new DiagnosisWhy.Ground(
        FactText.name(matched),
        below ? "" : FactText.values(matched),
        source.file(),
        source.line(),
        source.text(),
        below ? List.of(tree((Conclusion) matched)) : List.of());
  }
}
