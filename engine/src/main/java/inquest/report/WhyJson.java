package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.diagnosis.DiagnosisWhy;
import inquest.diagnosis.DiagnosisWhyNot;
import java.io.IOException;

/** Explanations for programs: {@code inquest/explain/1} and {@code inquest/why-not/1}. */
public final class WhyJson implements WhyRenderer {

  @Override
  public void why(DiagnosisWhy why, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      JsonFields fields = new JsonFields(json);
      json.writeStartObject();
      fields.text("schema", "inquest/explain/1");
      fields.text("problem", why.problem());
      json.writeArrayFieldStart("findings");
      for (DiagnosisWhy.Branch branch : why.findings()) {
        json.writeStartObject();
        fields.text("role", branch.role());
        fields.confidence(branch.confidence());
        fields.known("by", branch.by());
        json.writeFieldName("conclusion");
        conclusion(branch.conclusion(), fields, json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void conclusion(
      DiagnosisWhy.Conclusion conclusion, JsonFields fields, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    fields.text("kind", conclusion.kind());
    fields.text("id", conclusion.id());
    fields.text("subject", conclusion.subject());
    fields.text("statement", conclusion.statement());
    json.writeBooleanField("shown_above", conclusion.shown());
    json.writeArrayFieldStart("reasons");
    for (DiagnosisWhy.Reason reason : conclusion.reasons()) {
      json.writeStartObject();
      fields.text("rule", reason.rule());
      fields.text("id", reason.id());
      fields.text("confidence", reason.confidence());
      json.writeArrayFieldStart("because");
      for (DiagnosisWhy.Ground ground : reason.because()) {
        ground(ground, fields, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void ground(DiagnosisWhy.Ground ground, JsonFields fields, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    fields.text("fact", ground.fact());
    fields.known("values", ground.values());
    place(ground.file(), ground.line(), fields, json);
    fields.known("text", ground.text());
    json.writeFieldName("conclusion");
    if (ground.below().isEmpty()) {
      json.writeNull();
    } else {
      conclusion(ground.below().get(0), fields, json);
    }
    json.writeEndObject();
  }

  private static void place(String file, long line, JsonFields fields, JsonGenerator json)
      throws IOException {
    fields.known("file", file);
    if (line > 0) {
      json.writeNumberField("line", line);
    } else {
      json.writeNullField("line");
    }
  }

  @Override
  public void whyNot(DiagnosisWhyNot answer, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      JsonFields fields = new JsonFields(json);
      json.writeStartObject();
      fields.text("schema", "inquest/why-not/1");
      fields.text("asked", answer.asked());
      fields.text("kind", answer.kind());
      json.writeBooleanField("concluded", answer.held());
      fields.text("answer", answer.answer());
      fields.texts("reasons", answer.reasons());
      json.writeArrayFieldStart("rules");
      for (DiagnosisWhyNot.RuleTried rule : answer.rules()) {
        rule(rule, fields, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void rule(DiagnosisWhyNot.RuleTried rule, JsonFields fields, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    fields.text("rule", rule.rule());
    fields.text("id", rule.id());
    fields.text("confidence", rule.confidence());
    fields.text("concludes", rule.concludes());
    json.writeBooleanField("fired", rule.fired());
    json.writeArrayFieldStart("conditions");
    for (DiagnosisWhyNot.ConditionTried condition : rule.conditions()) {
      json.writeStartObject();
      json.writeNumberField("rule_line", condition.line());
      fields.text("says", condition.says());
      fields.text("written", condition.written());
      fields.text("state", condition.state());
      fields.known("seen", condition.seen());
      place(condition.file(), condition.fileLine(), fields, json);
      json.writeFieldName("near");
      if (condition.near() < 0) {
        json.writeNull();
      } else {
        json.writeNumber(Wording.twoDecimals(condition.near()));
      }
      fields.known("collect", condition.collect());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
