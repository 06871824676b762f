package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/**
 * The pre-filled post-mortem for a wiki, a ticket or a repository: the answer in the first five
 * lines, then every field of a post-mortem in its order. What the engine cannot know is a marked
 * blank.
 */
public final class MarkdownRenderer implements Renderer {

  @Override
  public void render(Diagnosis diagnosis, Appendable out, RenderOptions options)
      throws IOException {
    MarkdownPage page = new MarkdownPage(out, options);
    headline(Headline.of(diagnosis), page);
    title(diagnosis.incident(), page);
    affected(diagnosis, page);
    escalations(diagnosis, page);
    people(page);
    new MarkdownDiagnosis(page).write(diagnosis);
    prevention(diagnosis.prevention(), page);
    new MarkdownLogs(page).write(diagnosis);
    observations(diagnosis, page);
    flags(diagnosis.flags(), page);
    followUp(page);
  }

  private static void headline(Headline headline, MarkdownPage page) throws IOException {
    page.labelled("Problem", headline.problem());
    page.labelled("Cause", headline.cause());
    page.labelled("Confidence", headline.confidence());
    page.labelled("Call", headline.call());
    page.labelled("Save before a restart", headline.save());
  }

  private static void title(Diagnosis.Incident incident, MarkdownPage page) throws IOException {
    String host = incident.host().isEmpty() ? "host not known" : incident.host();
    String when = incident.windowStart().isEmpty() ? incident.capturedAt() : incident.windowStart();
    page.heading(1, "Post-mortem: " + host + (when.isEmpty() ? "" : ", " + Wording.time(when)));
  }

  private static void affected(Diagnosis diagnosis, MarkdownPage page) throws IOException {
    Diagnosis.Incident incident = diagnosis.incident();
    page.heading(2, "Servers");
    names(
        "Servers",
        incident.servers().isEmpty() ? known(incident.host()) : incident.servers(),
        page);
    page.heading(2, "Services");
    names("Services", incident.services(), page);
    page.heading(2, "Time");
    proposed("First sign in the evidence", firstSign(diagnosis), page);
    proposed("Last symptom in the evidence", lastSymptom(diagnosis), page);
    page.blank("Began, confirmed");
    page.blank("Resolved, and whether it is");
    String window = Wording.span(incident.windowStart(), incident.windowEnd());
    proposed("Time that was looked at", window, page);
    proposed("Capture taken", Wording.time(incident.capturedAt()), page);
    proposed("Zone of the host's clock", incident.timeZone(), page);
  }

  private static List<String> known(String name) {
    return name.isEmpty() ? List.of() : List.of(name);
  }

  private static void names(String label, List<String> names, MarkdownPage page)
      throws IOException {
    if (names.isEmpty()) {
      page.blank(label);
    }
    for (String name : names) {
      page.item(name);
    }
  }

  private static void proposed(String label, String value, MarkdownPage page) throws IOException {
    page.labelled(label, value.isEmpty() ? "not known" : value);
  }

  /** The earliest of the onset of the cause and the begin of any symptom. */
  private static String firstSign(Diagnosis diagnosis) {
    String first = diagnosis.cause().map(Diagnosis.Finding::onset).orElse("");
    for (Diagnosis.SymptomSeen symptom : diagnosis.symptoms()) {
      String from = symptom.from();
      if (!from.isEmpty() && (first.isEmpty() || from.compareTo(first) < 0)) {
        first = from;
      }
    }
    return Wording.time(first);
  }

  private static String lastSymptom(Diagnosis diagnosis) {
    String last = "";
    for (Diagnosis.SymptomSeen symptom : diagnosis.symptoms()) {
      if (symptom.to().compareTo(last) > 0) {
        last = symptom.to();
      }
    }
    return Wording.time(last);
  }

  private static void escalations(Diagnosis diagnosis, MarkdownPage page) throws IOException {
    List<Diagnosis.Escalation> escalations = diagnosis.escalations();
    page.heading(2, "Escalation");
    page.blank("Paths taken");
    if (escalations.isEmpty()) {
      page.labelled("Recommended", "nobody");
    }
    for (Diagnosis.Escalation escalation : escalations) {
      page.labelled("Recommended", Wording.call(escalation) + ": " + escalation.reason());
      if (!escalation.ticket().isEmpty()) {
        page.block(escalation.ticket());
      }
    }
    owed(diagnosis.owed(), page);
  }

  private static void owed(List<Diagnosis.Owed> owed, MarkdownPage page) throws IOException {
    for (Diagnosis.Owed duty : owed) {
      page.labelled("Policy", Wording.owed(duty) + ". " + duty.because() + ".");
    }
  }

  private static void people(MarkdownPage page) throws IOException {
    page.heading(2, "People and hand-off");
    page.blank("Who was involved, and their part");
    page.blank("Hand-off: from, to, when, state of the work");
  }

  private static void prevention(List<String> steps, MarkdownPage page) throws IOException {
    page.heading(2, "Prevention");
    for (String step : steps) {
      page.task(step);
    }
    page.blank("Steps decided, owner, due date");
  }

  private static void observations(Diagnosis diagnosis, MarkdownPage page) throws IOException {
    page.heading(2, "Observations that are in no log");
    page.blank("What was seen on the console, in the data centre or by customers");
    page.blank("What was tried, and what it changed");
    for (SaveFirst item : SaveFirst.of(diagnosis)) {
      page.task("attach the " + item.what() + ", taken before a restart: " + item.command());
    }
  }

  private static void flags(List<String> flags, MarkdownPage page) throws IOException {
    page.heading(2, "Flags");
    if (flags.isEmpty()) {
      page.item("none");
    }
    for (String flag : flags) {
      page.item(flag);
    }
  }

  private static void followUp(MarkdownPage page) throws IOException {
    page.heading(2, "Follow-up");
    page.blank("Review: status, decision, date");
  }
}
