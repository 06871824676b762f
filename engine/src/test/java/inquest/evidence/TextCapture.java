package inquest.evidence;

import inquest.capture.Capture;
import inquest.capture.CaptureVisitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A capture of texts, in the order given. */
final class TextCapture implements Capture {
  private record File(String name, byte[] content, boolean broken) {}

  private static final class Broken extends InputStream {
    @Override
    public int read() {
      throw new IllegalStateException("a defect");
    }
  }

  private final List<File> files = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private boolean once;
  private int visits;

  TextCapture with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  TextCapture with(String name, byte[] content) {
    files.add(new File(name, content, false));
    return this;
  }

  /** A file whose end makes the reader fail. */
  TextCapture withBroken(String name, String content) {
    files.add(new File(name, content.getBytes(StandardCharsets.UTF_8), true));
    return this;
  }

  TextCapture withProblem(String name) {
    problems.add(name);
    return this;
  }

  /** Like a pipe, which cannot be read again. */
  TextCapture once() {
    once = true;
    return this;
  }

  int visits() {
    return visits;
  }

  @Override
  public String name() {
    return "texts";
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    visits++;
    if (once && visits > 1) {
      throw new IOException("only once");
    }
    for (File file : files) {
      InputStream content = new ByteArrayInputStream(file.content());
      visitor.file(
          file.name(), file.broken() ? new SequenceInputStream(content, new Broken()) : content);
    }
    problems.forEach(name -> visitor.problem(name, "cut off"));
  }

  CaptureEvidence read() throws IOException {
    return CaptureReader.read(this);
  }

  /** The only reason why a file of this content, under this name, is not read. */
  static Optional<String> reason(String name, byte[] content) throws IOException {
    List<Problem> unread = new TextCapture().with(name, content).read().unread();
    return unread.stream().map(Problem::reason).reduce((one, two) -> one + "; " + two);
  }
}
