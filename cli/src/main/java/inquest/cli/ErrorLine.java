package inquest.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/**
 * The line of a batch for a capture that could not be diagnosed: schema {@code inquest/error/1}.
 */
final class ErrorLine {
  private ErrorLine() {}

  /** The line, with its end. */
  static String of(String capture, String error) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", "inquest/error/1");
      json.writeStringField("capture", capture);
      json.writeStringField("error", error);
      json.writeEndObject();
    }
    return line.append('\n').toString();
  }
}
