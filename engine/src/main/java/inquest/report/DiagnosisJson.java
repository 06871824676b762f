package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.diagnosis.Diagnosis;
import java.io.IOException;
import java.util.List;

/** The keys of {@code inquest/diagnosis/1}, in their order. */
final class DiagnosisJson {
  private static final String SCHEMA = "inquest/diagnosis/1";

  private final JsonGenerator json;

  DiagnosisJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Diagnosis diagnosis) throws IOException {
    json.writeStartObject();
    text("schema", SCHEMA);
    text("rules_version", diagnosis.rulesVersion());
    incident(diagnosis.incident());
    text("problem", diagnosis.problem());
    json.writeFieldName("cause");
    if (diagnosis.cause().isPresent()) {
      finding(diagnosis.cause().get());
    } else {
      json.writeNull();
    }
    array("alternatives", diagnosis.alternatives(), this::alternative);
    array("contributing", diagnosis.contributing(), this::finding);
    array("explained_away", diagnosis.explainedAway(), this::explained);
    array("symptoms", diagnosis.symptoms(), this::symptom);
    array("escalate", diagnosis.escalations(), this::escalation);
    texts("flags", diagnosis.flags());
    texts("prevention", diagnosis.prevention());
    array("timeline", diagnosis.timeline(), this::timelineEntry);
    array("evidence", diagnosis.evidence(), this::evidence);
    array("rules_fired", diagnosis.rulesFired(), this::firedRule);
    array("unread", diagnosis.unread(), this::unread);
    array("missing", diagnosis.missing(), this::missing);
    array("considered", diagnosis.considered(), this::considered);
    nextEvidence(diagnosis);
    json.writeEndObject();
  }

  private void incident(Diagnosis.Incident incident) throws IOException {
    json.writeObjectFieldStart("incident");
    known("host", incident.host());
    texts("servers", incident.servers());
    texts("services", incident.services());
    known("window_start", incident.windowStart());
    known("window_end", incident.windowEnd());
    known("captured_at", incident.capturedAt());
    known("time_zone", incident.timeZone());
    json.writeEndObject();
  }

  private void finding(Diagnosis.Finding finding) throws IOException {
    json.writeStartObject();
    text("id", finding.id());
    text("subject", finding.subject());
    text("statement", finding.statement());
    text("why", finding.why());
    confidence(finding.confidence());
    text("words", finding.words());
    known("onset", finding.onset());
    text("problem", finding.problem());
    texts("evidence", finding.evidence());
    json.writeEndObject();
  }

  private void alternative(Diagnosis.Alternative alternative) throws IOException {
    json.writeStartObject();
    text("id", alternative.id());
    text("subject", alternative.subject());
    text("statement", alternative.statement());
    confidence(alternative.confidence());
    texts("confirm", alternative.confirm());
    texts("refute", alternative.refute());
    json.writeEndObject();
  }

  private void explained(Diagnosis.Explained explained) throws IOException {
    json.writeStartObject();
    text("id", explained.id());
    text("subject", explained.subject());
    json.writeObjectFieldStart("by");
    text("id", explained.by());
    text("subject", explained.bySubject());
    json.writeEndObject();
    text("because", explained.because());
    json.writeEndObject();
  }

  private void symptom(Diagnosis.SymptomSeen symptom) throws IOException {
    json.writeStartObject();
    text("id", symptom.id());
    text("statement", symptom.statement());
    known("from", symptom.from());
    known("to", symptom.to());
    known("peak", symptom.peak());
    texts("evidence", symptom.evidence());
    json.writeEndObject();
  }

  private void escalation(Diagnosis.Escalation escalation) throws IOException {
    json.writeStartObject();
    text("to", escalation.to());
    text("urgency", escalation.urgency());
    text("reason", escalation.reason());
    known("ticket", escalation.ticket());
    json.writeEndObject();
  }

  private void timelineEntry(Diagnosis.TimelineEntry entry) throws IOException {
    json.writeStartObject();
    known("at", entry.at());
    text("what", entry.what());
    text("source", entry.source());
    json.writeEndObject();
  }

  private void evidence(Diagnosis.EvidenceItem item) throws IOException {
    json.writeStartObject();
    text("id", item.id());
    json.writeObjectFieldStart("source");
    text("file", item.file());
    json.writeFieldName("line");
    if (item.line() > 0) {
      json.writeNumber(item.line());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
    text("text", item.text());
    text("fact", item.fact());
    json.writeEndObject();
  }

  private void firedRule(Diagnosis.FiredRule fired) throws IOException {
    json.writeStartObject();
    text("rule", fired.rule());
    texts("evidence", fired.evidence());
    text("concluded", fired.concluded());
    json.writeEndObject();
  }

  private void unread(Diagnosis.Unread unread) throws IOException {
    json.writeStartObject();
    text("file", unread.file());
    text("reason", unread.reason());
    json.writeEndObject();
  }

  private void missing(Diagnosis.Missing missing) throws IOException {
    json.writeStartObject();
    text("evidence", missing.evidence());
    text("command", missing.command());
    json.writeEndObject();
  }

  private void considered(Diagnosis.Considered considered) throws IOException {
    json.writeStartObject();
    text("id", considered.id());
    text("state", considered.state());
    text("because", considered.because());
    json.writeEndObject();
  }

  private void nextEvidence(Diagnosis diagnosis) throws IOException {
    json.writeFieldName("next_evidence");
    if (diagnosis.nextEvidence().isEmpty()) {
      json.writeNull();
      return;
    }
    Diagnosis.NextEvidence next = diagnosis.nextEvidence().get();
    json.writeStartObject();
    text("command", next.command());
    texts("separates", next.separates());
    text("means", next.means());
    json.writeEndObject();
  }

  private void text(String key, String value) throws IOException {
    json.writeFieldName(key);
    json.writeString(Printable.wellFormed(value));
  }

  /** The value, or null when the diagnosis does not know it. */
  private void known(String key, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(key);
    } else {
      text(key, value);
    }
  }

  private void confidence(double value) throws IOException {
    json.writeFieldName("confidence");
    json.writeNumber(Wording.twoDecimals(value));
  }

  private void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(Printable.wellFormed(value));
    }
    json.writeEndArray();
  }

  private <T> void array(String key, List<T> values, Element<T> element) throws IOException {
    json.writeArrayFieldStart(key);
    for (T value : values) {
      element.write(value);
    }
    json.writeEndArray();
  }

  private interface Element<T> {
    void write(T value) throws IOException;
  }
}
