package inquest.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a collector took from one host: a set of named files. */
public interface Capture {

  /** A name for messages: the last part of the path, {@code -} for standard input. */
  String name();

  /**
   * Hands out every file once, in an order that the capture decides. Archives are read as streams:
   * nothing is unpacked to disk, nothing is held in memory.
   *
   * @throws IOException when the capture as a whole cannot be read; trouble with one file goes to
   *     {@link CaptureVisitor#problem}
   */
  void visit(CaptureVisitor visitor) throws IOException;

  /**
   * Where a file lies that {@link #visit} hands out, for tools that take a file and not a stream.
   *
   * @param name name inside the capture
   * @return empty when it is in an archive, compressed, or not a plain file on disk
   */
  default Optional<Path> onDisk(String name) {
    return Optional.empty();
  }
}
