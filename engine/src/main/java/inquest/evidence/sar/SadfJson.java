package inquest.evidence.sar;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import inquest.evidence.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One document of {@code sadf -j} while it is read. */
final class SadfJson {
  static final String NO_TIME = "time that cannot be read or is on another clock: left out";

  /** A table and the names in the document that its columns were made from. */
  private record Known(List<String> names, SampleTable table) {}

  private final Findings findings;
  private final SampleSink sink;
  private final SadfClock clock;
  private final JsonParser json;
  private final JsonText text;
  private final Map<String, Known> tables = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] row = new double[32];
  private boolean timed;
  private String host = "";
  private boolean otherHost;

  SadfJson(Findings findings, SampleSink sink, JsonParser json, JsonText text) {
    this.findings = findings;
    this.sink = sink;
    this.clock = new SadfClock(findings);
    this.json = json;
    this.text = text;
  }

  /** Reads all of it. */
  void read() throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        field(json.currentName());
      }
    }
  }

  private void field(String name) throws IOException {
    JsonToken value = json.nextToken();
    if (value == null) {
      return;
    }
    if (value.isScalarValue()) {
      identify(name, json.getText());
    } else if (name.equals("timestamp")) {
      timed = time() && !otherHost;
    } else if (name.equals("boot")) {
      boot();
    } else if (SadfNames.table(name) && timed) {
      table(name, value);
    } else if (!SadfNames.holdsTables(name)) {
      json.skipChildren();
    }
  }

  private void identify(String name, String value) {
    switch (name) {
      case "nodename" -> host(value);
      case "release" -> tell("kernel", value);
      case "number-of-cpus" -> tell("cpus", value);
      default -> {}
    }
  }

  private void tell(String key, String value) {
    if (!otherHost) {
      findings.identify(key, value);
    }
  }

  private void host(String name) {
    otherHost = !host.isEmpty() && !host.equals(name);
    if (otherHost) {
      sink.problem(line(), SarText.OTHER_HOST);
    } else {
      host = name;
      findings.identify("host", name);
    }
  }

  private boolean time() throws IOException {
    String date = "";
    String time = "";
    String zone = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "date" -> date = json.getText();
        case "time" -> time = json.getText();
        case "tz" -> zone = json.getText();
        case "utc" -> zone = json.getText().equals("1") ? "UTC" : "";
        default -> json.skipChildren();
      }
    }
    boolean read = clock.moveTo(date, time, zone);
    if (!read) {
      sink.problem(line(), NO_TIME);
    }
    return read;
  }

  private void boot() throws IOException {
    long line = line();
    String quoted = text.here(json);
    if (time() && !otherHost) {
      clock.restart(line, quoted);
    }
  }

  private void table(String activity, JsonToken first) throws IOException {
    if (first == JsonToken.START_OBJECT) {
      row(activity);
      return;
    }
    while (json.nextToken() == JsonToken.START_OBJECT) {
      row(activity);
    }
  }

  private void row(String activity) throws IOException {
    long line = line();
    String quoted = text.here(json);
    String subject = "";
    names.clear();
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        return;
      }
      switch (token) {
        case START_OBJECT -> depth++;
        case END_OBJECT -> depth--;
        case START_ARRAY -> json.skipChildren();
        case VALUE_STRING, VALUE_NUMBER_FLOAT, VALUE_NUMBER_INT -> {
          boolean number = token != JsonToken.VALUE_STRING;
          subject = number ? subject : json.getText();
          cell(json.currentName(), number ? Numbers.parse(json.getText()) : Double.NaN);
        }
        default -> {}
      }
    }
    SampleTable table = table(activity);
    table.add(subject, Arrays.copyOf(row, names.size()), clock.second(), line, quoted);
  }

  private void cell(String name, double value) {
    if (names.size() == row.length) {
      row = Arrays.copyOf(row, 2 * row.length);
    }
    row[names.size()] = value;
    names.add(name);
  }

  private SampleTable table(String activity) {
    Known known = tables.get(activity);
    if (known == null || !known.names.equals(names)) {
      List<String> columns = new ArrayList<>();
      for (String name : names) {
        columns.add(SadfNames.column(activity, name));
      }
      known = new Known(List.copyOf(names), new SampleTable(sink, columns));
      tables.put(activity, known);
    }
    return known.table;
  }

  private long line() {
    return json.currentTokenLocation().getLineNr();
  }
}
