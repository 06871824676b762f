package inquest.cli.testing;

import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A capture without the file that says what its diagnosis must be. */
public record IncidentCapture(Capture whole) implements Capture {
  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    whole.visit(new Withheld(visitor));
  }

  @Override
  public Optional<Path> onDisk(String name) {
    return whole.onDisk(name);
  }

  private record Withheld(CaptureVisitor visitor) implements CaptureVisitor {
    @Override
    public void file(String name, InputStream content) throws IOException {
      if (!name.equals(FixtureFinder.EXPECTED)) {
        visitor.file(name, content);
      }
    }

    @Override
    public void problem(String name, String reason) {
      visitor.problem(name, reason);
    }

    @Override
    public void lost(String reason) {
      visitor.lost(reason);
    }
  }
}
