package inquest.capture;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens captures of every kind; what kind it is shows in the content, then in the name. */
public final class Captures {

  private Captures() {}

  /**
   * A directory, an archive, a single file, packed or plain. A path that cannot be read is noticed
   * when the capture is visited.
   */
  public static Capture open(Path path) {
    return Files.isDirectory(path) ? new DirectoryCapture(path) : new FileCapture(path);
  }

  /** An archive or a single file from a stream, which can be visited once. */
  public static Capture standardInput(InputStream in) {
    return new StandardInputCapture(in);
  }

  /** The last part of the path, fit for printing. */
  static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    return Naming.printable(last == null ? path.toString() : last.toString());
  }
}
