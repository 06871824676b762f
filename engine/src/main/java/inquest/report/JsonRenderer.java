package inquest.report;

import com.fasterxml.jackson.core.JsonGenerator;
import inquest.diagnosis.Diagnosis;
import java.io.IOException;

/**
 * The diagnosis as JSON, schema {@code inquest/diagnosis/1} ({@code docs/schema/diagnosis-1.json}).
 * Keys stand in the order of the schema; what is not known is {@code null}. Control characters and
 * those that reorder text are escaped, so that the JSON can be looked at on a terminal.
 */
public final class JsonRenderer implements Renderer {
  private final boolean pretty;
  private final String capture;

  private JsonRenderer(boolean pretty, String capture) {
    this.pretty = pretty;
    this.capture = capture;
  }

  /** Indented by two spaces, for one capture. */
  public static JsonRenderer indented() {
    return new JsonRenderer(true, "");
  }

  /** One line for each diagnosis, for JSON Lines. */
  public static JsonRenderer oneLine() {
    return new JsonRenderer(false, "");
  }

  /** One line that names its capture, among those of many. */
  public static JsonRenderer oneLineOf(String capture) {
    return new JsonRenderer(false, capture);
  }

  @Override
  public void render(Diagnosis diagnosis, Appendable out, RenderOptions options)
      throws IOException {
    try (JsonGenerator json = JsonOutput.on(out, pretty)) {
      new DiagnosisJson(json).write(diagnosis, capture);
    }
    out.append('\n');
  }
}
