package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/** The part of the post-mortem that says what was wrong: problem, cause, what, how and why. */
final class MarkdownDiagnosis {
  private final MarkdownPage page;

  MarkdownDiagnosis(MarkdownPage page) {
    this.page = page;
  }

  void write(Diagnosis diagnosis) throws IOException {
    Headline headline = Headline.of(diagnosis);
    page.heading(2, "Overall problem");
    page.paragraph(headline.problem());
    page.heading(2, "Underlying cause");
    page.paragraph(cause(diagnosis, headline));
    page.heading(2, "Diagnosis");
    page.heading(3, "What was seen");
    symptoms(diagnosis.symptoms());
    page.heading(3, "What caused it");
    page.paragraph(diagnosis.cause().map(Diagnosis.Finding::statement).orElse(headline.cause()));
    page.heading(3, "Why");
    why(diagnosis);
    contributing(diagnosis.contributing());
    explained(diagnosis.explainedAway());
    alternatives(diagnosis.alternatives());
    timeline(diagnosis.timeline());
  }

  private static String cause(Diagnosis diagnosis, Headline headline) {
    if (diagnosis.cause().isEmpty()) {
      return headline.cause();
    }
    Diagnosis.Finding cause = diagnosis.cause().get();
    return Wording.named(cause.id(), cause.subject()) + ", " + headline.confidence();
  }

  private void symptoms(List<Diagnosis.SymptomSeen> symptoms) throws IOException {
    if (symptoms.isEmpty()) {
      page.paragraph("No symptom.");
    }
    for (Diagnosis.SymptomSeen symptom : symptoms) {
      page.item(symptom.statement() + Wording.references(symptom.evidence()));
      String when = Wording.span(symptom.from(), symptom.to());
      if (!when.isEmpty()) {
        page.subItem(when);
      }
      if (!symptom.peak().isEmpty()) {
        page.subItem("peak " + symptom.peak());
      }
    }
  }

  private void why(Diagnosis diagnosis) throws IOException {
    if (diagnosis.cause().isEmpty()) {
      page.paragraph("No cause is supported by the evidence.");
      return;
    }
    Diagnosis.Finding cause = diagnosis.cause().get();
    page.paragraph(cause.why() + Wording.references(cause.evidence()));
  }

  private void contributing(List<Diagnosis.Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    page.heading(3, "Also true, beside the cause");
    for (Diagnosis.Finding finding : findings) {
      String name = Wording.named(finding.id(), finding.subject());
      page.item(name + ", " + finding.words() + ": " + finding.statement());
      page.subItem(finding.why() + Wording.references(finding.evidence()));
    }
  }

  private void explained(List<Diagnosis.Explained> explained) throws IOException {
    if (explained.isEmpty()) {
      return;
    }
    page.heading(3, "Explained away");
    for (Diagnosis.Explained effect : explained) {
      page.item(Wording.explained(effect));
      page.subItem(effect.because());
    }
  }

  private void alternatives(List<Diagnosis.Alternative> alternatives) throws IOException {
    if (alternatives.isEmpty()) {
      return;
    }
    page.heading(3, "What else it could be");
    for (Diagnosis.Alternative alternative : alternatives) {
      String name = Wording.named(alternative.id(), alternative.subject());
      String confidence = " (" + Wording.twoDecimals(alternative.confidence()) + "): ";
      page.item(name + confidence + alternative.statement());
      for (String confirm : alternative.confirm()) {
        page.subItem("for it: " + confirm);
      }
      for (String refute : alternative.refute()) {
        page.subItem("against it: " + refute);
      }
    }
  }

  private void timeline(List<Diagnosis.TimelineEntry> timeline) throws IOException {
    if (timeline.isEmpty()) {
      return;
    }
    page.heading(3, "Timeline");
    page.tableHead(List.of("Time", "What", "Source"));
    for (Diagnosis.TimelineEntry entry : timeline) {
      page.row(List.of(Wording.time(entry.at()), entry.what(), entry.source()));
    }
  }
}
