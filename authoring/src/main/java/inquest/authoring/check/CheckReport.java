package inquest.authoring.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Prints mistakes: for people, for programs, for editors and code review. */
public final class CheckReport {
  private static final String HEX = "0123456789ABCDEF";

  private final List<Mistake> mistakes;
  private final int rules;

  /** A report on so many rules. */
  public CheckReport(List<Mistake> mistakes, int rules) {
    this.mistakes = mistakes;
    this.rules = rules;
  }

  /** How many rules must not be loaded with them. */
  private long errors() {
    return mistakes.stream().filter(mistake -> mistake.kind().error()).count();
  }

  /** A line a mistake, and how many there are. */
  public String text() {
    StringBuilder text = new StringBuilder();
    mistakes.forEach(mistake -> text.append(mistake).append('\n'));
    return text.append(counted(rules, "rule"))
        .append(": ")
        .append(counted(errors(), "error"))
        .append(", ")
        .append(counted(mistakes.size() - errors(), "warning"))
        .append('\n')
        .toString();
  }

  private static String counted(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  /** One JSON object of the schema {@code inquest/rules-check/1}. */
  public String json() throws IOException {
    return written(
        json -> {
          json.writeStringField("schema", "inquest/rules-check/1");
          json.writeNumberField("rules", rules);
          json.writeNumberField("errors", errors());
          json.writeNumberField("warnings", mistakes.size() - errors());
          json.writeArrayFieldStart("mistakes");
          for (Mistake mistake : mistakes) {
            json.writeStartObject();
            json.writeStringField("file", mistake.file());
            json.writeNumberField("line", mistake.line());
            json.writeNumberField("column", mistake.column());
            json.writeStringField("level", mistake.kind().level());
            json.writeStringField("kind", mistake.kind().id());
            json.writeStringField("message", mistake.message());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** A log of SARIF 2.1.0. */
  public String sarif(String version) throws IOException {
    return written(
        json -> {
          json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          tool(json, version);
          json.writeStringField("columnKind", "utf16CodeUnits");
          json.writeArrayFieldStart("results");
          for (Mistake mistake : mistakes) {
            result(json, mistake);
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private static void tool(JsonGenerator json, String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "inquest rules check");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (MistakeKind kind : MistakeKind.values()) {
      json.writeStartObject();
      json.writeStringField("id", kind.id());
      json.writeObjectFieldStart("shortDescription");
      json.writeStringField("text", kind.title());
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", kind.level());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, Mistake mistake) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", mistake.kind().id());
    json.writeNumberField("ruleIndex", mistake.kind().ordinal());
    json.writeStringField("level", mistake.kind().level());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", mistake.message());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(mistake.file()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", mistake.line());
    json.writeNumberField("startColumn", mistake.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A path as a relative or absolute reference, with what a URI may not hold as hex. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      int value = octet & 0xff;
      boolean plain =
          value < 128 && (Character.isLetterOrDigit(value) || "-._~/".indexOf(value) >= 0);
      if (plain) {
        uri.append((char) value);
      } else {
        uri.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
      }
    }
    return uri.toString();
  }

  /** What goes into the object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String written(Fields fields) throws IOException {
    Writer text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    }
    return text + "\n";
  }
}
