package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/**
 * The report for a terminal, a mail or a pastebin. Its first five lines are the answer: problem,
 * cause, confidence, whom to call, what to save before a restart. A healthy capture gets a short
 * report.
 */
public final class TextRenderer implements Renderer {
  private static final String RED = "\u001B[31m";
  private static final String GREEN = "\u001B[32m";
  private static final String YELLOW = "\u001B[33m";
  private static final String DEFAULT = "\u001B[39m";

  @Override
  public void render(Diagnosis diagnosis, Appendable out, RenderOptions options)
      throws IOException {
    TextPage page = new TextPage(out, options);
    headline(diagnosis, page);
    incident(diagnosis.incident(), page);
    TextFindings findings = new TextFindings(page);
    TextRecord record = new TextRecord(page);
    findings.what(diagnosis);
    escalations(diagnosis.escalations(), page);
    owed(diagnosis.owed(), page);
    saveFirst(SaveFirst.of(diagnosis), page);
    findings.judgements(diagnosis);
    if (diagnosis.problem().equals(Wording.NONE)) {
      record.size(diagnosis);
    } else {
      record.record(diagnosis);
    }
    new TextGaps(page).gaps(diagnosis);
  }

  private static void headline(Diagnosis diagnosis, TextPage page) throws IOException {
    Headline headline = Headline.of(diagnosis);
    page.headline("Problem", headline.problem(), color(diagnosis.problem()));
    page.headline("Cause", headline.cause(), DEFAULT);
    page.headline("Confidence", headline.confidence(), DEFAULT);
    page.headline("Call", headline.call(), DEFAULT);
    page.headline("Save first", headline.save(), DEFAULT);
  }

  private static String color(String problem) {
    return switch (problem) {
      case Wording.NONE -> GREEN;
      case Wording.UNDETERMINED -> YELLOW;
      default -> RED;
    };
  }

  private static void incident(Diagnosis.Incident incident, TextPage page) throws IOException {
    page.heading("Incident");
    page.item("host: " + orUnknown(incident.host()));
    if (incident.servers().size() > 1) {
      page.item("servers: " + String.join(", ", incident.servers()));
    }
    if (!incident.services().isEmpty()) {
      page.item("services: " + String.join(", ", incident.services()));
    }
    page.item("time: " + orUnknown(Wording.span(incident.windowStart(), incident.windowEnd())));
    if (!incident.capturedAt().isEmpty()) {
      page.item("captured: " + Wording.time(incident.capturedAt()));
    }
    page.item("zone of the host's clock: " + orUnknown(incident.timeZone()));
  }

  private static String orUnknown(String text) {
    return text.isEmpty() ? "not known" : text;
  }

  private static void escalations(List<Diagnosis.Escalation> escalations, TextPage page)
      throws IOException {
    if (escalations.isEmpty()) {
      return;
    }
    page.heading("Whom to call");
    for (Diagnosis.Escalation escalation : escalations) {
      page.item(Wording.call(escalation) + ": " + escalation.reason());
      if (!escalation.ticket().isEmpty()) {
        page.block(escalation.ticket());
      }
    }
  }

  private static void owed(List<Diagnosis.Owed> owed, TextPage page) throws IOException {
    if (owed.isEmpty()) {
      return;
    }
    page.heading("Policy");
    for (Diagnosis.Owed duty : owed) {
      page.item(Wording.owed(duty) + ". " + duty.because() + ".");
    }
  }

  private static void saveFirst(List<SaveFirst> list, TextPage page) throws IOException {
    if (list.isEmpty()) {
      return;
    }
    page.heading("Save before a restart");
    for (SaveFirst item : list) {
      page.item(item.what() + ": " + item.command());
    }
  }
}
