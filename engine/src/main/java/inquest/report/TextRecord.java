package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/** The part of a text report for the record: course, evidence, prevention, flags. */
final class TextRecord {
  private static final int TIMELINE_ENTRIES = 20;
  private static final int EXCERPTS = 40;

  private final TextPage page;

  TextRecord(TextPage page) {
    this.page = page;
  }

  void record(Diagnosis diagnosis) throws IOException {
    timeline(diagnosis.timeline());
    evidence(diagnosis.evidence());
    prevention(diagnosis.prevention());
    if (!diagnosis.flags().isEmpty()) {
      page.heading("Flags");
      page.sentence(String.join(", ", diagnosis.flags()));
    }
  }

  /** For a healthy host: only how much of it there is. */
  void size(Diagnosis diagnosis) throws IOException {
    int lines = diagnosis.timeline().size() + diagnosis.evidence().size();
    if (lines > 0) {
      page.heading("Record");
      page.more(lines, "lines of events and evidence");
    }
  }

  private void timeline(List<Diagnosis.TimelineEntry> timeline) throws IOException {
    if (timeline.isEmpty()) {
      return;
    }
    page.heading("Timeline");
    for (Diagnosis.TimelineEntry entry : TextPage.first(TIMELINE_ENTRIES, timeline)) {
      String source = entry.source().isEmpty() ? "" : " (" + entry.source() + ")";
      page.item(at(entry.at()) + entry.what() + source);
    }
    page.more(timeline.size() - TIMELINE_ENTRIES, "later entries");
  }

  private static String at(String instant) {
    return instant.isEmpty() ? "" : Wording.time(instant) + "  ";
  }

  private void evidence(List<Diagnosis.EvidenceItem> evidence) throws IOException {
    if (evidence.isEmpty()) {
      return;
    }
    page.heading("Evidence");
    for (Diagnosis.EvidenceItem item : TextPage.first(EXCERPTS, evidence)) {
      String fact = item.fact().isEmpty() ? "" : "  " + item.fact();
      page.item(item.id() + "  " + Wording.place(item) + fact);
      if (!item.text().isEmpty()) {
        page.excerpt(item.text());
      }
    }
    page.more(evidence.size() - EXCERPTS, "more excerpts");
  }

  private void prevention(List<String> steps) throws IOException {
    if (steps.isEmpty()) {
      return;
    }
    page.heading("Prevention");
    for (String step : steps) {
      page.item(step);
    }
  }
}
