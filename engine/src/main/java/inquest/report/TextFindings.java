package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/** The part of a text report that tells what was found and what was made of it. */
final class TextFindings {
  private final TextPage page;

  TextFindings(TextPage page) {
    this.page = page;
  }

  /** What happened, why that is the cause, and what hurt. */
  void what(Diagnosis diagnosis) throws IOException {
    if (diagnosis.cause().isPresent()) {
      Diagnosis.Finding cause = diagnosis.cause().get();
      page.heading("Why");
      page.item(cause.statement());
      page.item(cause.why() + Wording.references(cause.evidence()));
      if (!cause.onset().isEmpty()) {
        page.item("It began at " + Wording.time(cause.onset()) + ".");
      }
    }
    symptoms(diagnosis.symptoms());
  }

  /** What was explained, what else is true, and what else it could have been. */
  void judgements(Diagnosis diagnosis) throws IOException {
    explained(diagnosis.explainedAway());
    contributing(diagnosis.contributing());
    alternatives(diagnosis.alternatives());
  }

  private void symptoms(List<Diagnosis.SymptomSeen> symptoms) throws IOException {
    if (symptoms.isEmpty()) {
      return;
    }
    page.heading("Symptoms");
    for (Diagnosis.SymptomSeen symptom : symptoms) {
      page.item(symptom.statement() + Wording.references(symptom.evidence()));
      String when = Wording.span(symptom.from(), symptom.to());
      if (!when.isEmpty()) {
        page.detail(when);
      }
      if (!symptom.peak().isEmpty()) {
        page.detail("peak " + symptom.peak());
      }
    }
  }

  private void explained(List<Diagnosis.Explained> explained) throws IOException {
    if (explained.isEmpty()) {
      return;
    }
    page.heading("Explained away");
    for (Diagnosis.Explained effect : explained) {
      page.item(Wording.explained(effect));
      page.detail(effect.because());
    }
  }

  private void contributing(List<Diagnosis.Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    page.heading("Also true, beside the cause");
    for (Diagnosis.Finding finding : findings) {
      String name = Wording.named(finding.id(), finding.subject());
      page.item(name + ", " + finding.words() + ": " + finding.statement());
      page.detail(finding.why() + Wording.references(finding.evidence()));
    }
  }

  private void alternatives(List<Diagnosis.Alternative> alternatives) throws IOException {
    if (alternatives.isEmpty()) {
      return;
    }
    page.heading("What else it could be");
    for (Diagnosis.Alternative alternative : alternatives) {
      String name = Wording.named(alternative.id(), alternative.subject());
      String confidence = " (" + Wording.twoDecimals(alternative.confidence()) + "): ";
      page.item(name + confidence + alternative.statement());
      for (String confirm : alternative.confirm()) {
        page.detail("for it: " + confirm);
      }
      for (String refute : alternative.refute()) {
        page.detail("against it: " + refute);
      }
    }
  }
}
