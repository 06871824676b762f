package inquest.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A capture that is one file: an archive, a log, or what a shell's process substitution names. */
final class FileCapture implements Capture {
  private final Path path;

  FileCapture(Path path) {
    this.path = path;
  }

  @Override
  public String name() {
    return Captures.name(path);
  }

  @Override
  public Optional<Path> onDisk(String name) {
    boolean plain = name.equals(name()) && Files.isRegularFile(path);
    return plain ? Optional.of(path) : Optional.empty();
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      new Unpacking(visitor, true).offer(name(), MemberStream.outermost(in), 0);
    }
  }
}
