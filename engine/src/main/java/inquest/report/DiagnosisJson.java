package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/**
 * The keys of {@code inquest/diagnosis/1}, in their order. Plain loops throughout: each lambda
 * would cost its linking at every start.
 */
final class DiagnosisJson {
  private static final String SCHEMA = "inquest/diagnosis/1";

  private final JsonGenerator json;
  private final JsonFields fields;

  DiagnosisJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  /** Writes the diagnosis; with the name of its capture unless that is empty. */
  void write(Diagnosis diagnosis, String capture) throws IOException {
    json.writeStartObject();
    fields.text("schema", SCHEMA);
    if (!capture.isEmpty()) {
      fields.text("capture", capture);
    }
    fields.text("rules_version", diagnosis.rulesVersion());
    incident(diagnosis.incident());
    fields.text("problem", diagnosis.problem());
    json.writeFieldName("cause");
    if (diagnosis.cause().isPresent()) {
      finding(diagnosis.cause().get());
    } else {
      json.writeNull();
    }
    alternatives(diagnosis.alternatives());
    contributing(diagnosis.contributing());
    explainedAway(diagnosis.explainedAway());
    symptoms(diagnosis.symptoms());
    escalations(diagnosis.escalations());
    owed(diagnosis.owed());
    fields.texts("flags", diagnosis.flags());
    fields.texts("prevention", diagnosis.prevention());
    timeline(diagnosis.timeline());
    evidence(diagnosis.evidence());
    rulesFired(diagnosis.rulesFired());
    unread(diagnosis.unread());
    missing(diagnosis.missing());
    considered(diagnosis.considered());
    nextEvidence(diagnosis);
    json.writeEndObject();
  }

  private void incident(Diagnosis.Incident incident) throws IOException {
    json.writeObjectFieldStart("incident");
    fields.known("host", incident.host());
    fields.texts("servers", incident.servers());
    fields.texts("services", incident.services());
    fields.known("window_start", incident.windowStart());
    fields.known("window_end", incident.windowEnd());
    fields.known("captured_at", incident.capturedAt());
    fields.known("time_zone", incident.timeZone());
    json.writeEndObject();
  }

  private void contributing(List<Diagnosis.Finding> findings) throws IOException {
    json.writeArrayFieldStart("contributing");
    for (Diagnosis.Finding finding : findings) {
      finding(finding);
    }
    json.writeEndArray();
  }

  private void finding(Diagnosis.Finding finding) throws IOException {
    json.writeStartObject();
    fields.text("id", finding.id());
    fields.text("subject", finding.subject());
    fields.text("statement", finding.statement());
    fields.text("why", finding.why());
    fields.confidence(finding.confidence());
    fields.text("words", finding.words());
    fields.known("onset", finding.onset());
    fields.text("problem", finding.problem());
    fields.texts("evidence", finding.evidence());
    json.writeEndObject();
  }

  private void alternatives(List<Diagnosis.Alternative> alternatives) throws IOException {
    json.writeArrayFieldStart("alternatives");
    for (Diagnosis.Alternative alternative : alternatives) {
      json.writeStartObject();
      fields.text("id", alternative.id());
      fields.text("subject", alternative.subject());
      fields.text("statement", alternative.statement());
      fields.confidence(alternative.confidence());
      fields.texts("confirm", alternative.confirm());
      fields.texts("refute", alternative.refute());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void explainedAway(List<Diagnosis.Explained> explained) throws IOException {
    json.writeArrayFieldStart("explained_away");
    for (Diagnosis.Explained item : explained) {
      json.writeStartObject();
      fields.text("id", item.id());
      fields.text("subject", item.subject());
      json.writeObjectFieldStart("by");
      fields.text("id", item.by());
      fields.text("subject", item.bySubject());
      json.writeEndObject();
      fields.text("because", item.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void symptoms(List<Diagnosis.SymptomSeen> symptoms) throws IOException {
    json.writeArrayFieldStart("symptoms");
    for (Diagnosis.SymptomSeen symptom : symptoms) {
      json.writeStartObject();
      fields.text("id", symptom.id());
      fields.text("statement", symptom.statement());
      fields.known("from", symptom.from());
      fields.known("to", symptom.to());
      fields.known("peak", symptom.peak());
      fields.texts("evidence", symptom.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void escalations(List<Diagnosis.Escalation> escalations) throws IOException {
    json.writeArrayFieldStart("escalate");
    for (Diagnosis.Escalation escalation : escalations) {
      json.writeStartObject();
      fields.text("to", escalation.to());
      fields.text("urgency", escalation.urgency());
      fields.text("reason", escalation.reason());
      fields.known("ticket", escalation.ticket());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void owed(List<Diagnosis.Owed> owed) throws IOException {
    json.writeArrayFieldStart("policy");
    for (Diagnosis.Owed duty : owed) {
      json.writeStartObject();
      fields.text("owes", duty.what());
      fields.text("because", duty.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void timeline(List<Diagnosis.TimelineEntry> timeline) throws IOException {
    json.writeArrayFieldStart("timeline");
    for (Diagnosis.TimelineEntry entry : timeline) {
      json.writeStartObject();
      fields.known("at", entry.at());
      fields.text("what", entry.what());
      fields.text("source", entry.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void evidence(List<Diagnosis.EvidenceItem> evidence) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Diagnosis.EvidenceItem item : evidence) {
      json.writeStartObject();
      fields.text("id", item.id());
      json.writeObjectFieldStart("source");
      fields.text("file", item.file());
      json.writeFieldName("line");
      if (item.line() > 0) {
        json.writeNumber(item.line());
      } else {
        json.writeNull();
      }
      json.writeEndObject();
      fields.text("text", item.text());
      fields.text("fact", item.fact());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rulesFired(List<Diagnosis.FiredRule> fired) throws IOException {
    json.writeArrayFieldStart("rules_fired");
    for (Diagnosis.FiredRule item : fired) {
      json.writeStartObject();
      fields.text("rule", item.rule());
      fields.texts("evidence", item.evidence());
      fields.text("concluded", item.concluded());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unread(List<Diagnosis.Unread> unread) throws IOException {
    json.writeArrayFieldStart("unread");
    for (Diagnosis.Unread item : unread) {
      json.writeStartObject();
      fields.text("file", item.file());
      fields.text("reason", item.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void missing(List<Diagnosis.Missing> missing) throws IOException {
    json.writeArrayFieldStart("missing");
    for (Diagnosis.Missing item : missing) {
      json.writeStartObject();
      fields.text("evidence", item.evidence());
      fields.text("command", item.command());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void considered(List<Diagnosis.Considered> considered) throws IOException {
    json.writeArrayFieldStart("considered");
    for (Diagnosis.Considered item : considered) {
      json.writeStartObject();
      fields.text("id", item.id());
      fields.text("state", item.state());
      fields.text("because", item.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void nextEvidence(Diagnosis diagnosis) throws IOException {
    json.writeFieldName("next_evidence");
    if (diagnosis.nextEvidence().isEmpty()) {
      json.writeNull();
      return;
    }
    Diagnosis.NextEvidence next = diagnosis.nextEvidence().get();
    json.writeStartObject();
    fields.text("command", next.command());
    fields.texts("separates", next.separates());
    fields.text("means", next.means());
    json.writeEndObject();
  }
}
