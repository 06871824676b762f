package inquest.capture;

import java.io.IOException;
import java.io.InputStream;

/** A capture that arrives through a pipe. */
final class StandardInputCapture implements Capture {
  private static final String FILE = "stdin";

  private final InputStream in;
  private boolean visited;

  StandardInputCapture(InputStream in) {
    this.in = in;
  }

  @Override
  public String name() {
    return "-";
  }

  @Override
  public void visit(CaptureVisitor visitor) throws IOException {
    if (visited) {
      throw new IOException("standard input can be read only once");
    }
    visited = true;
    new Unpacking(visitor, true).offer(FILE, MemberStream.outermost(in), 0);
  }
}
