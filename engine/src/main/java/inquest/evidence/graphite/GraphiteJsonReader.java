package inquest.evidence.graphite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Printed;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /render?format=json} of Graphite: the value stands before its time.
 *
 * <pre>
 * [{"target": "web01.cpu.total.idle", "datapoints": [[97.1, 1795446000], [null, 1795446060]]}]
 * </pre>
 *
 * Makes the samples that {@link GraphiteCsvReader} makes.
 */
public final class GraphiteJsonReader implements Reader {

  @Override
  public String format() {
    return "graphite-json";
  }

  @Override
  public String reads() {
    return "Graphite /render?format=json";
  }

  @Override
  public String family() {
    return "graphite";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("\"target\"") && head.hasLineWith("\"datapoints\"")
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    findings.sampleZone("Z");
    GraphiteSamples samples = new GraphiteSamples(findings);
    try (JsonParser json = new JsonFactory().createParser(lines.stream())) {
      read(json, samples);
    } catch (JsonProcessingException e) {
      findings.problem(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "the JSON breaks off or is damaged here: the rest is left out");
    }
    samples.finish();
  }

  private static void read(JsonParser json, GraphiteSamples samples) throws IOException {
    String target = "";
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token != JsonToken.FIELD_NAME) {
        continue;
      }
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("target") && value == JsonToken.VALUE_STRING) {
        target = json.getText();
      } else if (name.equals("datapoints") && value == JsonToken.START_ARRAY) {
        points(json, target, samples);
        target = "";
      } else {
        json.skipChildren();
      }
    }
  }

  private static void points(JsonParser json, String target, GraphiteSamples samples)
      throws IOException {
    Optional<MetricSamples> series =
        samples.series(target.isEmpty() ? "without a name" : target, line(json));
    if (series.isEmpty()) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() == JsonToken.START_ARRAY) {
      long line = line(json);
      double value = number(json, json.nextToken());
      double second = number(json, json.nextToken());
      JsonToken end = json.nextToken();
      while (end != JsonToken.END_ARRAY && end != null) {
        json.skipChildren();
        end = json.nextToken();
      }
      if (second > 0) {
        samples.add(series.get(), (long) second, value, line, target);
      }
    }
  }

  /** NaN for null. */
  private static double number(JsonParser json, JsonToken token) throws IOException {
    return token != null && token.isNumeric() ? Printed.decimal(json.getText()) : Double.NaN;
  }

  private static long line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }
}
