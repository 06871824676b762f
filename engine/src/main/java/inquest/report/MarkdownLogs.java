package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/** The part of the post-mortem that shows the evidence, and what there was none of. */
final class MarkdownLogs {
  private final MarkdownPage page;

  MarkdownLogs(MarkdownPage page) {
    this.page = page;
  }

  void write(Diagnosis diagnosis) throws IOException {
    page.heading(2, "Relevant logs");
    if (diagnosis.evidence().isEmpty()) {
      page.paragraph("No excerpt.");
    }
    for (Diagnosis.EvidenceItem item : diagnosis.evidence()) {
      evidence(item);
    }
    unread(diagnosis.unread());
    missing(diagnosis.missing());
    considered(diagnosis.considered());
    if (diagnosis.nextEvidence().isPresent()) {
      next(diagnosis.nextEvidence().get());
    }
  }

  private void evidence(Diagnosis.EvidenceItem item) throws IOException {
    String fact = item.fact().isEmpty() ? "" : ": " + item.fact();
    page.paragraph(item.id() + ", " + Wording.place(item) + fact);
    if (!item.text().isEmpty()) {
      page.excerpt(item.text());
    }
  }

  private void unread(List<Diagnosis.Unread> unread) throws IOException {
    unread("Not read", UnreadSummary.of(Diagnosis.Unread.UNREAD, unread));
    unread(
        "Of another time or host, not used", UnreadSummary.of(Diagnosis.Unread.BACKGROUND, unread));
    unread("Read, nothing to report", UnreadSummary.of(Diagnosis.Unread.QUIET, unread));
  }

  private void unread(String heading, List<Diagnosis.Unread> unread) throws IOException {
    if (unread.isEmpty()) {
      return;
    }
    page.heading(3, heading + " (" + unread.size() + ")");
    for (String line : UnreadSummary.lines(unread)) {
      page.item(line);
    }
  }

  private void missing(List<Diagnosis.Missing> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    page.heading(3, "Missing evidence");
    for (Diagnosis.Missing item : missing) {
      page.item(item.evidence());
      if (!item.command().isEmpty()) {
        page.subItem("collect with: " + item.command());
      }
    }
  }

  private void considered(List<Diagnosis.Considered> considered) throws IOException {
    if (considered.isEmpty()) {
      return;
    }
    page.heading(3, "Considered");
    page.paragraph(ConsideredSummary.sentence(considered));
    page.tableHead(List.of("Cause", "State", "Because"));
    for (Diagnosis.Considered cause : considered) {
      page.row(List.of(cause.id(), cause.state(), cause.because()));
    }
  }

  private void next(Diagnosis.NextEvidence next) throws IOException {
    page.heading(3, "Collect next");
    page.block(next.command());
    if (!next.separates().isEmpty()) {
      page.item("separates " + String.join(", ", next.separates()));
    }
    page.item(next.means());
  }
}
