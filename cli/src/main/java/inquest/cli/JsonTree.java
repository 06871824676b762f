package inquest.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, numbers and nulls. */
final class JsonTree {
  private JsonTree() {}

  /**
   * An object.
   *
   * @throws IOException when the text is none; the message says where
   */
  static Map<?, ?> object(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      if (value(parser) instanceof Map<?, ?> map) {
        return map;
      }
      throw new IOException("a JSON object is expected");
    } catch (JsonProcessingException e) {
      throw new IOException("no JSON: " + e.getOriginalMessage().replace('\n', ' '), e);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        members.put(name, value(parser));
      }
      return members;
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser));
      }
      return items;
    } else if (token == null) {
      throw new IOException("the JSON is cut off");
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
