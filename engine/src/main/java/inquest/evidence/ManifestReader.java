package inquest.evidence;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code capture.json}, the manifest of a capture.
 *
 * <pre>
 * { "schema": "capture/1", "host": "web01", "cpus": 2, "mem_kb": 983488,
 *   "window_start": "2026-11-23T14:34:04Z", "window_end": "2026-11-23T14:37:17Z",
 *   "files": { "a.txt": { "source": "sar -A" } }, "missing": [ "iotop" ] }
 * </pre>
 *
 * Every key is optional, unknown ones are ignored, a value of a wrong type is named with its line.
 */
final class ManifestReader {
  private final String file;
  private final List<Problem> problems;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final Map<String, Double> numbers = new HashMap<>();
  private final List<String> services = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, DeclarationDraft> drafts = new LinkedHashMap<>();

  /**
   * @param problems gets what is wrong with the manifest
   */
  ManifestReader(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  Manifest read(InputStream content) {
    try (JsonParser json = new JsonFactory().createParser(content)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        object(json);
      } else {
        problems.add(new Problem(file, 1, "no JSON object: the manifest was not used"));
      }
    } catch (IOException e) {
      long line = Math.max(1, line(e));
      problems.add(
          new Problem(file, line, "no valid JSON from here: only what is before was used"));
    }
    return manifest();
  }

  private static long line(IOException e) {
    return e instanceof JacksonException json && json.getLocation() != null
        ? json.getLocation().getLineNr()
        : 0;
  }

  private void object(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "host", "kernel", "time_zone" -> text(json, key);
        case "window_start", "window_end", "captured_at", "snapshot_at" -> text(json, key);
        case "cpus", "mem_kb" -> number(json, key);
        case "services" -> list(json, key, services);
        case "missing" -> list(json, key, missing);
        case "files" -> files(json);
        default -> json.skipChildren();
      }
    }
  }

  private void text(JsonParser json, String key) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      texts.put(key, json.getText().strip());
      lines.put(key, (long) json.currentLocation().getLineNr());
    } else {
      wrong(json, key, "a text");
    }
  }

  private void number(JsonParser json, String key) throws IOException {
    double number = json.currentToken().isScalarValue() ? number(json.getText()) : Double.NaN;
    if (number >= 0 && number < 1e15) {
      numbers.put(key, number);
    } else {
      wrong(json, key, "a number");
    }
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private void list(JsonParser json, String key, List<String> list) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      list.add(json.getText());
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          list.add(json.getText());
        } else {
          wrong(json, key, "a list of texts");
        }
      }
    } else {
      wrong(json, key, "a list of texts");
    }
  }

  private void files(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      wrong(json, "files", "an object");
      return;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT) {
        declaration(json, name);
      } else if (value == JsonToken.VALUE_STRING) {
        sources.put(name, json.getText());
      } else {
        wrong(json, "files", "an object of objects");
      }
    }
  }

  private void declaration(JsonParser json, String name) throws IOException {
    DeclarationDraft draft = drafts.computeIfAbsent(name, file -> new DeclarationDraft());
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (DeclarationDraft.KEYS.contains(key)) {
        draft.read(json, key);
      } else if (!key.equals("source")) {
        json.skipChildren();
      } else if (value == JsonToken.VALUE_STRING) {
        sources.put(name, json.getText());
      } else {
        wrong(json, "source", "a text");
      }
    }
  }

  /** Names a value of a wrong type; {@code null} is a way of saying nothing. */
  private void wrong(JsonParser json, String key, String expected) throws IOException {
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      long line = json.currentLocation().getLineNr();
      problems.add(new Problem(file, line, "`" + key + "` is not " + expected + ": not used"));
      json.skipChildren();
    }
  }

  private Manifest manifest() {
    String zone = texts.getOrDefault("time_zone", "");
    return new Manifest(
        texts.getOrDefault("host", ""),
        texts.getOrDefault("kernel", ""),
        numbers.getOrDefault("cpus", 0.0).intValue(),
        numbers.getOrDefault("mem_kb", 0.0),
        instant("window_start", zone),
        instant("window_end", zone),
        instant("captured_at", zone),
        instant("snapshot_at", zone),
        zone,
        List.copyOf(services),
        Collections.unmodifiableMap(sources),
        declarations(zone),
        List.copyOf(missing));
  }

  private Map<String, Declaration> declarations(String zone) {
    Map<String, Declaration> declarations = new LinkedHashMap<>();
    drafts.forEach(
        (name, draft) ->
            declarations.put(name, draft.declaration(sources.getOrDefault(name, ""), zone)));
    return Collections.unmodifiableMap(declarations);
  }

  private Optional<Instant> instant(String key, String zone) {
    String text = texts.getOrDefault(key, "");
    Optional<Instant> instant = ManifestTime.instant(text, zone);
    if (instant.isEmpty() && !text.isEmpty()) {
      String reason = "`" + key + "` is not a time of ISO 8601: not used";
      problems.add(new Problem(file, lines.get(key), reason));
    }
    return instant;
  }
}
