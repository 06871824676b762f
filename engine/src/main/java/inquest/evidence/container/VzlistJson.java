package inquest.evidence.container;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import inquest.evidence.Findings;
import inquest.evidence.Quantity;
import java.io.IOException;
import java.util.Locale;

/**
 * {@code vzlist -j}: an array of objects.
 *
 * <pre>
 * [ { "ctid": 101, "status": "running", "laverage": [ 0.12, 0.10, 0.09 ] } ]
 * </pre>
 */
final class VzlistJson {
  /** A node has hundreds of containers, each with a few kilobytes of JSON. */
  private static final int LONGEST = 16 << 20;

  private VzlistJson() {}

  /** Keeps a line of JSON; what is too much is left out. */
  static void keep(StringBuilder json, String text) {
    if (json.length() + text.length() < LONGEST) {
      json.append(text).append('\n');
    }
  }

  static void read(String text, VzlistTable table, Findings findings) {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          container(json, table);
        }
      }
    } catch (IOException e) {
      findings.problem(0, "the JSON breaks off or is damaged: the rest is left out");
    }
  }

  private static void container(JsonParser json, VzlistTable table) throws IOException {
    long line = json.currentTokenLocation().getLineNr();
    String id = "";
    String state = "";
    double load = Double.NaN;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("laverage") && value == JsonToken.START_ARRAY) {
        load = first(json);
      } else if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        boolean named = name.equals("ctid") || name.equals("veid") || name.equals("uuid");
        id = named && id.isEmpty() ? json.getText() : id;
        state = name.equals("status") ? json.getText().toLowerCase(Locale.ROOT) : state;
      } else {
        json.skipChildren();
      }
    }
    if (!id.isEmpty()) {
      String shown = "ctid " + id + (Double.isNaN(load) ? "" : ", laverage " + load);
      table.container(id, load, state, line, shown + (state.isEmpty() ? "" : ", " + state));
    }
  }

  private static double first(JsonParser json) throws IOException {
    double first = Double.NaN;
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      if (json.currentToken().isNumeric() && Double.isNaN(first)) {
        first = Quantity.number(json.getText());
      } else {
        json.skipChildren();
      }
    }
    return first;
  }
}
