package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.assembly.CaseFile;
import inquest.assembly.CaseListing;
import inquest.assembly.Dating;
import inquest.evidence.Problem;
import inquest.facts.Fact;
import inquest.facts.Source;
import inquest.facts.Span;
import inquest.facts.Subject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A case as one JSON object, for {@code jq}: {@code .facts[] | select(.fact == "md-array")}. */
public final class JsonListing implements ListingRenderer {
  private static final String SCHEMA = "inquest/facts/1";

  @Override
  public void facts(CaseListing listing, Appendable out) throws IOException {
    CaseFile caseFile = listing.caseFile();
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      JsonFields fields = new JsonFields(json);
      json.writeStartObject();
      fields.text("schema", SCHEMA);
      fields.known("host", caseFile.host());
      span("window", caseFile.window(), json);
      fields.text("window_basis", caseFile.windowBasis());
      json.writeArrayFieldStart("facts");
      for (Fact fact : caseFile.facts()) {
        fact(fact, fields, json);
      }
      json.writeEndArray();
      samples(listing.samples(), fields, json);
      events(listing.events(), fields, json);
      background(caseFile.background(), fields, json);
      problems("quiet", caseFile.quiet(), fields, json);
      problems("unread", caseFile.unread(), fields, json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  @Override
  public void unread(List<Problem> unread, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      JsonFields fields = new JsonFields(json);
      json.writeStartObject();
      fields.text("schema", SCHEMA);
      problems("unread", unread, fields, json);
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void fact(Fact fact, JsonFields fields, JsonGenerator json) throws IOException {
    json.writeStartObject();
    fields.text("fact", Components.kind((Record) fact));
    for (Map.Entry<String, Object> entry : Components.of((Record) fact).entrySet()) {
      value(entry.getKey(), entry.getValue(), json);
    }
    source(fact.source(), fields, json);
    json.writeEndObject();
  }

  private static void value(String name, Object value, JsonGenerator json) throws IOException {
    if (value instanceof Span span) {
      span(name, span, json);
    } else if (value instanceof Subject subject) {
      subject(name, subject, json);
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumberField(name, ((Number) value).longValue());
    } else if (value instanceof Double number && Double.isFinite(number)) {
      json.writeNumberField(name, number);
    } else if (value instanceof Boolean flag) {
      json.writeBooleanField(name, flag);
    } else {
      new JsonFields(json).text(name, Components.words(value));
    }
  }

  private static void subject(String name, Subject subject, JsonGenerator json) throws IOException {
    JsonFields fields = new JsonFields(json);
    json.writeObjectFieldStart(name);
    fields.text("kind", subject.kind());
    fields.text("name", subject.name());
    json.writeEndObject();
  }

  private static void span(String name, Span span, JsonGenerator json) throws IOException {
    if (!span.dated()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("from", span.from().toString());
    json.writeStringField("to", span.to().toString());
    json.writeEndObject();
  }

  private static void source(Source source, JsonFields fields, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("source");
    fields.text("family", source.family());
    place(source.file(), source.line(), fields, json);
    fields.known("text", source.text());
    json.writeEndObject();
  }

  private static void place(String file, long line, JsonFields fields, JsonGenerator json)
      throws IOException {
    fields.text("file", file);
    if (line > 0) {
      json.writeNumberField("line", line);
    } else {
      json.writeNullField("line");
    }
  }

  private static void samples(
      List<CaseListing.Samples> samples, JsonFields fields, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("samples");
    for (CaseListing.Samples one : samples) {
      json.writeStartObject();
      for (Map.Entry<String, Object> entry : Components.of(one).entrySet()) {
        value(entry.getKey(), entry.getValue(), json);
      }
      source(one.source(), fields, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void events(List<CaseListing.Event> events, JsonFields fields, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("events");
    for (CaseListing.Event event : events) {
      json.writeStartObject();
      fields.text("kind", event.logged().kind());
      subject("subject", event.logged().subject(), json);
      fields.known("detail", event.logged().detail());
      json.writeNumberField("repeats", event.logged().repeats());
      dating(event.dating(), fields, json);
      fields.known("unused", event.unused());
      source(event.source(), fields, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void dating(Dating dating, JsonFields fields, JsonGenerator json)
      throws IOException {
    fields.known("at", dating.at().map(Object::toString).orElse(""));
    if (dating.at().isPresent() && dating.within().compareTo(Dating.ANY) < 0) {
      json.writeNumberField("within_seconds", dating.within().toSeconds());
    } else {
      json.writeNullField("within_seconds");
    }
    fields.text("dated_by", dating.how());
  }

  private static void background(
      List<CaseFile.Background> items, JsonFields fields, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("background");
    for (CaseFile.Background item : items) {
      json.writeStartObject();
      place(item.file(), item.line(), fields, json);
      fields.known("text", item.text());
      fields.text("reason", item.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void problems(
      String name, List<Problem> problems, JsonFields fields, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Problem problem : problems) {
      json.writeStartObject();
      place(problem.file(), problem.line(), fields, json);
      fields.text("reason", problem.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
