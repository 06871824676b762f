package inquest.cli.testing;

import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A capture whose files are texts in memory. */
record InlineCapture(String name, Map<String, String> files) implements Capture {

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      visitor.file(file.getKey(), new ByteArrayInputStream(bytes));
    }
  }
}
