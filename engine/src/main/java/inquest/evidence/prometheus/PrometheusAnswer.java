package inquest.evidence.prometheus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import inquest.evidence.Findings;
import inquest.evidence.Printed;
import inquest.facts.Reading;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One answer of Prometheus while it is read. */
final class PrometheusAnswer {
  private static final String NAMELESS =
      "series without a name, as expressions give: what it means is not known, not used";
  private static final String ONCE = "counter read once: it has no rate";
  private static final String OTHER = "series of another instance, left out";

  private final Findings findings;
  private final NodeSeries series;
  private final Map<String, Long> problems = new LinkedHashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private String instance = "";
  private long line;

  PrometheusAnswer(Findings findings) {
    this.findings = findings;
    this.series = new NodeSeries(findings);
  }

  /** Reads all of it. */
  void read(JsonParser json) throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.FIELD_NAME) {
        field(json, json.currentName());
      }
    }
  }

  private void field(JsonParser json, String name) throws IOException {
    JsonToken value = json.nextToken();
    if (name.equals("metric") && value == JsonToken.START_OBJECT) {
      labels(json);
    } else if (name.equals("values") && value == JsonToken.START_ARRAY) {
      range(json);
    } else if (name.equals("value") && value == JsonToken.START_ARRAY) {
      instant(json);
    } else if (name.equals("error") && value == JsonToken.VALUE_STRING) {
      findings.nothing("Prometheus answered with an error: " + json.getText());
    }
  }

  private void labels(JsonParser json) throws IOException {
    labels.clear();
    line = json.currentTokenLocation().getLineNr();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      labels.put(name, json.getText());
      json.skipChildren();
    }
  }

  /** The metric whose labels were read; empty, and said why, when it is not used. */
  private Optional<NodeMetric> metric() {
    String name = labels.getOrDefault("__name__", "");
    String of = labels.getOrDefault("instance", instance);
    instance = instance.isEmpty() ? of : instance;
    if (name.isEmpty()) {
      problems.putIfAbsent(NAMELESS, line);
      return Optional.empty();
    }
    if (!of.equals(instance)) {
      problems.putIfAbsent(OTHER, line);
      return Optional.empty();
    }
    return NodeMetric.of(name, labels);
  }

  private void range(JsonParser json) throws IOException {
    Optional<NodeMetric> metric = metric();
    metric.ifPresent(known -> series.begin(known, line, text()));
    while (json.nextToken() == JsonToken.START_ARRAY) {
      long at = json.currentTokenLocation().getLineNr();
      double[] point = point(json);
      if (metric.isPresent() && point[0] > 0) {
        series.add((long) point[0], point[1], at);
      }
    }
  }

  private void instant(JsonParser json) throws IOException {
    Optional<NodeMetric> metric = metric();
    double[] point = point(json);
    if (metric.isEmpty() || !Double.isFinite(point[1])) {
      return;
    }
    NodeMetric known = metric.get();
    if (known.counter()) {
      problems.putIfAbsent(ONCE, line);
    } else if (!known.measure().startsWith("part ")) {
      double value = point[1] * known.factor();
      findings.fact(
          new Reading(known.measure(), known.subject(), value, findings.at(line, text())));
    }
  }

  /** Time and value of a pair whose bracket was read. */
  private static double[] point(JsonParser json) throws IOException {
    double[] point = {Double.NaN, Double.NaN};
    int at = 0;
    JsonToken token = json.nextToken();
    while (token != JsonToken.END_ARRAY && token != null) {
      if (at < 2 && token.isScalarValue()) {
        point[at] = Printed.decimal(json.getText());
      }
      json.skipChildren();
      at++;
      token = json.nextToken();
    }
    return point;
  }

  private String text() {
    return labels.getOrDefault("__name__", "");
  }

  /** Hands out what was found. */
  void finish() {
    series.finish();
    problems.forEach((reason, at) -> findings.problem(at, reason));
    if (!findings.any() && findings.nothingBecause().isEmpty()) {
      findings.nothing("no metric of node_exporter that a diagnosis rests on");
    }
  }
}
