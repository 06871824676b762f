package inquest.evidence.kernel;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import inquest.evidence.Findings;
import inquest.evidence.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Records as JSON objects, one in a line or one field in a line. A value is a string, the numbers
 * of its bytes, several strings, or null when it is too long. What a damaged line holds before the
 * damage is kept.
 */
final class JournalJson extends JournalText {
  private static final String EVENT = "data: ";
  private final Lines lines;
  private final JsonFactory factory = new JsonFactory();
  private long damaged;
  private long firstDamaged;

  JournalJson(Lines lines) {
    this.lines = lines;
  }

  @Override
  long next(JournalRecord record) throws IOException {
    long taken = 0;
    while (lines.next()) {
      taken++;
      String text = object(lines.text());
      if (text.startsWith("{") && text.length() > 1) {
        fields(text, record);
        return taken;
      }
      if (text.startsWith("}")) {
        return taken;
      }
      if (text.startsWith("\"")) {
        fields(
            "{" + (text.endsWith(",") ? text.substring(0, text.length() - 1) : text) + "}", record);
      }
    }
    return taken;
  }

  /** Without what {@code json-sse} and {@code json-seq} put before a record. */
  private static String object(String line) {
    String text = line.strip();
    text = text.startsWith("\u001E") ? text.substring(1) : text;
    return text.startsWith(EVENT) ? text.substring(EVENT.length()) : text;
  }

  private void fields(String text, JournalRecord record) throws IOException {
    try (JsonParser json = factory.createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          record.put(name, value(json));
        }
      }
    } catch (JsonProcessingException e) {
      damaged++;
      firstDamaged = firstDamaged == 0 ? lines.number() : firstDamaged;
    }
  }

  /** Names the lines that are no JSON; what stands in them before the damage was used. */
  void report(Findings findings) {
    if (damaged > 0) {
      findings.problem(firstDamaged, damaged + " lines break off or are no JSON: not all was read");
    }
  }

  private static String value(JsonParser json) throws IOException {
    JsonToken token = json.nextToken();
    if (token != JsonToken.START_ARRAY) {
      return token.isScalarValue() && token != JsonToken.VALUE_NULL ? json.getText() : "";
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String text = "";
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        bytes.write((int) json.getLongValue());
      } else if (text.isEmpty() && json.currentToken() == JsonToken.VALUE_STRING) {
        text = json.getText();
      }
    }
    return text.isEmpty() ? bytes.toString(StandardCharsets.UTF_8) : text;
  }
}
