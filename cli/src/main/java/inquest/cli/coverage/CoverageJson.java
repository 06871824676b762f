package inquest.cli.coverage;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.report.JsonOutput;
import java.io.IOException;
import java.util.Optional;

/** The coverage as JSON, schema {@code inquest/coverage/1}. */
public final class CoverageJson {
  private CoverageJson() {}

  /** Writes it. */
  public static void write(Coverage coverage, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, true)) {
      json.writeStartObject();
      json.writeStringField("schema", "inquest/coverage/1");
      json.writeNumberField("percent", Math.floor(coverage.percent() * 10) / 10);
      json.writeNumberField("covered", coverage.covered());
      json.writeNumberField("comparisons", coverage.clauses());
      json.writeNumberField("cases", coverage.cases());
      json.writeNumberField("rules_fired", coverage.fired());
      json.writeArrayFieldStart("rules");
      for (RuleCoverage rule : coverage.rules()) {
        rule(rule, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static void rule(RuleCoverage rule, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.rule());
    json.writeNumberField("fired", rule.fired());
    json.writeStringField("fired_in", rule.firedIn());
    json.writeArrayFieldStart("comparisons");
    for (ClauseCoverage one : rule.clauses()) {
      json.writeStartObject();
      json.writeNumberField("line", one.clause().line());
      json.writeStringField("text", one.clause().text());
      json.writeBooleanField("covered", one.covered());
      json.writeNumberField("held", one.held());
      json.writeNumberField("decided", one.decided());
      json.writeStringField("decided_in", one.decidedIn());
      if (one.compares()) {
        number("limit", one.sides().limit(), json);
        number("nearest_silent", one.sides().silent(), json);
        number("nearest_firing", one.sides().firing(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void number(String name, Optional<Double> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }
}
