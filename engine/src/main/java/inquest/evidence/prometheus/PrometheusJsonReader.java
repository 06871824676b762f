package inquest.evidence.prometheus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import inquest.evidence.Findings;
import inquest.evidence.Head;
import inquest.evidence.Lines;
import inquest.evidence.Reader;
import inquest.evidence.Recognition;
import java.io.IOException;

/**
 * {@code /api/v1/query_range} and {@code /api/v1/query} of Prometheus, of the metrics of its
 * node_exporter.
 *
 * <pre>
 * {"status":"success","data":{"resultType":"matrix","result":[
 *  {"metric":{"__name__":"node_load1","instance":"web01:9100"},"values":[[1795446000,"3.25"]]}]}}
 * </pre>
 *
 * Makes samples of a range and readings of an instant. The values of an expression have no name and
 * are not used.
 */
public final class PrometheusJsonReader implements Reader {

  @Override
  public String format() {
    return "prometheus-json";
  }

  @Override
  public String reads() {
    return "Prometheus /api/v1/query_range, /api/v1/query";
  }

  @Override
  public String family() {
    return "prometheus";
  }

  @Override
  public Recognition recognise(Head head) {
    return head.hasLineWith("\"resultType\"")
            && (head.hasLineWith("\"matrix\"") || head.hasLineWith("\"vector\""))
        ? Recognition.BY_CONTENT
        : Recognition.NO;
  }

  @Override
  public void read(Lines lines, Findings findings) throws IOException {
    findings.sampleZone("Z");
    PrometheusAnswer answer = new PrometheusAnswer(findings);
    try (JsonParser json = new JsonFactory().createParser(lines.stream())) {
      answer.read(json);
    } catch (JsonProcessingException e) {
      findings.problem(
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          "the JSON breaks off or is damaged here: the rest is left out");
    }
    answer.finish();
  }
}
