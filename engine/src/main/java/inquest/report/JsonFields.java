package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The kinds of fields that the schema knows. */
final class JsonFields {
  private final JsonGenerator json;

  JsonFields(JsonGenerator json) {
    this.json = json;
  }

  /** A text that is always there. */
  void text(String key, String value) throws IOException {
    json.writeFieldName(key);
    json.writeString(Printable.wellFormed(value));
  }

  /** The value, or null when the diagnosis does not know it. */
  void known(String key, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(key);
    } else {
      text(key, value);
    }
  }

  /** The field {@code confidence}, with two decimals. */
  void confidence(double value) throws IOException {
    json.writeFieldName("confidence");
    json.writeNumber(Wording.twoDecimals(value));
  }

  /** A list of texts. */
  void texts(String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(Printable.wellFormed(value));
    }
    json.writeEndArray();
  }
}
