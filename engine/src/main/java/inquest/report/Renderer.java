package inquest.report;

import inquest.diagnosis.Diagnosis;
import java.io.IOException;

/** One form of the report. The same diagnosis and options give the same characters. */
public interface Renderer {
  /**
   * Writes the report, complete with its last line end. The output is neither flushed nor closed.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void render(Diagnosis diagnosis, Appendable out, RenderOptions options) throws IOException;
}
