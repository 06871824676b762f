package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/** The part of a text report that tells what is not known, and what would tell. */
final class TextGaps {
  private static final int UNCHECKED = 10;

  private final TextPage page;

  TextGaps(TextPage page) {
    this.page = page;
  }

  void gaps(Diagnosis diagnosis) throws IOException {
    unread(diagnosis.unread());
    missing(diagnosis.missing());
    considered(diagnosis.considered());
    if (diagnosis.nextEvidence().isPresent()) {
      Diagnosis.NextEvidence next = diagnosis.nextEvidence().get();
      page.heading("Collect next");
      page.item(next.command());
      if (!next.separates().isEmpty()) {
        page.detail("separates " + String.join(", ", next.separates()));
      }
      page.detail(next.means());
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
    page.heading(heading + " (" + unread.size() + ")");
    for (String line : UnreadSummary.lines(unread)) {
      page.item(line);
    }
  }

  private void missing(List<Diagnosis.Missing> missing) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    page.heading("Missing evidence");
    for (Diagnosis.Missing item : missing) {
      page.item(item.evidence());
      if (!item.command().isEmpty()) {
        page.detail("collect with: " + item.command());
      }
    }
  }

  private void considered(List<Diagnosis.Considered> considered) throws IOException {
    if (considered.isEmpty()) {
      return;
    }
    page.heading("Considered");
    page.sentence(ConsideredSummary.sentence(considered));
    List<Diagnosis.Considered> open = ConsideredSummary.couldNotCheck(considered);
    for (Diagnosis.Considered cause : TextPage.first(UNCHECKED, open)) {
      page.item(cause.id() + " could not be checked: " + cause.because());
    }
    page.more(open.size() - UNCHECKED, "more that could not be checked");
  }
}
