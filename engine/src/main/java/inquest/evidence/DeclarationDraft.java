package inquest.evidence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code capture.json} says of one file, while it is read. */
final class DeclarationDraft {
  static final Set<String> KEYS = Set.of("taken_at", "unit", "columns", "delimiter", "header");

  private final Map<String, String> texts = new HashMap<>();
  private final List<String> columns = new ArrayList<>();

  /** Takes one value; one of a wrong type says nothing. */
  void read(JsonParser json, String key) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        if (key.equals("columns") && json.currentToken() == JsonToken.VALUE_STRING) {
          columns.add(json.getText());
        } else {
          json.skipChildren();
        }
      }
    } else if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
      texts.put(key, json.getText().strip());
    } else {
      json.skipChildren();
    }
  }

  Declaration declaration(String source, String zone) {
    return new Declaration(
        source,
        ManifestTime.instant(texts.getOrDefault("taken_at", ""), zone),
        texts.getOrDefault("unit", ""),
        List.copyOf(columns),
        texts.getOrDefault("delimiter", ""),
        texts.getOrDefault("header", ""));
  }
}
