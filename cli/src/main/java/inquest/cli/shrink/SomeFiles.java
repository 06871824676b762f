package inquest.cli.shrink;

import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** A capture of which only some files are left. */
record SomeFiles(Capture whole, Set<String> left) implements Capture {
  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    whole.visit(
        new CaptureVisitor() {
          @Override
          public void file(String file, InputStream content) throws IOException {
            if (left.contains(file)) {
              visitor.file(file, content);
            }
          }

          @Override
          public void problem(String file, String reason) {
            // What cannot be handed out is in no fixture.
          }
        });
  }
}
