package inquest.cli.testing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** The outcome for programs, schema {@code inquest/test/1} ({@code docs/schema/test-1.json}). */
final class JsonTestReport implements TestReport {

  @Override
  public void write(List<CaseResult> results, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      long passed = CaseResult.passed(results);
      json.writeStartObject();
      json.writeStringField("schema", "inquest/test/1");
      json.writeNumberField("passed", passed);
      json.writeNumberField("failed", results.size() - passed);
      json.writeArrayFieldStart("cases");
      for (CaseResult result : results) {
        one(result, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.toString()).append('\n');
  }

  private static void one(CaseResult result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", Plain.line(result.name()));
    json.writeStringField("file", Plain.line(result.file()));
    json.writeNumberField("line", result.line());
    json.writeStringField("state", state(result));
    json.writeFieldName("fault");
    if (result.fault().isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(Plain.line(result.fault()));
    }
    json.writeArrayFieldStart("differences");
    for (Difference difference : result.differences()) {
      json.writeStartObject();
      json.writeStringField("key", Plain.line(difference.key()));
      json.writeStringField("expected", Plain.line(difference.expected()));
      json.writeStringField("got", Plain.line(difference.got()));
      texts("missing", difference.lacking(), json);
      texts("extra", difference.extra(), json);
      texts("why", difference.why(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String state(CaseResult result) {
    return result.passed() ? "passed" : result.fault().isEmpty() ? "failed" : "error";
  }

  private static void texts(String key, List<String> texts, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(Plain.line(text));
    }
    json.writeEndArray();
  }
}
